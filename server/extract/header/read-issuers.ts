/** Who issued a document: signature, letterhead, series and title, weighed against each other. */
import { genreFamily, issuerOfNumber } from "../../lexicon/index.ts";
import type { IssuerFact, TitleFact } from "../../model/index.ts";
import {
  bodyNames,
  fold,
  isBodyName,
  isMonth,
  isNames,
  isNumberedTitle,
  isPlaceOver,
  type Piece,
  signedParts,
  titleGenre,
} from "../../segment/index.ts";
import { valueOfBox } from "./box.ts";
import type { Head, Prove } from "./head.ts";
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
  withCity,
  writtenOut,
} from "./issuers.ts";
import { decidedInPreamble } from "./lead.ts";
import { decidedBy, promulgatorOfAdoption } from "./number.ts";
import type { Titled } from "./read-title.ts";
import { reporterOf } from "./reporter.ts";
import { goesOn } from "./title.ts";

/** The issuers of a document, each once, in full where the source prints the full name. */
export function readIssuers(head: Head, titled: Titled, prove: Prove): readonly IssuerFact[] {
  const { text } = head.source;
  const named = issuingNames(head, titled);
  const boxed = issuerInBox(head);
  const names = named.length > 0 ? named : namesInBox(boxed);
  return names.map((name) => {
    const printed = inFull(name, boxed) ?? fullerForm(text, head.span, name);
    const full = withCity(text, head.span, writtenOut(text, head.span, printed));
    const rule = head.signature.names.includes(name) ? "header/issuer-signed" : "header/issuer-printed";
    return { name: full.name, ...prove(full.start, full.end, rule, 0.95) };
  });
}

function issuingNames(head: Head, titled: Titled): readonly Name[] {
  const { adoption, signature } = head;
  const joined = joinedNames(head, titled);
  // a plan that a congress approves is the government's
  const adoptsPlan = adoptionOfPlan(titled.title);
  // a congress above approves what a congress below adopts: libraries print the name of the former over the text
  const adopters =
    adoption && !adoptsPlan && joined.every(isAssembly) ? promulgatorOfAdoption(head.source.text, adoption) : [];
  const adopted =
    joined.length > 0 && adopters.some(isAssembly) && !adopters.some((a) => joined.some((b) => samePlace(a, b)));
  if (adopted) return adopters;
  if (joined.length > 0) return joined;
  if (titled.lead) return titled.lead.issuers;
  const signer = signature.date ? governmentOfSigner(head, signature.date.start) : null;
  if (signer !== null) return [signer];
  const named = otherwise(head, adoptsPlan);
  return named.length === 0 && signature.date ? bodiesOfSigners(head, signature.date.start) : named;
}

const adoptionOfPlan = (title: TitleFact | null): boolean =>
  genreFamily(titleGenre(fold(title?.value ?? "")) ?? "") === "plan";

/** The names of the signature, with those printed above that are the same bodies; the printed ones where nobody signed. */
function joinedNames(head: Head, titled: Titled): readonly Name[] {
  const { source, series, signature, number } = head;
  const letters = letterNames(head);
  const order = series?.piece ?? (number?.shape === "order-number" ? number : undefined);
  const ofSeries = order ? promulgatorIn(source.text, order) : [];
  const forwarded = titled.title !== null && /转发/.test(titled.title.value) && signature.names.length > 0;
  const printed = forwarded
    ? []
    : merged(merged([], [...letters, ...writersOf(head, [...letters, ...ofSeries])]), [
        ...ofSeries,
        ...titleNames(head, titled),
      ]);
  if (
    signature.names.length === 0 ||
    (signature.lent && printed.length > 0) ||
    writtenDown(titled.title, [...letters, ...ofSeries], signature.names)
  )
    return printed;
  return merged(
    signature.names,
    printed.filter(
      (name) =>
        signature.names.some((signed) => isSameBody(signed.name, name.name)) ||
        // as many letterheads as signatures are the same bodies under other names
        (letters.includes(name) && letters.length > signature.names.length),
    ),
  );
}

/** Minutes under the name of a government, that its office dates: the office only writes them down. */
const writtenDown = (title: TitleFact | null, letters: readonly Name[], signed: readonly Name[]): boolean =>
  letters.length > 0 &&
  /纪要$/.test(title?.value ?? "") &&
  signed.every(({ name }) => letters.some((letter) => name !== letter.name && name.startsWith(letter.name)));

