/**
 * Titles without 《》 and without a cue that nevertheless are certain: what a verb of repeal stands behind, the outline of a
 * five-year plan, what bears the name of the State, the report on the work of a government.
 */
import { matchesIn } from "../../model/index.ts";
import { type Candidate, finish } from "./candidate.ts";
import { nameStart } from "./lead.ts";
import { isBareGenre, kindOfTitle } from "./titles.ts";

type Taken = (at: number) => boolean;

const candidate = (text: string, start: number, end: number): Candidate =>
  finish(text, start, end, { start, end }, "named", "instrument");

/** All of them in order; none of them overlaps another. */
export function unmarkedTitles(text: string, taken: Taken): readonly Candidate[] {
  const found = [
    ...outlines(text, taken),
    ...ofTheState(text, taken),
    ...reportsOfWork(text, taken),
    ...repealed(text, taken),
  ].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => one.start >= (found[i - 1]?.end ?? 0));
}

/** what ends what: 同时废止, 即行作废, 不再执行 */
const ENDED = /(?:废止|作废|失效|不再执行|停止执行)(?!的|了|后|前|或|和|、|下列|以下|目录|清单)/g;
const ENDED_MARKS = /废止|作废|失效|不再执行|停止执行/;
/** letters before it in which the clause begins */
const CLAUSE = 90;
/** 一九八九年市政府发布的…: that a body gave it, and what */
const GIVEN_THEN =
  /(?:印发|发布|颁布|颁发|制定|制订|下发|公布|出台)的(?:原)?([^,。;:\n《》]{6,70}?)(?:自[^,。;]{2,14}起)?(?:同时|即行|自行|一并|相应|均|现予|予以)*$/;
const OF_NO_TITLE = /有关|相关|上述|前述|各项|其他|其它|所有|一切|以前|过去|原有|凡|与本|不一致|抵触|^(?:的|本|该|这)/;
const JOINERS = /(?:以及|[、和及与])(?=[^、和及与]{6})/;

/** 、1985年县政府印发的 between two that are repealed together */
const GIVEN_TOO = /(?:以及|[、和及与])(?=[^、和及与]{2,24}(?:印发|发布|颁布|颁发|制定|制订|下发|公布|出台)的)/;
const GIVER = /^[^关的]{2,24}(?:印发|发布|颁布|颁发|制定|制订|下发|公布|出台)的(?=.{6})/;
/** 原某办法停止执行, at the beginning of a clause */
const FORMER =
  /^(?:第[一二三四五六七八九十]{1,4}条)?原([^,。;:\n《》的]{6,40}?)(?:同时|即行|自行|一并|相应|均|现予|予以)*$/;

/** 1991年县政府颁布的集市贸易管理规定和屠宰税征收办法同时作废 */
function repealed(text: string, taken: Taken): Candidate[] {
  const found: Candidate[] = [];
  if (!ENDED_MARKS.test(text)) return found;
  for (const { index } of matchesIn(text, ENDED)) {
    const before = text.slice(Math.max(0, index - CLAUSE), index);
    const clause = before.slice(before.search(/[^,。;:\n《》]*$/));
    const given = GIVEN_THEN.exec(clause) ?? FORMER.exec(clause);
    const names = given?.[1];
    if (given === null || names === undefined || OF_NO_TITLE.test(names)) continue;
    let at = index - given[0].length + given[0].indexOf(names);
    for (const title of names.split(GIVEN_TOO).flatMap(titlesOf)) {
      const start = text.indexOf(title, at);
      at = start + title.length;
      if (!taken(start) && !taken(at - 1)) found.push(candidate(text, start, at));
    }
  }
  return found;
}

/** The titles of one giver; none where one of them is no title. */
function titlesOf(given: string): readonly string[] {
  const names = given.replace(GIVER, "");
  const titles = names.includes("关于") ? [names] : names.split(JOINERS);
  return titles.every(isTitle) ? titles : [];
}

/** a name of a known kind; 的 stands in none but those that say what they are about */
const isTitle = (name: string): boolean =>
  name.length >= 6 &&
  kindOfTitle(name) === "instrument" &&
  !isBareGenre(name) &&
  (/关于.{4,}的/.test(name) || !name.includes("的"));

const ECONOMY = "国民经济和社会发展第";
/** …第十四个五年规划和二〇三五年远景目标纲要 */
const OUTLINE =
  /^国民经济和社会发展第[一二三四五六七八九十]{1,3}个?五年(?:规划|计划)(?:[和及与暨](?:二[〇○零]|20)[一二三四五\d]{2}年远景目标)?的?纲要(?!编制|草案|\(草案)/;
const WHOSE = /(?:中华人民共和国|国家|全国|[省市县区州盟旗])$/;

function outlines(text: string, taken: Taken): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(ECONOMY); at >= 0; at = text.indexOf(ECONOMY, at + ECONOMY.length)) {
    const named = OUTLINE.exec(text.slice(at, at + 50))?.[0];
    if (named === undefined || taken(at)) continue;
    const run = /[一-鿿]{0,14}$/.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? "";
    // 编制某市…规划纲要: still to be written
    if (/(?:编制|起草|制[定订]|谋划)/.test(run)) continue;
    const place = run.slice(nameStart(run)).replace(/^.*(?:以及|[和及与])(?!国)/, "");
    const start = WHOSE.test(place) && !/^[我本全各](?![国省市县区]$)/.test(place) ? at - place.length : at;
    found.push(candidate(text, start, at + named.length));
  }
  return found;
}

const STATE = "中华人民共和国";
/** a law, a regulation or its rules; not 和: 邮政法和某条例 are two */
const OF_STATE =
  /^中华人民共和国[一-鿿]{2,24}?(?:(?:法|条例)实施(?:条例|细则|办法)|条例|[一-鿿](?<!方|合|依|司|执|立|书|违|非|办|做|想|看|用)法(?=第|等|的|规定|[、,。;和及与(]|\n|$))/;

function ofTheState(text: string, taken: Taken): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(STATE); at >= 0; at = text.indexOf(STATE, at + STATE.length)) {
    if (taken(at)) continue;
    const named = OF_STATE.exec(text.slice(at, at + 50))?.[0];
    if (
      named === undefined ||
      /[和及与的]/.test(named.slice(STATE.length)) ||
      /^[^、,。;]{0,2}草案/.test(text.slice(at + named.length, at + named.length + 5))
    )
      continue;
    if (!taken(at + named.length - 1)) found.push(candidate(text, at, at + named.length));
  }
  return found;
}

const REPORT = "政府工作报告";
/** 贯彻落实某会议和省政府工作报告部署 */
const CARRIED =
  /(?:根据|按照|依据|贯彻|落实|围绕)[^,。;:\n《》]{2,36}[、和及与]((?:20\d{2}年)?(?:国务院|[省市县区州]|[一-鿿]{2,6}[省市县区州盟旗](?:人民)?)|20\d{2}年)$/;

function reportsOfWork(text: string, taken: Taken): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(REPORT); at >= 0; at = text.indexOf(REPORT, at + REPORT.length)) {
    if (
      taken(at) ||
      !/^(?:中?(?:的|提出|确定|明确|部署|安排|要求|目标|任务|精神|战略)|[和及、,。])/.test(
        text.slice(at + REPORT.length, at + REPORT.length + 3),
      )
    )
      continue;
    const whose = CARRIED.exec(text.slice(Math.max(0, at - 56), at))?.[1];
    if (whose !== undefined) found.push(candidate(text, at - whose.length, at + REPORT.length));
  }
  return found;
}
