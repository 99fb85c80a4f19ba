/** One box: documents by any spelling of a number or by words, bodies by any printed name, programs, places. */
import type { SearchAnswer } from "../../model/api.ts";
import { type NodeLabel, simplified } from "../../model/index.ts";
import type { Hit, Store } from "../../store/index.ts";
import { list, rows, text, textOrNull, texts } from "../rows.ts";
import { levelOf } from "./cards.ts";
import { nearNames } from "./near.ts";
import { alike, issuedUnder, longForms, type NamedNumber, nameParts, numberSought, soughtIn } from "./sought.ts";

type Item = SearchAnswer["groups"][number]["items"][number];

const KINDS: readonly (readonly [SearchAnswer["groups"][number]["kind"], NodeLabel])[] = [
  ["document", "Document"],
  ["organization", "Organization"],
  ["program", "Program"],
  ["place", "Place"],
];

/** Where the whole finds nothing, it is looked for in simplified letters; then what a sentence asks about is looked for: its number, title or name; at last, numbers or names that are like it. */
export async function search(store: Store, query: string, limit: number): Promise<SearchAnswer> {
  const trimmed = query.trim().slice(0, 200);
  if (trimmed === "") return { query: trimmed, sought: trimmed, rest: "", forms: [], groups: [], near: [] };
  const whole = await groupsOf(store, trimmed, limit);
  if (whole.some(({ total }) => total > 0))
    return { query: trimmed, sought: trimmed, rest: "", forms: formsOf(trimmed), groups: whole, near: [] };
  const plain = simplified(trimmed);
  if (plain !== trimmed) return { ...(await search(store, plain, limit)), query: trimmed };
  const candidates = soughtIn(trimmed);
  for (const { text, rest } of candidates) {
    const groups = await groupsOf(store, text, limit);
    if (groups.some(({ total }) => total > 0))
      return { query: trimmed, sought: text, rest, forms: formsOf(text), groups, near: [] };
  }
  const nothing = { query: trimmed, sought: trimmed, rest: "", forms: formsOf(trimmed), groups: whole, near: [] };
  const number = numberSought(trimmed);
  if (number === null) return { ...nothing, near: await likeNamed(store, candidates[0]?.text ?? trimmed) };
  const under = (await numbered(store, number.tail)).filter((hit) => issuedUnder(hit.number, number.word));
  if (under.length > 0) {
    const items = under.slice(0, limit).map(({ hit }) => itemOf("document", hit));
    const documents = { total: under.length, truncated: under.length > items.length, items };
    const groups = whole.map((group) => (group.kind === "document" ? { ...group, ...documents } : group));
    return { ...nothing, sought: under.length === 1 ? (under[0]?.number ?? "") : number.tail, forms: [], groups };
  }
  return { ...nothing, near: await nearTo(store, number) };
}

/** Names that are like one; the place that it begins with is taken to be right, else all of it may be wrong. */
async function likeNamed(store: Store, name: string): Promise<SearchAnswer["near"]> {
  const labels = KINDS.map(([, label]) => label);
  const placed = await Promise.all(
    nameParts(name).map(({ before, own }) => nearNames(store, labels, before.trim(), own)),
  );
  return (placed.find((found) => found.length > 0) ?? []).slice(0, NEAR).map(({ hit }) => nearItem(hit));
}

/** near numbers or names that are told */
const NEAR = 5;
/** documents of one year and word that are looked through for them */
const OF_A_YEAR = 500;

/** Those of the same word and year, the most alike first; else those of the same year and serial of other words. */
async function nearTo(store: Store, { word, tail }: NamedNumber): Promise<SearchAnswer["near"]> {
  const year = tail.slice(0, tail.indexOf("〕") + 1);
  const same = (await numbered(store, `${word}${year}`)).filter(({ number }) => number.startsWith(`${word}${year}`));
  const found =
    same.length > 0
      ? same.toSorted((a, b) => alike(`${word}${tail}`, a.number, b.number))
      : await numbered(store, tail);
  return found.slice(0, NEAR).map(({ hit }) => nearItem(hit));
}

function nearItem(hit: Hit): SearchAnswer["near"][number] {
  const { id, key, name, detail, held } = itemOf(KINDS.find(([, label]) => label === hit.label)?.[0] ?? "", hit);
  return { id, key, number: textOrNull(hit.properties.number), name, detail, held: held !== false };
}

/** Documents found by a part of their number, with it. */
async function numbered(
  store: Store,
  part: string,
): Promise<readonly { readonly number: string; readonly hit: Hit }[]> {
  const { hits } = await store.search("Document", part, OF_A_YEAR);
  return hits.flatMap((hit) => {
    const number = textOrNull(hit.properties.number);
    return number?.includes(part) ? [{ number, hit }] : [];
  });
}

const formsOf = (text: string): string[] => longForms(text).slice(0, FORMS);

async function groupsOf(store: Store, text: string, limit: number): Promise<SearchAnswer["groups"]> {
  const groups = [];
  for (const [kind, label] of KINDS) {
    const { total, hits } = await found(store, label, text, limit);
    // a name whose place is not known comes after the bodies that may be meant, though it is spelt exactly so
    const origins = kind === "document" ? await originsOf(store, hits) : NOWHERE;
    const items = hits
      .map((hit) => itemOf(kind, hit, origins.get(hit.id)))
      .sort((a, b) => Number(isLoose(a.id)) - Number(isLoose(b.id)));
    groups.push({ kind, total, limit, truncated: total > hits.length, items });
  }
  return groups;
}

const NOWHERE: ReadonlyMap<string, string> = new Map();

/** Documents without a number are told apart by the place, or else the body, that they come from. */
async function originsOf(store: Store, hits: readonly Hit[]): Promise<ReadonlyMap<string, string>> {
  const ids = hits.filter(({ properties }) => textOrNull(properties.number) === null).map(({ id }) => id);
  if (ids.length === 0) return NOWHERE;
  const origins = new Map<string, string>();
  for (const row of await rows(store, "document-issuers", { ids })) {
    const place = list(row, "places")[0];
    const id = text(row, "document");
    if (!origins.has(id)) origins.set(id, Array.isArray(place) ? String(place[1]) : text(row, "name"));
  }
  return origins;
}

/** A body is found under its full name too where it is asked for by a short one: whichever of the two its texts print. */
async function found(
  store: Store,
  label: NodeLabel,
  text: string,
  limit: number,
): Promise<{ readonly total: number; readonly hits: readonly Hit[] }> {
  const own = await store.search(label, text, limit);
  const longer = label === "Organization" ? formsOf(text) : [];
  if (longer.length === 0) return own;
  const all = [own, ...(await Promise.all(longer.map((form) => store.search(label, form, limit))))];
  const hits = new Map(all.flatMap((one) => one.hits.map((hit) => [hit.id, hit] as const)));
  // of lists that are cut, how many stand in both is not known
  const total = Math.max(hits.size, ...all.map((one) => one.total));
  return { total, hits: [...hits.values()].slice(0, limit) };
}
/** full forms that are looked for */
const FORMS = 4;

const isLoose = (id: string): boolean => id.startsWith("org:?");

/** Has the lists of names made before somebody waits for them. */
export function warmSearch(store: Store): void {
  store.prepareSearch().catch(() => {});
}

function itemOf(kind: string, { id, properties }: Hit, origin?: string): Item {
  const number = textOrNull(properties.number);
  const detail =
    kind === "document"
      ? [number ?? origin, textOrNull(properties.issuedOn)].filter(Boolean).join(" · ")
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