/** The names over the title: letterheads, and lines that hold names alone. */
function letterNames({ source: { text }, pieces, lines }: Head): readonly Name[] {
  // what stands behind 关于 is a part of the title, whatever it looks like
  const below = (lines.find((p) => p.fold.includes("关于")) ?? lines.at(-1))?.start ?? Number.POSITIVE_INFINITY;
  const isLetter = (p: Piece): boolean => p.shape === "letterhead" || (isNames(p) && p.start < below);
  return pieces.flatMap((p, i) => {
    if (!isLetter(p) || goesOn(p.fold, pieces[i + 1]?.fold ?? "")) return [];
    const over = pieces[i - 1];
    if (over === undefined || !isPlaceOver(over, p)) {
      // 某省生态环境厅　　文件 among the names of those who issue together
      const among = [over, pieces[i + 1]].some((one) => one?.shape === "body-name");
      return bodyNames(text, p.start, among ? withoutWord(text, p) : p.end);
    }
    return [{ name: fold(text, over.start, p.end).replace(/文件$/, ""), start: over.start, end: p.end }];
  });
}

/** 某省生态环境厅　　文件: where the names of a letterhead end, on whichever of its lines the word stands. */
const withoutWord = (text: string, { shape, start, end }: Piece): number =>
  shape === "letterhead" ? start + text.slice(start, end).replace(/\s+文\s*件$/, "").length : end;

/** Minutes: office and date on one line above the title, where nothing else says whose they are. */
function writersOf({ source: { text }, pieces }: Head, letters: readonly Name[]): readonly Name[] {
  // whose minutes they are stands above; the office only writes them down
  if (letters.length > 0) return [];
  const line = pieces.find((p) => p.shape === "signed");
  const parts = line ? signedParts(text.slice(line.start, line.end)) : null;
  if (line === undefined || parts === null) return [];
  return bodyNames(text, line.start + parts.name.start, line.start + parts.name.end);
}

/** The bodies that a title begins with. */
function titleNames({ source: { text }, lines }: Head, { title, inBrackets, boxed }: Titled): readonly Name[] {
  if (boxed) return namesBefore(text, boxed.start, boxed.end);
  const at = lines.findIndex((p) => p.shape !== "body-name");
  const over = lines[at - 1];
  // 某委办公室 某师某市 / 人民政府办公室关于…: the second name goes on
  const first = over && goesOn(over.fold, lines[at]?.fold ?? "") ? over : lines[at];
  const from = first?.start ?? 0;
  // 一、某县人民政府关于…: an item of a compilation
  const item =
    first && isNumberedTitle(first.fold) ? (/^.{1,3}?[、.．]/.exec(text.slice(from, from + 4))?.[0].length ?? 0) : 0;
  const start = inBrackets ? (title?.start ?? 0) : from + item;
  // a name, and the words behind it, may go on in the next line
  const whole = namesBefore(text, start, lines.at(-1)?.end ?? start);
  return whole.length > 0
    ? whole
    : lines.flatMap((p) => (p.shape === "body-name" ? [] : namesBefore(text, Math.max(p.start, start), p.end)));
}

/** An order is signed by the head of the government, whose body stands in full elsewhere in the source. */
function governmentOfSigner({ source: { text }, span }: Head, day: number): Name | null {
  const from = Math.max(span.start, day - 24);
  const signer = /([省市县区州])长/.exec(text.slice(from, day));
  if (signer === null) return null;
  const start = from + signer.index;
  const short = { name: `${signer[1] ?? ""}人民政府`, start, end: start + signer[0].length };
  const body = fullerForm(text, span, short);
  return body === short ? null : body;
}

/** 国家林业局局长　王某 / 农业部部长　陈某, over the day of an order */
const SIGNER =
  /^([一-龥]{2,20}(?:部|委员会|局|署|厅|院|会|银行))(?:党组书记、)?(?:部长|主任|局长|署长|厅长|院长|会长|行长|主席)[ \t\u3000]*[一-龥·×某](?:[ \t\u3000]*[一-龥·×某]){1,3}$/;
const MAX_SIGNERS = 4;

/** The bodies whose heads sign, each on a line of its own above the day. */
function bodiesOfSigners({ source: { text }, span }: Head, day: number): readonly Name[] {
  const names: Name[] = [];
  let end = text.lastIndexOf("\n", day - 1);
  for (let n = 0; n < MAX_SIGNERS && end > span.start; n++) {
    const start = Math.max(text.lastIndexOf("\n", end - 1) + 1, span.start);
    const line = text.slice(start, end).trim();
    const name = SIGNER.exec(line)?.[1];
    if (name !== undefined)
      names.unshift({ name, start: text.indexOf(name, start), end: text.indexOf(name, start) + name.length });
    else if (line !== "") break;
    end = start - 1;
  }
  return names;
}

