/** The list of all documents. */
import { z } from "zod";
import { tally } from "./counts.ts";
import { documentCard, list } from "./parts.ts";

export const register = list(documentCard).extend({
  /** where the next page begins; null where there is none */
  next: z.string().nullable(),
  /** how many there are of each value, the other filters in force; of genres and places the most frequent */
  choices: z.object({
    level: z.array(tally),
    place: z.array(tally),
    year: z.array(tally),
    genre: z.array(tally),
    held: z.array(tally),
  }),
  /** name of the body that the list is narrowed to */
  issuer: z.string().nullable(),
});
export type Register = z.infer<typeof register>;

/** What the list of documents is narrowed and sorted by; an empty field narrows nothing. */
export interface RegisterChoice {
  readonly level: string;
  /** id of a place: it and what lies in it */
  readonly place: string;
  /** four digits; "none": without a day */
  readonly year: string;
  readonly genre: string;
  readonly held: "" | "held" | "cited";
  /** id of a body */
  readonly issuer: string;
  readonly sort: "newest" | "oldest" | "number";
}
