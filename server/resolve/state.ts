/** Ways to know a body of the State by its name, whoever speaks. */
import { nationalForm, nationalForms } from "../lexicon/index.ts";
import { made, UNIT } from "./body.ts";
import type { Way } from "./way.ts";

/** 国务院办公厅, 国家发展改革委: by the State's own words */
export const byWordsOfState: Way = ({ name, at, year }) => {
  if (!/^(?:中共中央|国务院|国家|中央|全国|中国|中华|最高人民)/u.test(name)) return null;
  const several = nationalForms(name, year, at.month);
  if (several.length > 1)
    return made(name, null, at, {
      level: "national",
      outcome: "ambiguous",
      candidates: several.map((form) => `org:${form}`),
      reason: "a body of the State with several full names in that year",
    });
  const full =
    several[0] ??
    stateForm(name, year, at.month) ??
    name.replace(/^国家(\p{Script=Han}{4,})委$/u, "国家$1委员会").replace("发展改革", "发展和改革");
  if (!/[中支分](?:支|分)?行$|支局$|调查队$|[支分]公司$|监管分?局$/u.test(full))
    return made(full, null, at, { level: "national", reason: "a body of the State by its own words" });
  return made(full, null, at, { reason: "a branch by its own full name", kind: "branch" });
};

/** 国家药监局, 国务院扶贫办: the word of the State before a short form whose full name begins with it. */
function stateForm(name: string, year: number | null, month: number | null | undefined): string | null {
  const [, state = "", short = ""] = /^(国家|国务院|全国|中国)(.+)$/u.exec(name) ?? [];
  const full = short === "" ? null : nationalForm(short, year, month);
  return full?.startsWith(state) === true ? full : null;
}

/** 国网公司: an enterprise of the State */
export const enterprise: Way = ({ name, at, year }) => {
  const full = /(?:集团|公司)$/u.test(name) ? nationalForm(name, year) : null;
  return full === null
    ? null
    : made(full, null, at, { level: "national", reason: "an enterprise of the State by its short name" });
};

/** 教育厅 is none of the State's, 教育部 is: no prefix in a document of the State */
export const inItsOwnDocument: Way = ({ name, at, year }) => {
  const full = at.level === "national" ? (nationalForm(name, year, at.month) ?? name) : "";
  return UNIT.test(full)
    ? made(full, null, at, { level: "national", reason: "no prefix in a national document" })
    : null;
};

/** 财政部办公厅, in whatever document; 农业委员会办公厅, which a province may have too, where the document's place is not known */
export const officeOfMinistry: Way = ({ name, at, resolve }) => {
  const [, ministry = "", last] = /^(\p{Script=Han}{2,10}(部|总局|委员会))办公厅$/u.exec(name) ?? [];
  if (ministry === "" || (at.place !== null && last === "委员会")) return null;
  const owner = resolve(ministry, at.place === null ? { ...at, level: "national" } : at);
  return owner.outcome === "resolved" && owner.level === "national"
    ? made(`${owner.name}办公厅`, null, at, { level: "national", reason: `the office of ${owner.name}` })
    : null;
};

/** 财政部, in whatever document */
export const ministry: Way = ({ name, at, year }) => {
  const full = /(?:部|总局)$/u.test(name) ? nationalForm(name, year) : null;
  const byForm =
    /^\p{Script=Han}{2,10}部$/u.test(name) && !/(?:宣传|组织|统战|武装|农工|工作|支|政治|指挥)部/u.test(name)
      ? name
      : null;
  const whole = full ?? byForm;
  return whole === null ? null : made(whole, null, at, { level: "national", reason: "a ministry by its name" });
};