/** Who issued a text that neither signature nor letterhead nor title names. */
function otherwise(head: Head, adoptsPlan: boolean): readonly Name[] {
  const { source, number, adoption, lines, body } = head;
  const [first] = lines;
  const reporter = reporterOf(head);
  if (reporter.length > 0) return reporter;
  const under = namesUnderTitle(head);
  if (number)
    return firstOf(
      promulgatorIn(source.text, number),
      under,
      first ? promulgatorIn(source.text, first) : [],
      decidingByNumber(head, number),
      printedBy(head),
      decidingInPreamble(head),
    );
  if (adoption && !adoptsPlan) return promulgatorOfAdoption(source.text, adoption);
  if (first) return firstOf(promulgatorIn(source.text, first), under, decidingInPreamble(head));
  return firstOf(body ? decidedBy(source.text, body.start) : [], decidingInPreamble(head));
}

/** characters in which a text says who decides what it says */
const DECIDES_WITHIN = 1_500;

/** 国发〔2015〕68号 over a text in which 国务院决定 something: the body of the number, where the text itself names it so. */
function decidingByNumber({ source: { text }, body }: Head, number: Piece): readonly Name[] {
  const name = issuerOfNumber(number.fold).issuer;
  if (name === null || body === undefined) return [];
  const from = text.slice(body.start, body.start + DECIDES_WITHIN).search(new RegExp(`${name}(?:研究)?决定`));
  return from < 0 ? [] : [{ name, start: body.start + from, end: body.start + from + name.length }];
}

const decidingInPreamble = ({ source: { text }, body }: Head): readonly Name[] =>
  body ? decidedInPreamble(text, body.start, body.end) : [];

/** characters at the end of a document in which its imprint stands */
const IMPRINT_WITHIN = 200;
/** 某市物价局办公室　2013年1月30日印发: the office that has a text of its bureau printed (GB/T 9704—2012, 7.4.2). [1]: the bureau */
const IMPRINT = /^[ \t\u3000]*([一-龥]{4,30}(?:局|厅|委员会))办公室[ \t\u3000]+\d{4}年\d{1,2}月\d{1,2}日\s?印发/m;

/** The bureau whose office had a text printed that bears no name. */
function printedBy({ source: { text }, span }: Head): readonly Name[] {
  const from = Math.max(span.start, span.end - IMPRINT_WITHIN);
  const found = IMPRINT.exec(text.slice(from, span.end));
  const name = found?.[1];
  if (found === null || name === undefined) return [];
  const start = from + found.index + found[0].indexOf(name);
  return [{ name, start, end: start + name.length }];
}

/** A report, a communiqué, the page of a law library: who drew the text up stands under its title. */
function namesUnderTitle({ source: { text }, pieces, lines }: Head): readonly Name[] {
  const day = pieces.findIndex((p) => p.shape === "date" || isMonth(p.fold));
  const last = lines.at(-1);
  return pieces
    .slice(0, day < 0 ? pieces.length : day)
    .filter((p) => isNames(p) && last !== undefined && p.start > last.start)
    .flatMap((p) => bodyNames(text, p.start, p.end));
}

const firstOf = (...choices: readonly (readonly Name[])[]): readonly Name[] =>
  choices.find((names) => names.length > 0) ?? [];

const issuerInBox = ({ box }: Head) =>
  valueOfBox(
    box,
    "发文机关",
    "发文机构",
    "制发机关",
    "制定机关",
    "颁布机关",
    "颁布单位",
    "颁布部门",
    "颁布机构",
    "发文单位",
    "发文部门",
    "发布部门",
    "发布机构",
    "发布机关",
    "发布单位",
    "制发单位",
    "制文机关",
    "制文单位",
    "制定单位",
    "制定部门",
    "印发机关",
    "印发单位",
    "印发部门",
    "公文发布机构",
    "信息发布机构",
    "信息发布单位",
    "发布主体",
    "公开主体",
    "公开机构",
    "公开单位",
    "公开部门",
    "公开责任部门",
    "信息提供单位",
  );

function namesInBox(boxed: ReturnType<typeof issuerInBox>): readonly Name[] {
  return (
    (boxed?.value ?? "")
      .split(/[\s、,，;；]+/)
      // whose 政府办公室 it is only the site knows
      .filter((name) => !/^(?:人民)?政府(?:办公[厅室])?$/.test(fold(name)))
      .filter((name) => isBodyName(fold(name)) || /^[一-龥]{0,12}(?:府|委)办$/.test(fold(name)))
      .map((name) => ({ name: fold(name), start: boxed?.start ?? 0, end: boxed?.end ?? 0 }))
  );
}
