/** One box: documents by any spelling of a number or by words, bodies by any printed name, programs, places. */
import type { SearchAnswer } from "../../model/api.ts";
import type { NodeLabel } from "../../model/index.ts";
import type { Hit, Store } from "../../store/index.ts";
import { textOrNull, texts } from "../rows.ts";
import { levelOf } from "./cards.ts";
import { soughtIn } from "./sought.ts";

type Item = SearchAnswer["groups"][number]["items"][number];

const KINDS: readonly (readonly [SearchAnswer["groups"][number]["kind"], NodeLabel])[] = [
  ["document", "Document"],
  ["organization", "Organization"],
  ["program", "Program"],
  ["place", "Place"],
];

/** Where the whole finds nothing, what a sentence asks about is looked for: its number, title or name. */
export async function search(store: Store, query: string, limit: number): Promise<SearchAnswer> {
  const trimmed = query.trim().slice(0, 200);
  if (trimmed === "") return { query: trimmed, sought: trimmed, rest: "", groups: [] };
  const whole = await groupsOf(store, trimmed, limit);
  if (whole.some(({ total }) => total > 0)) return { query: trimmed, sought: trimmed, rest: "", groups: whole };
  const candidates = soughtIn(trimmed);
  for (const { text, rest } of candidates) {
    const groups = await groupsOf(store, text, limit);
    if (groups.some(({ total }) => total > 0)) return { query: trimmed, sought: text, rest, groups };
  }
  return { query: trimmed, sought: trimmed, rest: "", groups: whole };
}

async function groupsOf(store: Store, text: string, limit: number): Promise<SearchAnswer["groups"]> {
  const groups = [];
  for (const [kind, label] of KINDS) {
    const { total, hits } = await store.search(label, text, limit);
    // a name whose place is not known comes after the bodies that may be meant, though it is spelt exactly so
    const items = hits.map((hit) => itemOf(kind, hit)).sort((a, b) => Number(isLoose(a.id)) - Number(isLoose(b.id)));
    groups.push({ kind, total, limit, truncated: total > hits.length, items });
  }
  return groups;
}

const isLoose = (id: string): boolean => id.startsWith("org:?");

/** Has the lists of names made before somebody waits for them. */
export function warmSearch(store: Store): void {
  search(store, "年", 1).catch(() => {});
}

function itemOf(kind: string, { id, properties }: Hit): Item {
  const number = textOrNull(properties.number);
  const detail =
    kind === "document"
      ? [number, textOrNull(properties.issuedOn)].filter((part) => part !== null).join(" · ")
      : kind === "organization"
        ? texts(properties.aliases).slice(0, 3).join("、")
        : "";
  return {
    id,
    key: number !== null && id === `doc:${number}` ? number : id,
    name: String(properties.displayTitle ?? properties.title ?? properties.name ?? number ?? id),
    detail,
    level: properties.level === undefined ? null : levelOf(properties.level),
    held: kind === "document" ? properties.held === true : null,
  };
}
