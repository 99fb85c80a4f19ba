/** 信息公开 index boxes and the lines of label and value round a text: read as metadata, kept out of the text. */
import { matchesIn } from "../../../model/index.ts";
import { fold } from "../../fold.ts";
import { METADATA_LABELS, suitsLabel } from "../../labels.ts";
import type { Line } from "./lines.ts";

const BY_LENGTH = [...METADATA_LABELS].sort((a, b) => b.length - a.length);
const PADDED = BY_LENGTH.map((label) => [...label].join("[\\s\\u3000]{0,6}")).join("|");
const LABELLED = new RegExp(`(?:^|[\\s|【\\[])(${PADDED})[\\s\\u3000]{0,6}[】\\]]?[\\s\\u3000]{0,3}[:：]`, "g");
const LABELS: ReadonlySet<string> = new Set(METADATA_LABELS);
/** labels in a row that make a box; fewer are lines of the text that happen to begin so */
const MANY = 3;

export interface Boxes {
  readonly values: ReadonlyMap<string, string>;
  /** indices of the lines that belong to boxes */
  readonly lines: ReadonlySet<number>;
}

export function readBoxes(lines: readonly Line[]): Boxes {
  const values = new Map<string, string>();
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const box = listsAt(lines, at) ?? boxAt(lines, at);
    if (box === null) continue;
    // two lines are enough where they say what only a box says
    if (box.labels.size < MANY && !box.labels.has("索引号") && !box.labels.has("发文字号")) continue;
    for (const [label, value] of box.pairs) if (!values.has(label)) values.set(label, value);
    for (const index of box.lines) taken.add(index);
    at = box.last;
  }
  return { values, lines: taken };
}

interface Box {
  readonly labels: ReadonlySet<string>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly lines: readonly number[];
  readonly last: number;
}

const bareLabel = (folded: string): string => folded.replace(/:$/, "").replace(/^[〔](.*)[〕]$/, "$1");

/** A list of labels, and behind it a list of as many values that suit them; null where that does not begin at a line. */
function listsAt(lines: readonly Line[], start: number): Box | null {
  const labels: string[] = [];
  for (let k = start; LABELS.has(bareLabel(lines[k]?.fold ?? "")); k++) labels.push(bareLabel(lines[k]?.fold ?? ""));
  const values = lines.slice(start + labels.length, start + 2 * labels.length);
  if (labels.length < MANY || values.length < labels.length) return null;
  // a label whose value could be any words proves nothing
  if (!labels.some((label) => /日期|时间|字号|文号/.test(label))) return null;
  if (!values.every(({ fold: value }, i) => value.length <= 400 && suitsLabel(labels[i] ?? "", value))) return null;
  const last = start + 2 * labels.length - 1;
  return {
    labels: new Set(labels),
    pairs: labels.map((label, i) => [label, values[i]?.text.trim() ?? ""]),
    lines: Array.from({ length: 2 * labels.length }, (_, i) => start + i),
    last,
  };
}

/** The run of labels and values that begins at a line, or null where that line begins with no label. */
function boxAt(lines: readonly Line[], start: number): Box | null {
  const labels = new Set<string>();
  const pairs: [string, string][] = [];
  let waiting: string | null = null;
  const own: number[] = [];
  let labelled: Line | null = null;
  /** labels of a whole row, whose values may stand in the row under it */
  let row: readonly string[] | null = null;
  let blank = 0;
  for (let k = start; k < lines.length && k < start + 60; k++) {
    const line = lines[k];
    if (!line || line.fold.length > 400) break;
    let known = false;
    const cells = line.text.split("\t");
    const names = cells.map((cell) => fold(cell).replace(/:$/, ""));
    const over = row !== null && row.length === cells.length ? row : null;
    row = cells.length > 1 && names.every((name) => LABELS.has(name)) ? names : null;
    if (over !== null && row === null) {
      over.forEach((label, i) => {
        const value = cells[i]?.trim() ?? "";
        if (value !== "") pairs.push([label, value]);
      });
      own.push(k);
      labelled = line;
      waiting = null;
      continue;
    }
    // a value stands beside its label: what follows an empty one elsewhere is no value of it
    if (waiting !== null && labelled !== null && !areNeighbours(labelled, line)) waiting = null;
    for (const cell of cells) {
      const folded = fold(cell);
      if (folded === "") {
        if (line.text.includes("\t")) waiting = null;
        continue;
      }
      const bare = bareLabel(folded);
      if (LABELS.has(bare)) {
        waiting = bare;
        labels.add(bare);
        known = true;
        continue;
      }
      const found = [...matchesIn(cell, LABELLED)];
      if (found[0] && fold(cell.slice(0, found[0].index)) === "") {
        found.forEach((match, i) => {
          const label = fold(match[1] ?? "");
          const value = cell.slice(match.index + match[0].length, found[i + 1]?.index).trim();
          labels.add(label);
          if (value !== "") pairs.push([label, value]);
          waiting = value === "" ? label : null;
        });
        known = true;
      } else if (waiting === null && glued(folded, labels.size > 0) !== null) {
        // label and value in two inline elements without a colon: 索引号002482…
        const label = glued(folded, labels.size > 0) ?? "";
        labels.add(label);
        pairs.push([label, folded.slice(label.length)]);
        known = true;
      } else if (waiting !== null) {
        pairs.push([waiting, cell.trim()]);
        waiting = null;
        known = true;
      }
    }
    if (line.text.includes("\t")) waiting = null;
    if (known) {
      own.push(k);
      labelled = line;
      blank = 0;
    } else if (labels.size === 0 || ++blank > 1 || line.fold.length > 40) break;
  }
  const last = own.at(-1);
  return last === undefined ? null : { labels, pairs, lines: own, last };
}

/** labels of two letters that no word of a text begins with beside other labels */
const SHORT: ReadonlySet<string> = new Set(["标题", "名称", "文号"]);

/** The label that a cell begins with, its value directly behind it; a short one in a box alone. */
function glued(folded: string, inBox: boolean): string | null {
  if (folded.length > 80 || /[。;]/.test(folded)) return null;
  return (
    BY_LENGTH.find((label) => (label.length >= 3 || (inBox && SHORT.has(label))) && folded.startsWith(label)) ?? null
  );
}

/** In one row, list or paragraph, or in cells of one table. */
function areNeighbours(a: Line, b: Line): boolean {
  const places = new Set([a.block, a.block.parent, a.block.parent?.parent]);
  return [b.block, b.block.parent].some((block) => block !== null && places.has(block));
}

/** Values of labels that stand alone near the text (发布时间：…), for lines that are furniture anyway. */
export function loneValues(line: Line): readonly (readonly [string, string])[] {
  const found = [...matchesIn(line.text, LABELLED)];
  return found.flatMap((match, i) => {
    const value = line.text.slice(match.index + match[0].length, found[i + 1]?.index).trim();
    return value === "" ? [] : [[fold(match[1] ?? ""), value] as const];
  });
}
