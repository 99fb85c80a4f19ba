/** Heads whose lines a page ran together, alone or behind its crumbs and its menu: each is read as it is read with its lines. */
import { describe, expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";
import { ALL_KINDS } from "./layouts/all-kinds.ts";
import { KINDS } from "./layouts/kinds.ts";
import { NOTICES } from "./layouts/notices.ts";
import { OFFICES } from "./layouts/offices.ts";
import { OTHER_BODIES } from "./layouts/other-bodies.ts";
import { TOWNSHIPS } from "./layouts/townships.ts";

const ADDRESSEES = /^(?:各|[一-龥]{2,12}[省市县区州])[^。《]{3,}[：:]$/;
/** a box, crumbs, a row of buttons */
const OF_PAGE = /[：:|>【]|^首页|^索引|打印/;

/** A text as the lines of its head, addressees included, and those of its body; null where it has no such head. */
function halves(text: string): readonly [readonly string[], readonly string[]] | null {
  const lines = text.trim().split(/\s*\n\s*/);
  const at = lines.findIndex((line, i) => i > 0 && i < 12 && ADDRESSEES.test(line) && !/如下|通知/.test(line));
  return at < 1 || lines.slice(0, at).some((line) => OF_PAGE.test(line))
    ? null
    : [lines.slice(0, at + 1), lines.slice(at + 1)];
}

describe.each([
  ["alone", "", ""],
  ["alone, without blanks", "", "nothing"],
  ["behind crumbs", "首页 > 政务公开 > 政策文件 > 部门文件 ", ""],
  ["behind crumbs, without blanks", "首页 > 政务公开 > 政策文件 > 部门文件 ", "nothing"],
  ["behind a menu", "首页 新闻中心 政务公开 互动交流 当前位置：首页>>信息公开>>通知公告 ", ""],
] as const)("the head on one line, %s", (_how, prefix, joint) => {
  for (const { name, text, documents } of [
    ...OTHER_BODIES,
    ...ALL_KINDS,
    ...OFFICES,
    ...KINDS,
    ...NOTICES,
    ...TOWNSHIPS,
  ]) {
    const parts = documents.length === 1 ? halves(text) : null;
    if (parts === null) continue;
    const [head, body] = parts;
    it(name, () => {
      expect(headsOf(`${prefix}${head.join(joint === "" ? " " : "")}\n${body.join("\n")}\n`)).toEqual(
        documents.map(({ title, number, issuers, date, genre }) => ({ title, number, issuers, date, genre })),
      );
    });
  }
});
