/** One document of the grid: its lines, and what a reader finds in them. */
import type { Expected } from "../layouts/layout.ts";
import { type Body, bodyOf, KINDS, type Matter } from "./bodies.ts";
import type { Lot } from "./lot.ts";
import { articles, type House } from "./words.ts";

/** What a file has in common: the hand that set it. */
export interface Hand {
  /** 〔〕 or what stands for it */
  readonly brackets: readonly [open: string, close: string];
  readonly day: (year: number, month: number, day: number) => string;
  readonly number: "over the title" | "under the title" | "in brackets" | "letterhead";
  readonly title: "whole" | "names above" | "broken" | "nobody named";
}

export interface Written {
  readonly lines: readonly string[];
  /** lines of the title, both ends included */
  readonly title: { readonly first: number; readonly last: number };
  readonly expected: Expected;
  /** what an index box of its page says */
  readonly box: {
    readonly title: string;
    readonly number: string | null;
    readonly issuers: readonly string[];
    readonly day: string;
    readonly date: string;
  };
}

const FIGURES = "〇一二三四五六七八九";
const small = (n: number): string =>
  `${n < 20 ? "" : FIGURES[Math.floor(n / 10)]}${n < 10 ? "" : "十"}${n % 10 === 0 ? "" : FIGURES[n % 10]}`;
/** the ways in which a day is written */
export const DAYS: readonly Hand["day"][] = [
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  (year, month, day) => `${year}年${String(month).padStart(2, "0")}月${String(day).padStart(2, "0")}日`,
  (year, month, day) =>
    `${[...String(year)].map((c) => FIGURES[Number(c)]).join("")}年${small(month)}月${small(day)}日`,
];

