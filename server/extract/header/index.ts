/** Door of the folder: what head, signature and preamble of a document say of it. */

import { genreFamily } from "../../lexicon/index.ts";
import {
  type DocumentPart,
  type DocumentSpan,
  type Evidence,
  lineAt,
  type NumberFact,
  type SourceText,
  type TitleFact,
} from "../../model/index.ts";
import {
  bookTitles,
  fold,
  isBodyName,
  isOrder,
  isSerial,
  type Piece,
  piecesOf,
  sameInstrument,
  signedName,
  titleGenre,
  titleKey,
} from "../../segment/index.ts";
import type { HeaderFacts } from "../context.ts";
import { type BoxValue, boxOf, valueOfBox } from "./box.ts";
import { type Carried, distinct, issuedInPreamble, issuedInTitle } from "./carries.ts";
import { isoDate } from "./date.ts";
import { fullerForm, merged, type Name, namesBefore, namesIn } from "./issuers.ts";
import { levelOf, placeOf } from "./level.ts";
import { normalNumber } from "./number.ts";

/** characters of a body within which the sentence that issues an instrument stands */
const PREAMBLE = 2500;

export { levelOf, placeOf } from "./level.ts";
export { normalNumber } from "./number.ts";

export function readHeader(source: SourceText, span: DocumentSpan): HeaderFacts {
  const { text } = source;
  const evidence = (start: number, end: number, rule: string, confidence: number): Evidence => ({
    start,
    end,
    line: lineAt(source.lineStarts, start),
    quote: text.slice(start, end),
    rule,
    confidence,
  });
  const part = (kind: DocumentPart["kind"]): DocumentPart | undefined => span.parts.find((p) => p.kind === kind);
  const head = part("header");
  const pieces = head ? piecesOf(text, head.start, head.end) : [];
  const box = boxOf(source, span);

  const numberPiece = pieces.find((p) => p.shape === "number" || p.shape === "order-number");
  const lines = titleLines(pieces, numberPiece);
  const firstLine = lines[0];
  const lastLine = lines.at(-1);
  let title: TitleFact | null =
    firstLine && lastLine
      ? {
          value: lines.map((p) => squeezed(text, p)).join(""),
          ...evidence(firstLine.start, lastLine.end, "header/title-lines", 0.95),
        }
      : null;

  const order = pieces.find((p) => isOrder(p.fold) || isSerial(numberPiece, p));
  const body = span.parts.find((p) => p.kind === "body");
  const preambleEnd = Math.min(body?.end ?? span.start, (body?.start ?? span.start) + PREAMBLE);
  const carries = carriedOf(text, title, body ? issuedInPreamble(text, body.start, preambleEnd) : [], span);
  if (title === null && (order || (numberPiece && /令/.test(numberPiece.fold))) && carries[0]) {
    const [first] = carries;
    title = { value: first.title, ...evidence(first.start, first.end, "header/title-of-promulgated", 0.85) };
  }
  const boxTitle = title === null && !numberPiece ? valueOfBox(box, "标题", "名称", "文件名称", "信息名称") : undefined;
  if (boxTitle)
    title = { value: fold(boxTitle.value), ...evidence(boxTitle.start, boxTitle.end, "header/title-in-box", 0.8) };

  const signature = signatureOf(text, span);
  const letterNames = pieces
    .filter(
      (p) =>
        p.shape === "letterhead" ||
        (p.shape === "body-name" && (lines.length === 0 || p.start < (lines.at(-1)?.start ?? 0))),
    )
    .flatMap((p) => namesIn(text, p.start, p.end));
  const orderName = order ? promulgatorIn(text, order) : [];
  const titleNames = lines.flatMap((p) => (p.shape === "body-name" ? [] : namesBefore(text, p.start, p.end)));
  const forwarded = title !== null && /转发/.test(title.value) && signature.names.length > 0;
  const printed = forwarded ? [] : merged(letterNames, [...orderName, ...titleNames]);
  const joined =
    signature.names.length > 0
      ? merged(
          signature.names,
          printed.filter(
            (n) =>
              signature.names.some((s) => s.name.endsWith(n.name) || n.name.endsWith(s.name)) ||
              letterNames.includes(n),
          ),
        )
      : printed;
  // an order is signed by the head of the government, whose body stands in full elsewhere in the source
  const signer =
    joined.length === 0 && signature.date
      ? /([省市县区州])长/.exec(text.slice(signature.date.start - 24, signature.date.start))
      : null;
  const promulgator =
    signer?.[1] === undefined ? null : fullerForm(text, { name: `${signer[1]}人民政府`, start: -1, end: -1 });
  const named =
    promulgator && promulgator.start >= 0
      ? [promulgator]
      : joined.length === 0 && numberPiece
        ? promulgatorIn(text, numberPiece)
        : joined.length === 0 && firstLine
          ? promulgatorIn(text, firstLine)
          : joined;
  const boxed = named.length > 0 ? undefined : valueOfBox(box, "发文机关", "制发机关", "制定机关", "发文单位");
  const boxNames = (boxed?.value ?? "").split(/[\s、,，;；]+/).filter((name) => isBodyName(fold(name)));
  const issuers = [
    ...named,
    ...boxNames.map((name) => ({ name: fold(name), start: boxed?.start ?? 0, end: boxed?.end ?? 0 })),
  ].map((name: Name) => {
    const full = fullerForm(text, name);
    return {
      name: full.name,
      ...evidence(
        full.start,
        full.end,
        signature.names.includes(name) ? "header/issuer-signed" : "header/issuer-printed",
        0.95,
      ),
    };
  });

  const number = numberOf(numberPiece, order, box, evidence);
  const boxDate = valueOfBox(box, "成文日期", "发文日期", "签发日期", "成文时间");
  const underTitle =
    pieces.find((p) => p.shape === "date") ??
    pieces.find((p) => p.shape === "adoption") ??
    (numberPiece && /月\d{1,2}日\)?$/.test(numberPiece.fold) ? numberPiece : undefined);
  const dateSpan = signature.date ?? (underTitle ? { start: underTitle.start, end: underTitle.end } : boxDate);
  const iso =
    dateSpan === boxDate
      ? isoDate(boxDate?.value ?? "")
      : dateSpan
        ? isoDate(text.slice(dateSpan.start, dateSpan.end))
        : null;

  const addressees = pieces
    .filter((p) => p.shape === "addressee")
    .flatMap((p) => addresseesIn(text.slice(p.start, p.end)));
  const ownGenre = title
    ? titleGenre(fold(title.value).replace(/及(?:其)?解读(?:材料)?$/, ""))
    : body
      ? genreInText(text, body.start, body.end)
      : null;
  // of joint issuers the first whose name shows a level speaks for all (a garrison has none)
  const main = (issuers.find((issuer) => levelOf(issuer.name) !== "unknown") ?? issuers[0])?.name;
  return {
    title,
    number,
    issuers,
    date:
      dateSpan && iso
        ? {
            value: iso,
            ...evidence(
              dateSpan.start,
              dateSpan.end,
              signature.date ? "header/date-signed" : "header/date-of-head",
              signature.date ? 0.97 : 0.85,
            ),
          }
        : null,
    genre: ownGenre,
    level: main === undefined ? "unknown" : levelOf(main),
    place: main === undefined ? null : placeOf(main),
    addressees,
    carries: carries.map((c) => ({ title: c.title, ...evidence(c.start, c.end, c.rule, 0.9) })),
  };
}

