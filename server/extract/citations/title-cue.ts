/** What only the document's own title cites: 《X》政策解读, 关于转发《X》的通知, 关于贯彻落实X的意见 whose text never names X again. */
import { lineAt, type ReferenceFact, type Relation } from "../../model/index.ts";
import { fold } from "../../read/index.ts";
import type { DocumentContext } from "../context.ts";
import { originOf } from "./issuer.ts";
import { firstNumber, orderAsPrinted } from "./numbers.ts";
import { relationInTitle } from "./refine.ts";
import { ABOUT, kindOfTitle, titleKey } from "./titles.ts";

const CITED =
  /(转发|批转|贯彻落实|贯彻实施|贯彻执行|贯彻|落实|实施|执行|废止|修改|修订)(《.{4,120}》|[^《》]{4,120}?)(?=的(?:通知|决定|公告|通告|函)$|(?<=》)(?:的|(?:有关|若干|相关|中的?)[^的]{0,12}(?:问题|事项|工作))|$)/s;

/** 《X》政策解读, 关于《X》的说明: what the text tells of */
const TOLD = new RegExp(`^(?:[^《》]{0,60}?关于|一图读懂|解读)?《([^]{4,120})》(?:${ABOUT})?$`);
const TELLS = new RegExp(`^(?:一图读懂|解读)《|》(?:${ABOUT})$`);

/** 政策解读, 问答: what such a text says was carried out or repealed, another document did */
const EXPLAINS = /(?:解读|问答|释义|答记者问|图解|解析)(?:稿|材料)?$/;
/** 法治政府建设工作报告, 年度总结: what such a text says was repealed or changed was so before */
const REPORTS = /(?:工作|情况)的?(?:年度|年终|半年)?(?:报告|总结|汇报)$/;
const CHANGES: ReadonlySet<Relation> = new Set(["amends", "repeals"]);
const DEEDS: ReadonlySet<Relation> = new Set(["implements", "forwards", "amends", "repeals"]);

/** The facts of a text, which does nothing of its own where it explains another. */
export function withoutDeedsTold(
  { header, source }: DocumentContext,
  facts: readonly ReferenceFact[],
): readonly ReferenceFact[] {
  const own = header.title;
  const title = own === null ? "" : source.text.slice(own.start, own.end);
  const told = EXPLAINS.test(title) ? DEEDS : REPORTS.test(title) ? CHANGES : null;
  return told === null
    ? facts
    : facts.map((fact) => (told.has(fact.relation) ? { ...fact, relation: "mentions" } : fact));
}

/** Targets of the title that the text does not cite itself. */
export function titleReferences(context: DocumentContext, facts: readonly ReferenceFact[]): readonly ReferenceFact[] {
  const own = context.header.title;
  if (own === null) return [];
  const printed = context.source.text.slice(own.start, own.end);
  const named = toldOf(printed, facts) ?? citedBy(printed, facts);
  return named === null ? [] : [factOf(named, own.start, context)];
}

/** What a title names: offsets in the title; `body` as printed, with its brackets */
interface Named {
  readonly at: number;
  readonly body: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly cue: string;
  readonly relation: Relation;
}

function toldOf(printed: string, facts: readonly ReferenceFact[]): Named | null {
  const inner = TELLS.test(printed) ? TOLD.exec(printed)?.[1] : undefined;
  if (inner === undefined) return null;
  const title = inner.replace(/\s+/g, "");
  if (facts.some((fact) => fact.title !== null && titleKey(fact.title) === titleKey(title))) return null;
  return { at: printed.indexOf("《"), body: `《${inner}》`, title, number: null, cue: "", relation: "mentions" };
}

function citedBy(printed: string, facts: readonly ReferenceFact[]): Named | null {
  const found = CITED.exec(printed);
  const body = found?.[2];
  if (found === null || body === undefined) return null;
  const cue = found[1] ?? "";
  const bracketed = body.startsWith("《");
  const number = bracketed ? null : numberAlone(body);
  const title = (bracketed ? body.slice(1, -1) : body).replace(/\s+/g, "");
  if (number !== null && facts.some((fact) => fact.number === number)) return null;
  const relation = relationInTitle(cue);
  const believed =
    bracketed ||
    number !== null ||
    ((cue === "转发" || cue === "批转") && kindOfTitle(title) === "instrument" && title.length > 8);
  if (!believed || relation === null || (number === null && kindOfTitle(title) === "other")) return null;
  // 关于修订《甲公告》的公告, whose text changes 《某局关于甲有关事项的公告》: short for it
  if (
    /amends|repeals/.test(relation) &&
    facts.some((fact) => fact.relation === relation && fact.title?.endsWith(title.slice(-2)) === true)
  )
    return null;
  if (isCited(title, facts)) return null;
  return { at: found.index + cue.length, body, title: number === null ? title : null, number, cue, relation };
}

function factOf(named: Named, ownStart: number, context: DocumentContext): ReferenceFact {
  const { body, title, number, cue, relation } = named;
  const bracketed = body.startsWith("《");
  const start = ownStart + named.at;
  const end = start + body.length;
  const { text, lineStarts } = context.source;
  const printed = number === null ? null : orderAsPrinted(number, fold(body));
  const parts = [
    { name: "form", value: bracketed ? 0.8 : 0.7 },
    { name: "cue", value: 0.1 },
  ];
  return {
    start,
    end,
    line: lineAt(lineStarts, start),
    quote: text.slice(start, end),
    title,
    number,
    ...(printed === null ? {} : { printed }),
    ...originOf(title, number, "", context.header),
    relation,
    cue: cue === "" ? null : { start: start - cue.length, end: start, quote: cue },
    articles: [],
    alias: null,
    rule: "citations/title",
    confidence: bracketed ? 0.9 : 0.8,
    parts,
    also: [],
  };
}

/** 关于贯彻落实某发〔2024〕3号文件精神的通知: cited by its number alone */
function numberAlone(words: string): string | null {
  const folded = fold(words).replace(/(?:文件)?(?:精神)?$/, "");
  const found = firstNumber(folded);
  return found !== null && found.start === 0 && found.end === folded.length ? found.value : null;
}

/** 关于加强…的实施意见 in the text is 加强…实施意见 of the title. */
const plain = (title: string): string => titleKey(title).replace(/关于|的/g, "");

function isCited(title: string, facts: readonly ReferenceFact[]): boolean {
  const key = plain(title);
  return facts.some((fact) => fact.title !== null && isWithin(plain(fact.title), key));
}

function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
