/** What the filters of a cascade leave of it. Pure. */
import type { Cascade } from "../../../server/model/api.ts";
import type { CascadeFilter } from "../../state/index.ts";
import { certaintyOf } from "../../ui/index.ts";

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
