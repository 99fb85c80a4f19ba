/** What the filters of a cascade leave of it. Pure. */
import type { Cascade } from "../../../server/model/api.ts";
import type { CascadeFilter } from "../../state/index.ts";
import { certaintyOf } from "../../ui/codes.ts";

export const UNFILTERED: CascadeFilter = { off: [], open: [], place: "", from: "", to: "" };

/** How many filters are in force; what is unfolded is no filter. */
export const filtersIn = ({ off, place, from, to }: CascadeFilter): number =>
  off.length + Number(place !== "") + Number(from !== "" || to !== "");

/**
 * The lines that stay. Filters of relation and certainty take lines away; those of place and year take documents away,
 * yet the root stays, and so does what leads to a document that is shown.
 */
export function filtered(data: Cascade, filter: CascadeFilter, direction: "down" | "up"): Cascade["edges"] {
  const { place, from, to } = filter;
  const off = new Set(filter.off);
  const typed = data.edges.filter((edge) => !off.has(edge.type) && !off.has(certaintyOf(edge.match)));
  if (place === "" && from === "" && to === "") return typed;
  const wanted = data.documents.filter(
    (card) =>
      card.id === data.root.id ||
      ((place === "" || card.place?.id === place) &&
        (from === "" || (card.issuedOn ?? "") >= from) &&
        (to === "" || (card.issuedOn?.slice(0, 4) ?? "9") <= to)),
  );
  return leadingTo(new Set(wanted.map((card) => card.id)), typed, direction);
}

const CERTAINTIES: ReadonlySet<string> = new Set(["solid", "dashed", "dotted"]);

/** How many lines there are of each relation and of each certainty: of those that all other filters leave, so that what is switched off says what it would bring. */
export function countsIn(data: Cascade, filter: CascadeFilter, direction: "down" | "up"): ReadonlyMap<string, number> {
  const without = (certain: boolean): Cascade["edges"] =>
    filtered(data, { ...filter, off: filter.off.filter((name) => CERTAINTIES.has(name) !== certain) }, direction);
  const counts = new Map<string, number>();
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const edge of without(false)) add(edge.type);
  for (const edge of without(true)) add(certaintyOf(edge.match));
  return counts;
}

/** The lines on the ways from the root to the documents wanted. */
function leadingTo(wanted: ReadonlySet<string>, edges: Cascade["edges"], direction: "down" | "up"): Cascade["edges"] {
  const [near, far] = direction === "down" ? (["to", "from"] as const) : (["from", "to"] as const);
  const kept = new Set(wanted);
  for (let more = true; more; ) {
    more = false;
    for (const edge of edges)
      if (kept.has(edge[far]) && !kept.has(edge[near])) {
        kept.add(edge[near]);
        more = true;
      }
  }
  return edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to));
}
