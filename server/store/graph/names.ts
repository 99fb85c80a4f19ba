/**
 * The names of all nodes of a label, in the order in which hits are shown, so that looking for words is a walk over bytes:
 * 250,000 titles take some 40 MB and some 20 ms. The bytes stand in a file where there is a folder for it (names-file.ts): read
 * a piece at a time, they take no memory of this process, and the engine has not to be asked for them at each start.
 */
import type { NodeLabel } from "../../model/index.ts";
import { type Engine, OWN_WORK } from "./engine.ts";
import { ours } from "./scan.ts";

/** What search looks at, beside the aliases. */
export const FIELDS: Partial<Record<NodeLabel, readonly string[]>> = {
  Document: ["title", "displayTitle", "number"],
  Organization: ["name", "shortName"],
  Place: ["name", "code"],
  Task: ["text"],
  Program: ["name"],
  Source: ["name"],
};

/** Names of nodes one behind another, then their ids in the same order. */
export interface NameBytes {
  /** where the name of each node starts, and where the last one ends */
  readonly starts: Uint32Array;
  /** the same of the ids */
  readonly idStarts: Uint32Array;
  /** Gives `work` a reader of the bytes from `start` to `end`, which hold until it reads again. */
  reading<T>(work: (read: (start: number, end: number) => Promise<Buffer>) => Promise<T>): Promise<T>;
}

export interface HeldNames extends NameBytes {
  /** all of them */
  readonly bytes: Buffer;
}

/** rows asked for at once */
const PAGE = 20_000;
/** bytes that are looked through at once: others have their turn between two of these */
const PIECE = 2 ** 20;

/** Before a title, after it, after a number, between fields, and after all: none of these stands in a word. */
const MARK = { start: "\u0000", field: "\n", end: "\u0001" };

interface Row {
  readonly id: string;
  readonly held: boolean;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

export async function readNames(engine: Engine, label: NodeLabel): Promise<HeldNames> {
  const rows: Row[] = [];
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const page of pagesOf(engine, label)) {
    const texts: string[] = [];
    for (const [id, title, number, held, aliases, ...fields] of page) {
      const more = [...fields, ...(Array.isArray(aliases) ? aliases : [])].filter((each) => typeof each === "string");
      const text = `${MARK.start}${[title, number, ...more].map((each) => plain(String(each))).join(MARK.field)}${MARK.end}`;
      const bytes = Buffer.byteLength(text);
      rows.push({
        id: String(id),
        held: held === true,
        length: [...String(title)].length,
        start: size,
        end: size + bytes,
      });
      texts.push(text);
      size += bytes;
    }
    chunks.push(Buffer.from(texts.join("")));
  }
  const unsorted = Buffer.concat(chunks);
  chunks.length = 0;
  rows.sort((a, b) => Number(b.held) - Number(a.held) || a.length - b.length || (a.id < b.id ? -1 : 1));
  const bytes = Buffer.allocUnsafe(size + rows.reduce((sum, { id }) => sum + Buffer.byteLength(id), 0));
  const starts = new Uint32Array(rows.length + 1);
  const idStarts = new Uint32Array(rows.length + 1);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    starts[index] = at;
    at += unsorted.copy(bytes, at, row.start, row.end);
  }
  starts[rows.length] = at;
  for (const [index, { id }] of rows.entries()) {
    idStarts[index] = at;
    at += bytes.write(id, at);
  }
  idStarts[rows.length] = at;
  return { bytes, starts, idStarts, reading: (work) => work(async (start, end) => bytes.subarray(start, end)) };
}

/** Ids of the nodes in whose fields every word stands, the best first, and how many there are. A word holds no white space. */
export function findNames(
  { starts, idStarts, reading }: NameBytes,
  words: readonly string[],
  whole: string,
  limit: number,
): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
  // the longest word is the rarest
  const [first, ...others] = words.map((word) => Buffer.from(word)).sort((a, b) => b.length - a.length);
  if (first === undefined || words.some((word) => plain(word) !== word)) return Promise.resolve({ total: 0, ids: [] });
  const title = Buffer.from(`${MARK.start}${whole}${MARK.field}`);
  const number = Buffer.from(`${MARK.field}${whole}${MARK.field}`);
  const startOf = (entry: number): number => starts[entry] ?? 0;
  return reading(async (read) => {
    const exact: number[] = [];
    const near: number[] = [];
    let total = 0;
    const count = starts.length - 1;
    for (let from = 0; from < count; ) {
      const to = Math.max(from + 1, entryAt(starts, startOf(from) + PIECE));
      const base = startOf(from);
      const bytes = await read(base, startOf(to));
      for (let hit = bytes.indexOf(first); hit >= 0; ) {
        const entry = entryAt(starts, base + hit);
        const end = startOf(entry + 1) - base;
        const own = bytes.subarray(startOf(entry) - base, end);
        if (others.every((word) => own.includes(word))) {
          total++;
          if (own.subarray(0, title.length).equals(title) || numberOf(own, number)) exact.push(entry);
          else if (near.length < limit) near.push(entry);
        }
        hit = bytes.indexOf(first, end);
      }
      from = to;
    }
    const ids: string[] = [];
    for (const entry of [...exact, ...near].slice(0, limit))
      ids.push((await read(idStarts[entry] ?? 0, idStarts[entry + 1] ?? 0)).toString());
    return { total, ids };
  });
}

/** The entry that holds the byte at `offset`; behind the last one, their number. */
function entryAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether the second field is exactly this one, given with the marks around it. */
function numberOf(entry: Buffer, field: Buffer): boolean {
  const at = entry.indexOf(MARK.field);
  return entry.subarray(at, at + field.length).equals(field);
}

const plain = (text: string): string => text.replace(/[\u0000\u0001\n]/gu, " ");

async function* pagesOf(engine: Engine, label: NodeLabel) {
  const fields = (FIELDS[label] ?? []).map((field, at) => `n.${field} AS field${at}`);
  for (let skip = 0; ; skip += PAGE) {
    const { rows } = await engine.run(
      `MATCH (n:${label}) WHERE ${ours(engine, label)} RETURN n.id AS id, coalesce(n.title, n.name, n.text, '') AS title, coalesce(n.number, '') AS number, coalesce(n.held, false) AS held, coalesce(n.aliases, []) AS aliases, ${fields.join(", ")} SKIP $skip LIMIT $limit`,
      { skip, limit: PAGE },
      OWN_WORK,
    );
    yield rows;
    if (rows.length < PAGE) return;
  }
}
