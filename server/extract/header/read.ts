/** What head, signature and preamble of a document say of it, put together. */

import { genreFamily } from "../../lexicon/index.ts";
import {
  type DocumentPart,
  type DocumentSpan,
  type Evidence,
  lineAt,
  type SourceText,
  type TitleFact,
} from "../../model/index.ts";
import {
  bodyNames,
  bookTitles,
  fold,
  isBodyName,
  isOrder,
  isPlaceOver,
  isSerial,
  piecesOf,
  promulgates,
  signedParts,
  titleGenre,
} from "../../segment/index.ts";
import type { HeaderFacts } from "../context.ts";
import { addresseeRuns, addresseesIn } from "./addressees.ts";
import { boxOf, valueOfBox } from "./box.ts";
import { carriedOf, issuedInPreamble, PREAMBLE } from "./carries.ts";
import { dayOfReport, isoDate } from "./date.ts";
import {
  fullerForm,
  inFull,
  isAssembly,
  isSameBody,
  merged,
  type Name,
  namesBefore,
  promulgatorIn,
  samePlace,
} from "./issuers.ts";
import { leadOf } from "./lead.ts";
import { standingOf } from "./level.ts";
import {
  dayOfAdoption,
  decidedBy,
  normalNumber,
  numberInTitle,
  numberOf,
  numberOfAdoption,
  promulgatorOfAdoption,
} from "./number.ts";
import { signatureOf } from "./signature.ts";
import { genreInText, genreOf, isMasthead, squeezed, titleLines } from "./title.ts";

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
  const box = boxOf(source, span, pieces);

  const numberPiece = pieces.find((p) => p.shape === "number" || p.shape === "order-number");
  const addressed = addresseeRuns(pieces);
  // the sentence over a text that promulgates it
  const promulgation = pieces.find((piece) => promulgates(piece));
  const lines = titleLines(
    pieces.filter(
      (piece, i) =>
        piece.start > (promulgation?.start ?? -1) && !addressed.some((run) => run.first <= i && i <= run.last),
    ),
    numberPiece,
  );
  const firstLine = lines[0];
  const lastLine = lines.at(-1);
  const printedTitle = lines.map((p) => squeezed(text, p)).join("");
  // sites print a whole title in title brackets
  const inBrackets =
    bookTitles(printedTitle, 0, printedTitle.length)[0]?.end === printedTitle.length && /^《/.test(printedTitle);
  let title: TitleFact | null =
    firstLine && lastLine
      ? {
          value: inBrackets ? printedTitle.slice(1, -1) : printedTitle,
          ...evidence(
            firstLine.start + (inBrackets ? 1 : 0),
            lastLine.end - (inBrackets ? 1 : 0),
            "header/title-lines",
            0.95,
          ),
        }
      : null;

  const adoptions = pieces.filter((p) => p.shape === "adoption");
  // of a body that approves and one that promulgates the latter speaks for the text
  const adoption = adoptions.find((p) => promulgatorOfAdoption(text, p).length > 0) ?? adoptions[0];
  const order = pieces.find((p) => isOrder(p.fold) || isSerial(numberPiece, p, pieces[pieces.indexOf(p) - 1]));
  const body = span.parts.find((p) => p.kind === "body");
  const preambleEnd = Math.min(body?.end ?? span.start, (body?.start ?? span.start) + PREAMBLE);
  const preamble = body ? issuedInPreamble(text, body.start, preambleEnd) : [];
  const promulgatedAbove = promulgation ? issuedInPreamble(text, promulgation.start, promulgation.end) : [];
  const carries = carriedOf(text, title, [...promulgatedAbove, ...preamble], span);
  const above = order ? pieces[pieces.indexOf(order) - 1] : undefined;
  // 某某厅 / 公告 / 2022年第14号: the name of the series begins on the line above, where one body alone stands there
  const broken =
    order !== undefined &&
    above?.shape === "body-name" &&
    /^(?:公告|通告|令|命令|(?:常务|专题|[省市县区]长办公)会议纪要)$/.test(order.fold) &&
    pieces[pieces.indexOf(above) - 1]?.shape !== "body-name";
  const [promulgated] = carries;
  if (
    promulgated &&
    (title === null ? order || /令/.test(numberPiece?.fold ?? "") : isMasthead(title.value, promulgated.title))
  )
    title = {
      value: promulgated.title,
      ...evidence(promulgated.start, promulgated.end, "header/title-of-promulgated", 0.85),
    };
  // an announcement that has no other title bears the name of its series
  const bare = title === null && order !== undefined && /(?:公告|通告)$/.test(order.fold) ? order : undefined;
  if (bare)
    title = {
      value: (broken ? above.fold : "") + bare.fold,
      ...evidence((broken ? above : bare).start, bare.end, "header/title-of-series", 0.85),
    };
  const boxTitle =
    title === null && !numberPiece
      ? valueOfBox(
          box,
          "标题",
          "名称",
          "文件名称",
          "文件标题",
          "公文名称",
          "信息名称",
          "信息标题",
          "法规标题",
          "法规名称",
        )
      : undefined;
  if (boxTitle)
    title = { value: fold(boxTitle.value), ...evidence(boxTitle.start, boxTitle.end, "header/title-in-box", 0.8) };

  const lead = numberPiece && title !== null ? null : leadOf(text, span.start, body, title?.value ?? null);
  if (lead && title === null)
    title = {
      value: fold(text, lead.title.start, lead.title.end),
      ...evidence(lead.title.start, lead.title.end, "header/title-of-lead", 0.8),
    };

  const signed = signatureOf(text, span);
  // what is signed below belongs to the text that is forwarded, where the head has a day of its own
  const carriedAt = span.parts.find((p) => p.kind === "carried")?.start ?? span.end;
  const others = signed.date !== null && signed.date.start > carriedAt && pieces.some((p) => p.shape === "date");
  const signature = others ? { names: [], date: null } : signed;
  const letterNames = pieces
    .filter(
      (p) =>
        p.shape === "letterhead" ||
        (p.shape === "body-name" && (lines.length === 0 || p.start < (lines.at(-1)?.start ?? 0))),
    )
    .flatMap((p) => {
      const over = pieces[pieces.indexOf(p) - 1];
      if (over === undefined || !isPlaceOver(over, p)) return bodyNames(text, p.start, p.end);
      return [{ name: fold(text, over.start, p.end).replace(/文件$/, ""), start: over.start, end: p.end }];
    });
  // minutes: office and date on one line above the title
  const signedLine = pieces.find((p) => p.shape === "signed");
  const signedAt = signedLine ? signedParts(text.slice(signedLine.start, signedLine.end)) : null;
  const signedNames =
    signedLine && signedAt
      ? bodyNames(text, signedLine.start + signedAt.name.start, signedLine.start + signedAt.name.end)
      : [];
  // 某政府 over minutes that its office dates: the office only writes them down
  const writers = signedNames.filter((name) => !letterNames.some((letter) => name.name.startsWith(letter.name)));
  const orderName = order ? promulgatorIn(text, order) : [];
  const titleNames = boxTitle
    ? namesBefore(text, boxTitle.start, boxTitle.end)
    : lines.flatMap((p) =>
        p.shape === "body-name"
          ? []
          : namesBefore(text, inBrackets ? Math.max(p.start, title?.start ?? 0) : p.start, p.end),
      );
  // a report, a communiqué: who drew it up stands between title and day
  const under = pieces.findIndex((p) => p.shape === "date");
  const below = pieces
    .slice(0, Math.max(under, 0))
    .filter((p) => p.shape === "body-name" && lastLine !== undefined && p.start > lastLine.start)
    .flatMap((p) => bodyNames(text, p.start, p.end));
  const forwarded = title !== null && /转发/.test(title.value) && signature.names.length > 0;
  const printed = forwarded ? [] : merged(merged([], [...letterNames, ...writers]), [...orderName, ...titleNames]);
  const joined =
    signature.names.length > 0
      ? merged(
          signature.names,
          printed.filter(
            (n) =>
              signature.names.some((s) => isSameBody(s.name, n.name)) ||
              // as many letterheads as signatures are the same bodies under other names
              (letterNames.includes(n) && letterNames.length > signature.names.length),
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
  // a plan that a congress approves is the government's
  const adoptsPlan = genreFamily(titleGenre(fold(title?.value ?? "")) ?? "") === "plan";
  // a congress above approves what a congress below adopts: libraries print the name of the former over the text
  const adopters = adoption && !adoptsPlan && joined.every(isAssembly) ? promulgatorOfAdoption(text, adoption) : [];
  const adopted =
    joined.length > 0 && adopters.some(isAssembly) && !adopters.some((a) => joined.some((b) => samePlace(a, b)));
  const otherwise = (): readonly Name[] => {
    if (lead) return [lead.issuer];
    if (promulgator && promulgator.start >= 0) return [promulgator];
    if (numberPiece) return promulgatorIn(text, numberPiece);
    if (adoption && !adoptsPlan) return promulgatorOfAdoption(text, adoption);
    if (firstLine) return [promulgatorIn(text, firstLine), below].find((names) => names.length > 0) ?? [];
    return body ? decidedBy(text, body.start) : [];
  };
  const named = adopted ? adopters : joined.length > 0 ? joined : otherwise();
  const issuerInBox = valueOfBox(
    box,
    "发文机关",
    "发文机构",
    "制发机关",
    "制定机关",
    "颁布机关",
    "颁布单位",
    "发文单位",
    "发文部门",
    "发布机构",
    "发布机关",
    "发布单位",
  );
  const boxed = named.length > 0 ? undefined : issuerInBox;
  const boxNames = (boxed?.value ?? "")
    .split(/[\s、,，;；]+/)
    .filter((name) => isBodyName(fold(name)) || /^[一-龥]{0,12}(?:府|委)办$/.test(fold(name)));
  const issuers = [
    ...named,
    ...boxNames.map((name) => ({ name: fold(name), start: boxed?.start ?? 0, end: boxed?.end ?? 0 })),
  ].map((name: Name) => {
    const full = inFull(name, issuerInBox) ?? fullerForm(text, name);
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

  // under the names of several bodies the kind alone (令) names no series
  const nameless = order === undefined || (!broken && order.fold.length <= 2);
  const series = nameless ? "" : (broken ? above.fold : "") + order.fold;
  const number =
    numberOf(numberPiece, series, box, evidence) ??
    (title ? numberInTitle(title, evidence) : null) ??
    (adoption ? numberOfAdoption(text, adoption, evidence) : null) ??
    (lead?.number
      ? {
          value: normalNumber(text.slice(lead.number.start, lead.number.end)),
          ...evidence(lead.number.start, lead.number.end, "header/number-of-lead", 0.85),
        }
      : null);
  // libraries of law give the day of issue as 公布日期 beside the day of force; other pages mean the day of the page
  const library = valueOfBox(box, "施行日期", "实施日期", "效力级别", "效力等级", "效力位阶") !== undefined;
  const boxDate =
    valueOfBox(box, "成文日期", "发文日期", "签发日期", "颁布日期", "成文时间", "发文时间", "颁布时间") ??
    (library ? valueOfBox(box, "公布日期", "发布日期") : undefined);
  const underTitle =
    pieces.find((p) => p.shape === "date") ??
    signedLine ??
    (adoption ? dayOfAdoption(text, adoption) : undefined) ??
    (body ? dayOfReport(text, body.start, body.end) : undefined) ??
    [numberPiece, lastLine].find((p) => p !== undefined && /号.*月[\d一二三四五六七八九十]{1,3}日\)?$/.test(p.fold));
  const dateSpan =
    signature.date ?? lead?.date ?? (underTitle ? { start: underTitle.start, end: underTitle.end } : boxDate);
  const iso =
    dateSpan === boxDate
      ? isoDate(boxDate?.value ?? "")
      : dateSpan
        ? isoDate(text.slice(dateSpan.start, dateSpan.end))
        : null;

  const addressees = addressed.flatMap(({ first, last }) =>
    addresseesIn(text.slice(pieces[first]?.start, pieces[last]?.end)),
  );
  const ownGenre = title ? genreOf(title.value) : body ? genreInText(text, body.start, body.end) : null;
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
    ...standingOf(issuers),
    addressees,
    carries: carries.map((c) => ({ title: c.title, ...evidence(c.start, c.end, c.rule, 0.9) })),
  };
}
