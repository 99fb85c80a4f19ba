/** Boxes that print each value on the line under its label: the values are no titles, names, numbers or days of a head. */
import { METADATA_LABELS, suitsLabel } from "../read/index.ts";
import type { Shape } from "./shape.ts";

const LABELS: ReadonlySet<string> = new Set(METADATA_LABELS);
const NAMES_TITLE = /标题|名称/;
const MAX_VALUE = 60;

interface Line {
  readonly fold: string;
  readonly long: boolean;
  readonly shape: Shape;
}

/** The label that a line consists of; null where it is another line, or holds its value. */
const labelAlone = (piece: Line | undefined): string | null => {
  if (piece?.shape !== "metadata") return null;
  const label = piece.fold.replace(/^[•·∙▪◆■●*|-]/, "").replace(/[:|]$/, "");
  return LABELS.has(label) ? label : null;
};

/** 索引号 / 001 / 分类 / 通知 / 发布机构: a label of the site's own between two that all sites print */
function labelBetween(pieces: readonly Line[], at: number): string | null {
  const piece = pieces[at];
  return piece?.shape === "fragment" &&
    /^[一-龥]{2,6}:?$/.test(piece.fold) &&
    labelAlone(pieces[at - 2]) !== null &&
    labelAlone(pieces[at + 2]) !== null
    ? piece.fold
    : null;
}

/** The pieces with the values of such boxes as lines of the box. At least two labels stand alone in it. */
export function withBoxValues<P extends Line>(pieces: readonly P[]): readonly P[] {
  let out: P[] | null = null;
  let labels = 0;
  for (let i = 0; i < pieces.length; i++) {
    // all labels first, and all values behind them
    const list = labelsThenValues(pieces, i);
    if (list > 0) {
      out ??= [...pieces];
      for (let k = i + list; k < i + 2 * list; k++) {
        const value = pieces[k];
        if (value) out[k] = { ...value, shape: "metadata" };
      }
      i += 2 * list - 1;
      labels = 0;
      continue;
    }
    const label = labelAlone(pieces[i]) ?? labelBetween(pieces, i);
    if (label === null) {
      // a value may stand between two labels, more ends the box
      if (labelAlone(pieces[i - 1]) === null) labels = 0;
      continue;
    }
    labels++;
    const value = pieces[i + 1];
    if (value === undefined || value.long || value.fold.length > MAX_VALUE || value.shape === "metadata") continue;
    const goesOn = labelAlone(pieces[i + 2]) !== null || labelBetween(pieces, i + 2) !== null;
    if (labels < 2 && !goesOn) continue;
    // the last label may be empty: what closes the box is the title or the text, unless it is plainly a value
    const heads =
      value.shape === "title-end" ||
      value.shape === "title-start" ||
      value.shape === "addressee" ||
      value.shape === "text";
    if (!goesOn && (heads || value.shape === "heading") && !NAMES_TITLE.test(label)) continue;
    out ??= [...pieces];
    out[i + 1] = { ...value, shape: "metadata" };
    const own = pieces[i];
    if (own && own.shape !== "metadata") out[i] = { ...own, shape: "metadata" };
  }
  return out ?? pieces;
}

/** The number of labels that stand one under the other from `at` on, with as many values that suit them under the last; 0 where none do. */
function labelsThenValues(pieces: readonly Line[], at: number): number {
  const labels: string[] = [];
  for (let k = at; ; k++) {
    const label = labelAlone(pieces[k]);
    if (label === null) break;
    labels.push(label);
  }
  if (labels.length < 3) return 0;
  const suits = labels.every((label, i) => {
    const value = pieces[at + labels.length + i];
    return value !== undefined && !value.long && value.fold.length <= 2 * MAX_VALUE && suitsLabel(label, value.fold);
  });
  // a label whose value could be any words proves nothing
  return suits && labels.some((label) => /日期|时间|字号|文号/.test(label)) ? labels.length : 0;
}
