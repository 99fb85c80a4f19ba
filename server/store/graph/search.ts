/**
 * Search by words, alike on both engines: every word has to stand in the title, name, number or an alias. Where nobody else
 * writes into the store, a list of names is looked through (names.ts). Else the engine is asked: its
 * full-text index of pairs of Han characters gives candidates, and CONTAINS decides, because an index alone would cut words
 * that hold digits, signs or one character differently.
 */
import type { NodeLabel, Properties } from "../../model/index.ts";
import type { Hit } from "../port.ts";
import { type Engine, OWN_WORK } from "./engine.ts";
import { FIELDS, findNames, type NameBytes, readNames } from "./names.ts";
import type { NamesFolder } from "./names-file.ts";
import { countOf, ours } from "./scan.ts";

const BRACKETED = /\s*[〔[［(（【]\s*((?:19|20)\d{2})\s*[〕\]］)）】]\s*(?:第\s*)?(?:0*(\d+)\s*(号)?)?/gu;

/** A text in which document numbers are in their normal form (国发〔2014〕49号), whatever their brackets, digits and spaces. */
export function normaliseNumbers(text: string): string {
  const plain = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return plain
    .replace(
      BRACKETED,
      (_, year: string, serial: string | undefined, sign: string | undefined) =>
        `〔${year}〕${serial ?? ""}${sign ?? ""}`,
    )
    .trim();
}

/** The names of labels as they stand in a store that only this process writes into, made as needed. */
export interface SearchLists {
  readonly of: Map<NodeLabel, Promise<NameBytes>>;
  /** where they are kept; null: in memory */
  readonly folder: NamesFolder | null;
  /** whether nothing has been written since these were begun */
  readonly hold: () => boolean;
}

/** Tasks and files are many, long and seldom searched. */
const LISTED: ReadonlySet<NodeLabel> = new Set(["Document", "Organization", "Place", "Program"]);

/** What a hit tells beside its names: asked for by name, for a whole node unpacks every column of its group in the embedded engine. */
const BESIDE = ["aliases", "issuedOn", "level", "held"];

interface Found {
  readonly total: number;
  readonly ids: readonly string[];
}

/** @param lists lists that hold for the store as it is now, filled as needed; null where another process may write */
export async function searchNodes(
  engine: Engine,
  label: NodeLabel,
  text: string,
  limit: number,
  lists: SearchLists | null = null,
): Promise<{ total: number; hits: readonly Hit[] }> {
  const whole = normaliseNumbers(text.normalize("NFC")).slice(0, 200);
  const words = [...new Set(whole.split(/[\s\u3000]+/u))].filter((word) => word !== "").slice(0, 12);
  if (words.length === 0 || limit < 1) return { total: 0, hits: [] };
  const listed = lists !== null && LISTED.has(label) ? await listOf(engine, label, lists) : null;
  const { total, ids } =
    (listed && (await findNames(listed, words, whole, limit).catch(() => null))) ??
    (await asked(engine, label, words, whole, limit));
  const shown = [...new Set([...(FIELDS[label] ?? []), ...BESIDE])];
  const { rows: full } = await engine.run(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, ${shown.map((name) => `n.${name} AS ${name}`).join(", ")}`,
    { ids },
    OWN_WORK,
  );
  const properties = new Map(
    full.map(([id, ...cells]) => [
      String(id),
      Object.fromEntries(
        shown.flatMap((name, at) => (cells[at] === null ? [] : [[name, cells[at]]])),
      ) as unknown as Properties,
    ]),
  );
  const hits = ids.flatMap((id): readonly Hit[] => {
    const found = properties.get(id);
    return found ? [{ id, label, properties: found }] : [];
  });
  return { total, hits };
}

/** Makes the lists, where search goes by lists. */
export async function prepareSearch(engine: Engine, lists: SearchLists | null): Promise<void> {
  if (lists !== null) for (const label of LISTED) await listOf(engine, label, lists);
}

function listOf(engine: Engine, label: NodeLabel, lists: SearchLists): Promise<NameBytes> {
  const found = lists.of.get(label) ?? namesOf(engine, label, lists);
  lists.of.set(label, found);
  found.catch(() => lists.of.delete(label));
  return found;
}

/** As they were kept, if they hold; else as the engine tells them. */
async function namesOf(engine: Engine, label: NodeLabel, { folder, hold }: SearchLists): Promise<NameBytes> {
  if (folder === null) return readNames(engine, label);
  const { rows } = await engine.run(countOf(engine, label), {}, OWN_WORK);
  const kept = await folder.open(label, Number(rows[0]?.[0] ?? 0));
  if (kept !== null) return kept;
  const names = await readNames(engine, label);
  return folder.keep(label, names, hold);
}

async function asked(
  engine: Engine,
  label: NodeLabel,
  words: readonly string[],
  whole: string,
  limit: number,
): Promise<Found> {
  const tests = [
    ...(FIELDS[label] ?? []).map((field) => `coalesce(n.${field}, '') CONTAINS w`),
    "any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS w)",
  ];
  const where = `${ours(engine, label)} AND all(w IN $words WHERE ${tests.join(" OR ")})`;
  const index = await engine.candidates?.(label);
  const phrases = words.flatMap((word) => word.match(HAN) ?? []);
  const match =
    index !== undefined && phrases.length > 0
      ? `CALL db.index.fulltext.queryNodes('${index}', $phrases) YIELD node AS n WHERE ${where}`
      : `MATCH (n:${label}) WHERE ${where}`;
  const parameters = { words, whole, limit, phrases: phrases.map((phrase) => `"${phrase}"`).join(" AND ") };
  const ask = async (statement: string) => (await engine.run(statement, parameters, OWN_WORK)).rows;
  const [counted, best] = await Promise.all([
    ask(`${match} RETURN count(n) AS total`),
    ask(
      `${match} WITH n, coalesce(n.title, n.name, n.text, '') AS title RETURN n.id AS id ORDER BY coalesce(n.number, '') = $whole OR title = $whole DESC, coalesce(n.held, false) DESC, size(title), id LIMIT $limit`,
    ),
  ]);
  return { total: Number(counted[0]?.[0] ?? 0), ids: best.map(([id]) => String(id)) };
}

/** What an index of pairs of Han characters surely holds of a word. */
const HAN = /[\u4e00-\u9fff]{2,}/gu;