export function written(house: House, subject: readonly [string, string], hand: Hand, lot: Lot): Written {
  const about: Matter = { house, matter: subject[0], thing: subject[1], year: lot.between(2003, 2023) };
  const [month, day] = [lot.between(1, 12), lot.between(1, 28)];
  const date = `${about.year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const dated = { date, printed: hand.day(about.year, month, day), day: `${about.year}年${month}月${day}日` };
  const kind = lot.pick([...KINDS, "order", "regulation", "minutes"] as const);
  if (kind === "order" && house.signer !== null) return order(about, dated, lot);
  if (kind === "regulation" && house.signer !== null) return regulation(about, dated);
  if (kind === "minutes") return minutes(about, dated, lot);
  if (kind === "order" || kind === "regulation") return ordinary(about, bodyOf.opinion(about, lot), hand, dated, lot);
  return ordinary(about, bodyOf[kind](about, lot), hand, dated, lot);
}

interface Dated {
  readonly date: string;
  readonly printed: string;
  readonly day: string;
}

function ordinary(about: Matter, body: Body, hand: Hand, dated: Dated, lot: Lot): Written {
  const { house, year } = about;
  const [name, letters] = lot.pick(house.bodies);
  const joint = body.bare !== true && lot.between(0, 1) === 1 ? house.joint : undefined;
  const issuers = joint ?? [name];
  const serial = lot.between(1, 160);
  const numbered = body.bare !== true && lot.between(0, 3) > 0;
  const own = joint === undefined ? letters : (house.bodies[0]?.[1] ?? letters);
  const printed = `${own}${hand.brackets[0]}${year}${hand.brackets[1]}${serial}号`;
  const title = body.bare === true ? [body.words] : titleLines(body.words, issuers, hand.title, lot);
  const lines: string[] = [];
  if (numbered && hand.number === "letterhead")
    lines.push(...issuers.map((one, i) => (i === issuers.length - 1 ? `${one}文件` : one)));
  if (numbered && (hand.number === "letterhead" || hand.number === "over the title")) lines.push(printed);
  const first = lines.length;
  lines.push(...title);
  const last = lines.length - 1;
  if (numbered && hand.number === "under the title") lines.push(printed);
  const behindTitle = numbered && hand.number === "in brackets" ? `（${printed}）` : "";
  lines[last] += behindTitle;
  if (body.to !== null) lines.push(body.to);
  lines.push(...body.text, ...(body.list ?? []));
  const signed = body.bare === true ? "not" : lot.pick(["in lines", "in lines", "on one line", "by the day alone"]);
  if (signed === "in lines") lines.push(...issuers, dated.printed);
  if (signed === "on one line") lines.push(`${issuers.join("　")}　${dated.printed}`);
  if (signed === "by the day alone") lines.push(dated.printed);
  const notes = signed === "not" ? [] : lot.pick([[], ["（此件公开发布）"], ["抄送：各有关单位，各人民团体。"]]);
  lines.push(...notes, ...(body.behind ?? []));
  const named =
    signed === "in lines" ||
    signed === "on one line" ||
    (body.bare !== true && hand.title !== "nobody named") ||
    (numbered && hand.number === "letterhead");
  const number = numbered ? `${own}〔${year}〕${serial}号` : null;
  return {
    lines,
    title: { first, last },
    expected: {
      title: title.join("") + behindTitle,
      number,
      issuers: named ? issuers : [],
      date: signed === "not" ? null : dated.date,
      genre: body.genre,
      carries: body.carries ?? [],
    },
    box: { title: title.join(""), number, issuers, day: dated.day, date: dated.date },
  };
}

/** The lines of a title: who issues it, and its words. */
function titleLines(words: string, issuers: readonly string[], form: Hand["title"], lot: Lot): readonly string[] {
  const middle = Math.floor(words.length / 2) + lot.between(-3, 3);
  switch (form) {
    case "whole":
      return [issuers.join("") + words];
    case "names above":
      return [...issuers, words];
    case "broken":
      return words.length < 18 || words.includes("转发")
        ? [...issuers, words]
        : [...issuers, words.slice(0, middle), words.slice(middle)];
    case "nobody named":
      return [words];
  }
}

const inBox = (title: string, issuers: readonly string[], dated: Dated): Written["box"] => ({
  title,
  number: null,
  issuers,
  day: dated.day,
  date: dated.date,
});

/** 某省人民政府令 / 第12号 / 《X》已经…，现予公布 / who signs / X. */
function order({ house, matter, thing, year }: Matter, dated: Dated, lot: Lot): Written {
  const issuer = house.bodies[0]?.[0] ?? "";
  const kind = lot.pick(["办法", "规定"]);
  const title = `${house.place}${matter}${kind}`;
  const serial = lot.pick([`第${lot.between(1, 200)}号`, `${year}年第${lot.between(1, 12)}号`]);
  const lines = [
    ...lot.pick([[`${issuer}令`, serial], [`${issuer}令${serial}`]]),
    `《${title}》已经${year}年第12次常务会议审议通过，现予公布，自${year + 1}年1月1日起施行。`,
    ...lot.pick([[house.signer ?? ""], []]),
    dated.printed,
  ];
  return {
    lines: [...lines, title, ...articles(matter, thing, kind)],
    title: { first: lines.length, last: lines.length },
    expected: {
      title,
      number: `${issuer}令${serial.replace("第", "")}`,
      issuers: [issuer],
      date: dated.date,
      genre: kind,
      carries: [title],
    },
    box: inBox(title, [issuer], dated),
  };
}

function regulation({ house, matter, thing }: Matter, dated: Dated): Written {
  const title = `${house.place}${matter}条例`;
  const [first = "", ...rest] = articles(matter, thing, "条例");
  const issuer = `${house.place}第十三届人民代表大会常务委员会`;
  return {
    lines: [title, `（${dated.day}${issuer}第十二次会议通过）`, "第一章　总　则", first, "第二章　管理与保护", ...rest],
    title: { first: 0, last: 0 },
    expected: { title, number: null, issuers: [issuer], date: dated.date, genre: "条例", carries: [] },
    box: inBox(title, [issuer], dated),
  };
}

function minutes({ house, matter, thing }: Matter, dated: Dated, lot: Lot): Written {
  const issuer = house.bodies[0]?.[0] ?? "";
  const title = `${issuer}${lot.pick(["第22次常务会议纪要", "专题会议纪要"])}`;
  return {
    lines: [
      title,
      `${dated.day}，主要负责同志主持召开会议，研究${matter}等工作。会议纪要如下：`,
      `一、会议听取了${thing}工作情况汇报。会议认为，前一阶段工作扎实有效，要继续保持力度。`,
      "二、会议研究了人员编制问题。会议原则同意所提方案，由编制部门按程序办理。",
      "出席：王某　李某某　赵某",
      "列席：各有关部门负责同志",
      issuer,
      dated.printed,
    ],
    title: { first: 0, last: 0 },
    expected: { title, number: null, issuers: [issuer], date: dated.date, genre: "纪要", carries: [] },
    box: inBox(title, [issuer], dated),
  };
}