/** The body in 某某市人民政府令, 某某市人民政府令第43号, 某某局公告, 某某市人民政府专题会议纪要. */
function promulgatorIn(text: string, piece: Piece): readonly Name[] {
  const name =
    /^([一-龥]{3,40}?)(?:令|命令|公告|通告|(?:常务|专题|办公|工作|协调|[省市县区镇乡]长办公)?会议纪要)(?=$|[〔(\d第])/.exec(
      piece.fold,
    )?.[1];
  if (name === undefined || !isBodyName(name)) return [];
  const at = text.indexOf(name, piece.start);
  const within = at >= 0 && at + name.length <= piece.end;
  return [{ name, start: within ? at : piece.start, end: within ? at + name.length : piece.end }];
}

function squeezed(text: string, piece: Piece): string {
  return text.slice(piece.start, piece.end).replace(/\s+/g, "");
}

/** The lines that make the title: letterheads, numbers and addressees are none; a body's name is one if the title follows it. */
function titleLines(pieces: readonly Piece[], number: Piece | undefined): readonly Piece[] {
  const possible = pieces.filter(
    (p) =>
      ["fragment", "title-start", "title-end", "body-name", "heading", "text"].includes(p.shape) &&
      !isOrder(p.fold) &&
      !isSerial(number, p),
  );
  const below = number ? possible.filter((p) => p.start > number.start) : [];
  const chosen = below.some((p) => p.shape === "title-end" || p.shape === "title-start")
    ? below
    : number
      ? possible.filter((p) => p.start < number.start)
      : possible;
  // a name above a title that names it once more (perhaps without the place) is a letterhead
  const main = chosen.findIndex((p) => p.shape !== "body-name");
  const named = chosen[main] ? /^(.+?)(?:关于|印发|转发|批转)/.exec(chosen[main].fold)?.[1] : undefined;
  const repeated =
    named !== undefined &&
    chosen.slice(0, main).every((p) => p.fold.endsWith(named.slice(-4)) || named.endsWith(p.fold.slice(-4)));
  if (main < 0) return [];
  return repeated && isBodyName(named ?? "") ? chosen.slice(main) : chosen;
}

function numberOf(
  piece: Piece | undefined,
  order: Piece | undefined,
  box: ReadonlyMap<string, BoxValue>,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  if (piece) {
    const own = normalNumber(piece.fold);
    const value = order && /^[\d〔]|^[〇零一二三四五六七八九十百]+号$/.test(own) ? order.fold + own : own;
    return { value, ...evidence(piece.start, piece.end, "header/number-line", 0.98) };
  }
  const boxed = valueOfBox(box, "发文字号", "文号", "文件编号");
  if (!boxed || !/〔\d{4}〕.*\d/.test(normalNumber(boxed.value))) return null;
  return { value: normalNumber(boxed.value), ...evidence(boxed.start, boxed.end, "header/number-in-box", 0.9) };
}

/** The first signature of the document's own text. */
function signatureOf(
  text: string,
  span: DocumentSpan,
): { names: readonly Name[]; date: { start: number; end: number } | null } {
  for (const part of span.parts) {
    if (part.kind !== "signature") continue;
    const names: Name[] = [];
    let date: { start: number; end: number } | null = null;
    for (const piece of piecesOf(text, part.start, part.end)) {
      if (piece.shape === "body-name") names.push(...namesIn(text, piece.start, piece.end));
      else if (piece.shape === "date") date = { start: piece.start, end: piece.end };
      else if (piece.shape === "signed") {
        const name = signedName(piece.fold) ?? "";
        const cut = text
          .slice(piece.start, piece.end)
          .search(
            /(?:\d\s*){4}年|[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*年/,
          );
        if (cut > 0 && isBodyName(name)) {
          names.push(...namesIn(text, piece.start, piece.start + cut));
          date = { start: piece.start + cut, end: piece.end };
        }
      }
    }
    return { names, date };
  }
  return { names: [], date: null };
}

function carriedOf(
  text: string,
  title: TitleFact | null,
  preamble: readonly Carried[],
  span: DocumentSpan,
): readonly Carried[] {
  const attached = attachedInstruments(span);
  // a plan issues nothing: what its first sentences say of other instruments is background
  const own = title === null ? null : titleGenre(fold(title.value));
  if (own !== null && genreFamily(own) === "plan" && !/印发|转发|公布|发布/.test(title?.value ?? "")) return [];
  if (preamble.length > 0) return distinct([...preamble, ...attached]);
  if (title === null) return distinct(attached);
  const { names, quoted } = issuedInTitle(title.value);
  if (names.length === 0) return distinct(attached);
  const signature = span.parts.find((p) => p.kind === "signature");
  const body = span.parts.find((p) => p.kind === "body");
  const named = body
    ? names.map((name) =>
        bookTitles(text, body.start, Math.min(body.end, body.start + PREAMBLE)).find(({ start, end }) =>
          sameInstrument(titleKey(text.slice(start, end)), titleKey(name)),
        ),
      )
    : [];
  const said = named.some((found) => found !== undefined)
    ? true
    : body
      ? /现(?:将|予|就)?[^。]{0,80}(?:印发|转发|公布|发布|颁布|批转|下发|政策通知)/.test(
          text.slice(body.start, Math.min(body.end, signature?.start ?? body.end, body.start + PREAMBLE)),
        )
      : true;
  if (!quoted && !said && !/转发/.test(title.value)) return [];
  if (!quoted && names.some((name) => name.endsWith("标准"))) return [];
  return distinct(
    names.map((name) => ({
      title: printedTitle(span, name),
      start: title.start,
      end: title.end,
      rule: "header/issued-in-title",
    })),
  );
}

/** The heading of the instrument itself where it stands in the document under nearly the words of the notice's title. */
function printedTitle(span: DocumentSpan, name: string): string {
  const key = fold(name);
  const near = span.parts.find(
    (part) =>
      (part.kind === "carried" || part.kind === "attachment") &&
      part.title !== undefined &&
      part.title.slice(0, 6) === key.slice(0, 6) &&
      part.title.slice(-4) === key.slice(-4) &&
      Math.abs(part.title.length - key.length) <= 3,
  );
  return near?.title ?? name;
}

/** Attachments that are instruments themselves (办法, 规定, 通告 …), not forms, rosters or tables. */
function attachedInstruments(span: DocumentSpan): readonly Carried[] {
  return span.parts.flatMap((part) => {
    if (part.kind !== "attachment" || part.title === undefined) return [];
    const genre = titleGenre(part.title);
    const family = genre === null ? null : genreFamily(genre);
    if (family !== "rule" && genre !== "通告" && genre !== "公告") return [];
    if (genre === "标准" || genre === "制度" || genre === "法" || genre === "解释") return [];
    return [{ title: part.title, start: part.start, end: part.end, rule: "header/attached-instrument" }];
  });
}

/** What a text without title calls itself: 本实施方案, 现就…通知如下. */
function genreInText(text: string, start: number, end: number): string | null {
  const named = /(?:特?制定|制订)本([一-龥]{2,6}?)[。,，:：]/.exec(text.slice(start, Math.min(end, start + 4000)));
  if (named?.[1]) return titleGenre(named[1]);
  return /(?:通知|通报|公告|通告)如下/.exec(text.slice(start, Math.min(end, start + 4000)))?.[0].slice(0, 2) ?? null;
}

/** 主送机关, one by one; a 、 inside brackets or inside 县、市、区 splits nothing. */
function addresseesIn(line: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const c of fold(line).replace(/:$/, "")) {
    if (c === "(" || c === "〔") depth++;
    else if (c === ")" || c === "〕") depth--;
    if (
      depth === 0 &&
      (c === "," || c === ";" || (c === "、" && !/^各?[省市县区州旗镇乡街道]{1,3}$|^各[^,]{0,4}$/.test(name)))
    ) {
      if (name) names.push(name);
      name = "";
    } else name += c;
  }
  if (name) names.push(name);
  return names;
}
