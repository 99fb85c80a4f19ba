/** Which places answer in the coverage, and which of them a decree reaches. */
import type { Figures, PlaceFigures } from "../../figures/index.ts";
import type { DocumentCard } from "../../model/api.ts";
import { within } from "./corpus.ts";

/** A place that answers, with its index among all places; its years are slices of its sorted dates. */
export interface Column extends PlaceFigures {
  readonly at: number;
}

/** what the place and the time of a decree are read from; a card has all of it */
export type Decree = Pick<DocumentCard, "level" | "place" | "issuedOn" | "number">;

/** The places whose documents answer, each with its index among all. @param place id: only it and the places inside it */
export const answering = async (figures: Figures, place: string | null): Promise<readonly Column[]> =>
  (await figures.places())
    .map((one, at) => ({ ...one, at }))
    .filter(({ id, level }) => level !== "national" && (place === null || within(id, place)));

/**
 * A national decree reaches provinces and all below. One of a province or a city reaches the places inside it, a province not
 * itself: it is asked what its cities and counties do. One of no known place reaches all.
 */
export const reaches = (decree: Decree, place: string): boolean =>
  decree.level === "national" ||
  decree.place === null ||
  (within(place, decree.place.id) && !(decree.level === "provincial" && place === decree.place.id));

/** The year in a number, or nothing. */
export const yearOf = (number: string): string => /〔(\d{4})〕/.exec(number)?.[1] ?? "";
