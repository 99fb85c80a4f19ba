/**
 * Tables that a source wrote one cell a line, each line behind a tab and the rows parted by empty lines, as word
 * processors leave them: which cells stand in one row. Pure.
 */
import type { Line } from "./layout.ts";

export interface StackedRow {
  /** cells in order; one of several paragraphs has several lines, one without words an empty line */
  readonly cells: readonly (readonly Line[])[];
  /** widths of the columns of its table in characters, as many as the widest row has cells */
  readonly widths: readonly number[];
}

/** more columns than this are no table that can be read in the measure of the text */
const MOST_COLUMNS = 10;
/** widths in characters: a column has room for a word, and none takes all */
const [NARROW, WIDE] = [3, 22] as const;

/** characters of a table's type in the measure of the text, and what the edges of a cell take of them */
const [MEASURE, EDGES] = [46, 1.3] as const;

/** Lines of text that a row is high at the widest measure. */
export function heightOf({ cells, widths }: StackedRow): number {
  const sum = widths.reduce((all, width) => all + width, 0);
  return Math.max(
    1,
    ...cells.map((cell, at) => {
      const room = cells.length === 1 ? MEASURE : (MEASURE * (widths[at] ?? NARROW)) / sum;
      return cell.reduce(
        (high, { text }) => high + Math.ceil(Array.from(text.trim()).length / Math.max(1, room - EDGES)),
        0,
      );
    }),
  );
}

type Cell = Line[];
type Sort = "cell" | "word" | "gap";

const sortOf = (line: Line): Sort =>
  line.text.startsWith("\t") && !line.text.includes("\t", 1) ? "cell" : line.text.trim() === "" ? "gap" : "word";

/** The first line of every row → its row. The other lines of a row stand in its cells. */
export function stackedIn(lines: readonly Line[]): ReadonlyMap<Line, StackedRow> {
  const found = new Map<Line, StackedRow>();
  for (const table of tablesOf(lines)) {
    const rows = rowsOf(table);
    const widths: number[] = [];
    for (const row of rows)
      if (row.length > 1)
        for (const [at, cell] of row.entries())
          widths[at] = Math.min(
            WIDE,
            Math.max(widths[at] ?? NARROW, ...cell.map(({ text }) => Array.from(text.trim()).length)),
          );
    if (rows.filter((row) => row.length > 1).length < 2 || widths.length > MOST_COLUMNS) continue;
    for (const row of rows) {
      const first = row[0]?.[0];
      if (first) found.set(first, { cells: row, widths });
    }
  }
  return found;
}

/** Stretches of cells. A line without a tab belongs to a cell where one touches it and the table goes on behind it. */
function tablesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  let table: Line[] = [];
  const close = (): void => {
    if (table.length > 0) tables.push(table);
    table = [];
  };
  for (const [at, line] of lines.entries()) {
    const sort = sortOf(line);
    if (line.part !== null || (sort === "word" && (table.length === 0 || !isWithin(lines, at)))) close();
    if (sort === "cell" || (table.length > 0 && (sort === "gap" || line.part === null))) table.push(line);
  }
  close();
  return tables;
}

/** signs of a word that stands upright in a narrow cell, one a line and empty lines between: 政 策 措 施 */
const UPRIGHT = 2;

function isWithin(lines: readonly Line[], at: number): boolean {
  const sort = (index: number): Sort => {
    const line = lines[index];
    return line ? sortOf(line) : "gap";
  };
  const upright = (index: number): boolean =>
    sort(index) === "word" && Array.from(lines[index]?.text.trim() ?? "").length <= UPRIGHT;
  /** the next line that tells which way it goes: beyond what stands together with it */
  const beyond = (by: 1 | -1): number => {
    let index = at;
    for (;;) {
      const next = index + by;
      const over = next + by;
      if (sort(next) === "word") index = next;
      else if (upright(index) && sort(next) === "gap" && (upright(over) || (by < 0 && sort(over) === "cell")))
        index = over;
      else return next;
      if (sort(index) === "cell") return index;
    }
  };
  if (sort(beyond(1)) === "cell") return true;
  if (sort(beyond(-1)) !== "cell") return false;
  let next = beyond(1);
  while (next < lines.length && sort(next) === "gap") next += 1;
  return sort(next) === "cell";
}

/** A row ends at an empty line; one that is not whole goes on behind it. */
function rowsOf(table: readonly Line[]): readonly Cell[][] {
  const runs: Cell[][] = [];
  let open = false;
  for (const line of table) {
    const sort = sortOf(line);
    const last = runs.at(-1);
    if (sort === "gap") open = false;
    else if (sort === "word") {
      last?.at(-1)?.push(line);
      open = true;
    } else if (open && last) last.push([line]);
    else {
      runs.push([[line]]);
      open = true;
    }
  }
  const whole = commonest(runs.map((run) => run.length).filter((length) => length > 1));
  const rows: Cell[][] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    if (last && last.length > 1 && last.length + run.length <= whole) last.push(...run);
    else rows.push([...run]);
  }
  return rows;
}

/** The number that comes most often, the greater of two that come as often; 0 of none. */
function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce<readonly [number, number]>(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}
