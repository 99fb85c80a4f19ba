/** The lines of a head, sorted by what they are, before any fact is read from them. */
import { type DocumentPart, type DocumentSpan, type Evidence, lineAt, type SourceText } from "../../model/index.ts";
import { isOrder, isSerial, type Piece, piecesOf, promulgates, speechAbove } from "../../segment/index.ts";
import { addresseeRuns } from "./addressees.ts";
import { type BoxValue, boxOf } from "./box.ts";
import { promulgatorOfAdoption } from "./number.ts";
import { type Signature, signatureOf } from "./signature.ts";
import { titleLines } from "./title.ts";

/** The name of a series that numbers run in: 某某市人民政府令, 某某局公告. */
export interface Series {
  readonly piece: Piece;
  /** 某某厅 / 公告: the line above, where the name begins there */
  readonly above: Piece | null;
}

export interface Head {
  readonly source: SourceText;
  readonly span: DocumentSpan;
  readonly pieces: readonly Piece[];
  /** labels and values of the index box */
  readonly box: ReadonlyMap<string, BoxValue>;
  /** the line of the document's own number */
  readonly number: Piece | undefined;
  /** runs of pieces that address somebody, by index */
  readonly addressed: readonly { readonly first: number; readonly last: number }[];
  /** the sentence over a text that promulgates it */
  readonly promulgation: Piece | undefined;
  /** the lines of the title, in order */
  readonly lines: readonly Piece[];
  /** （2019年…会议通过） */
  readonly adoption: Piece | undefined;
  readonly series: Series | null;
  readonly body: DocumentPart | undefined;
  readonly signature: Signature;
}

/** How a stretch of a source becomes evidence: rule and confidence 0–1 of the fact that rests on it. */
export type Prove = (start: number, end: number, rule: string, confidence: number) => Evidence;

export const proveIn =
  ({ text, lineStarts }: SourceText): Prove =>
  (start, end, rule, confidence) => ({
    start,
    end,
    line: lineAt(lineStarts, start),
    quote: text.slice(start, end),
    rule,
    confidence,
  });

export function headOf(source: SourceText, span: DocumentSpan): Head {
  const { text } = source;
  const part = (kind: DocumentPart["kind"]): DocumentPart | undefined => span.parts.find((p) => p.kind === kind);
  const header = part("header");
  const pieces = header ? piecesOf(text, header.start, header.end) : [];
  const number = pieces.find((p) => p.shape === "number" || p.shape === "order-number");
  const addressed = addresseeRuns(pieces);
  const first = addressed[0]?.first ?? 0;
  // who spoke and when, over those who are spoken to, is no title
  const spoken = speechAbove(pieces, first);
  const promulgation = pieces.find((piece) => promulgates(piece));
  // the sentence, and who signs it and when
  const dated = promulgation && pieces.find((p) => p.start > promulgation.start && p.shape === "date");
  const promulgated = (dated ?? promulgation)?.start ?? -1;
  const adoptions = pieces.filter((p) => p.shape === "adoption");
  return {
    source,
    span,
    pieces,
    box: boxOf(source, span, pieces),
    number,
    addressed,
    promulgation,
    lines: titleLines(
      pieces.filter(
        (piece, i) =>
          piece.start > promulgated &&
          !(spoken <= i && i < first) &&
          !addressed.some((run) => run.first <= i && i <= run.last),
      ),
      number,
    ),
    // of a body that approves and one that promulgates the latter speaks for the text
    adoption: adoptions.find((p) => promulgatorOfAdoption(text, p).length > 0) ?? adoptions[0],
    series: seriesOf(pieces, number),
    body: part("body"),
    signature: ownSignature(text, span, pieces),
  };
}

/** 某某厅 / 公告 / 2022年第14号: the name of the series begins on the line above, where one body alone stands there. */
function seriesOf(pieces: readonly Piece[], number: Piece | undefined): Series | null {
  const at = pieces.findIndex((p, i) => isOrder(p.fold) || isSerial(number, p, pieces[i - 1]));
  const piece = pieces[at];
  if (piece === undefined) return null;
  const above = pieces[at - 1];
  const broken =
    above?.shape === "body-name" &&
    /^(?:公告|通告|令|命令|(?:常务|专题|[省市县区]长办公)会议纪要)$/.test(piece.fold) &&
    pieces[at - 2]?.shape !== "body-name";
  return { piece, above: broken ? above : null };
}

/** What is signed below belongs to the text that is forwarded, where the head has a day of its own. */
function ownSignature(text: string, span: DocumentSpan, pieces: readonly Piece[]): Signature {
  const signed = signatureOf(text, span);
  const carriedAt = span.parts.find((p) => p.kind === "carried")?.start ?? span.end;
  const others = signed.date !== null && signed.date.start > carriedAt && pieces.some((p) => p.shape === "date");
  return others ? { names: [], lent: false, date: null } : signed;
}

/** characters at the beginning of a text in which the lines under a title may stand */
const UNDER = 300;

/** What stands under the title, in the head and in the first lines of the text; all of it where there is no title. */
export function underTitle({ source: { text }, lines, pieces, body }: Head): readonly Piece[] {
  const title = lines.at(-1)?.start ?? -1;
  return [
    ...pieces.filter((piece) => piece.start > title),
    ...(body ? piecesOf(text, body.start, Math.min(body.end, body.start + UNDER)) : []),
  ];
}
