/** The words of a fact within the sentence they stand in, and the task that a duty belongs to. */
import type { Passage } from "../../model/api.ts";
import { lineAt, type Span } from "../../model/index.ts";
import { lineStartsOf } from "../../read/index.ts";
import type { Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { headedCells } from "./headed.ts";
import { readerAt } from "./readers.ts";

/** characters of a sentence that are shown before the words, and behind them; a longer one is cut there */
const MOST = 220;
/** characters, lines included, over which a task and the words that assign it are still shown as one passage */
const NEAR = 160;
const ENDS = /[。；;！!？?]/;

/**
 * @param span UTF-16 offsets into `text`, half-open
 * @param task where the task stands that these words assign; null where they assign none
 */
export function passageOf(
  text: string,
  span: Span,
  task: Span | null,
): Omit<Passage, "row" | "sample" | "name" | "document"> {
  const lineStarts = lineStartsOf(text);
  const near = task !== null && task.start < span.start && span.start - task.start <= NEAR;
  const line = {
    start: text.lastIndexOf("\n", span.start - 1) + 1,
    end: lineEnd(text, Math.max(span.start, span.end - 1)),
  };
  let from = line.start;
  // back to the sentence that the words stand in: a bracket (责任单位：…) behind its end belongs to it and says nothing alone
  for (let at = span.start; at > Math.max(line.start, span.start - MOST - 1); at--)
    if (ENDS.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text.slice(at, span.start))) {
      from = at;
      break;
    }
  if (near && task.start < from) from = task.start;
  const cutBefore = span.start - from > MOST;
  if (cutBefore) from = whole(text, span.start - MOST);
  let to = span.end;
  const closes = ENDS.test(text[span.end - 1] ?? "") || /[。；;！!？?]\s*[（(【[]?$/.test(text.slice(from, span.start));
  if (closes) {
    // the bracket's own end, where the words are its inside
    if (/[）)】\]]/.test(text[to] ?? "")) to++;
    if (/[。；;]/.test(text[to] ?? "")) to++;
  } else {
    to = line.end;
    for (let at = span.end; at < Math.min(line.end, span.end + MOST + 1); at++)
      if (ENDS.test(text[at] ?? "")) {
        to = at + 1;
        break;
      }
  }
  const cutAfter = to - span.end > MOST;
  if (cutAfter) to = whole(text, span.end + MOST);
  const apart = task !== null && (task.end <= from || task.start >= to) ? task : null;
  return {
    line: lineAt(lineStarts, from),
    before: text.slice(from, span.start),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
    cutBefore,
    cutAfter,
    task: apart === null ? null : { text: text.slice(apart.start, apart.end), line: lineAt(lineStarts, apart.start) },
  };
}

/** @param source id of the file's node @throws HttpProblem 404 where the file, or these words of it, are not there */
export async function passage(
  store: Store,
  source: string,
  span: Span,
  sampleIds: ReadonlySet<string>,
): Promise<Passage> {
  const id = source.replace(/^src:/, "");
  const stored = await store.getSource(id);
  if (stored === null || span.end > stored.text.length || span.start >= span.end)
    throw new HttpProblem(
      404,
      "noWords",
      "these words are not in the corpus; what is shown may be of an earlier state",
    );
  const fact = stored.records
    .filter((record) => record.start <= span.start && span.end <= record.end)
    .flatMap((record) => record.assignments)
    .find(({ start, end }) => start <= span.start && span.end <= end);
  const reader = await readerAt(store, id, span.start);
  return {
    ...passageOf(stored.text, span, fact?.taskSpan ?? null),
    document: reader && { id: reader.id, number: reader.number, displayTitle: reader.displayTitle },
    row: fact?.form === "table" ? [...headedCells(stored.text, span)] : [],
    sample: sampleIds.has(id),
    name: stored.names[0] ?? id,
  };
}

const lineEnd = (text: string, offset: number): number => {
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at;
};

/** an offset that does not part the halves of a character */
const whole = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset;
