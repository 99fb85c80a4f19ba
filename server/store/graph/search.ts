/**
 * Search by words, alike on both engines: every word has to stand in the title, name, number or an alias. The engines' own
 * full-text indexes cut Han text differently, so membership is decided by CONTAINS: in this
 * process over a list of names where nobody else writes into the store, else by the engine (50 ms over 100,000 titles).
 */
import type { NodeLabel, Properties } from "../../model/index.ts";
import type { Hit } from "../port.ts";
import { type Engine, OWN_WORK } from "./engine.ts";
import { ours } from "./scan.ts";

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

const FIELDS: Partial<Record<NodeLabel, readonly string[]>> = {
  Document: ["title", "displayTitle", "number"],
  Organization: ["name", "shortName"],
  Place: ["name", "code"],
  Task: ["text"],
  Program: ["name"],
  Source: ["name"],
};

/** What search needs of a node. */
interface Entry {
  readonly id: string;
  /** fields and aliases, one a line: a word holds no white space, so it cannot match across two */
  readonly words: string;
  readonly title: string;
  readonly number: string;
  readonly held: boolean;
}

/** The nodes of a label as a list in memory: looking through 200,000 names takes some 20 ms, where the engine reads 200,000 nodes. */
export type SearchLists = Map<NodeLabel, Promise<readonly Entry[]>>;

/** Tasks and files are many, long and seldom searched. */
const LISTED: ReadonlySet<NodeLabel> = new Set(["Document", "Organization", "Place", "Program"]);

async function listOf(engine: Engine, label: NodeLabel): Promise<readonly Entry[]> {
  const fields = FIELDS[label] ?? [];
  const { rows } = await engine.run(
    `MATCH (n:${label}) WHERE ${ours(engine, label)} RETURN n.id AS id, coalesce(n.title, n.name, n.text, '') AS title, coalesce(n.number, '') AS number, coalesce(n.held, false) AS held, coalesce(n.aliases, []) AS aliases, ${fields.map((field, at) => `n.${field} AS field${at}`).join(", ")}`,
    {},
    OWN_WORK,
  );
  return rows.map(([id, title, number, held, aliases, ...values]) => ({
    id: String(id),
    words: [...values, ...(Array.isArray(aliases) ? aliases : [])]
      .filter((each) => typeof each === "string")
      .join("\n"),
    title: String(title),
    number: String(number),
    held: held === true,
  }));
}

/** Nodes of which every word stands in a field or an alias, in any order. */
async function membersOf(
  engine: Engine,
  label: NodeLabel,
  words: readonly string[],
  lists: SearchLists | null,
): Promise<readonly Omit<Entry, "words">[]> {
  if (lists !== null && LISTED.has(label)) {
    const list = lists.get(label) ?? listOf(engine, label);
    lists.set(label, list);
    list.catch(() => lists.delete(label));
    return (await list).filter((entry) => words.every((word) => entry.words.includes(word)));
  }
  const tests = [
    ...(FIELDS[label] ?? []).map((field) => `coalesce(n.${field}, '') CONTAINS w`),
    "any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS w)",
  ];
  const { rows } = await engine.run(
    `MATCH (n:${label}) WHERE ${ours(engine, label)} AND all(w IN $words WHERE ${tests.join(" OR ")}) RETURN n.id AS id, coalesce(n.title, n.name, n.text, '') AS title, coalesce(n.number, '') AS number, coalesce(n.held, false) AS held`,
    { words },
    OWN_WORK,
  );
  return rows.map(([id, title, number, held]) => ({
    id: String(id),
    title: String(title),
    number: String(number),
    held: held === true,
  }));
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
  const members = await membersOf(engine, label, words, lists);
  const ranked = members
    .map(({ id, title, number, held }) => ({
      id,
      title,
      exact: number === whole || title === whole,
      held,
    }))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        Number(b.held) - Number(a.held) ||
        a.title.length - b.title.length ||
        (a.id < b.id ? -1 : 1),
    );
  const ids = ranked.slice(0, limit).map(({ id }) => id);
  const { rows: full } = await engine.run(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
    { ids },
    OWN_WORK,
  );
  const properties = new Map(full.map(([id, each]) => [String(id), each as unknown as Properties]));
  const hits = ids.flatMap((id): readonly Hit[] => {
    const found = properties.get(id);
    return found ? [{ id, label, properties: found }] : [];
  });
  return { total: members.length, hits };
}
