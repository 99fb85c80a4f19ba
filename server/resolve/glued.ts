/** Several bodies that a citation names with nothing between them: 民政部财政部, 中共某省委某省人民政府. */
import { nationalForms, placesIn } from "../lexicon/index.ts";

/** what stands before the place in the name of a branch of a body of the State (国家税务总局某市税务局) */
const OF_THE_STATE = /^国家.{1,6}局$|^中国.{2,10}(?:银行|公司|集团|会|局)$|^国网|(?:海关|总署)$/u;
/** a body of the State by its name in full */
const STATE =
  /^(?:中共中央|国务院(?:\p{Script=Han}{2,12}(?:办|办公室|委员会|小组))?|中央军委|最高人民(?:法院|检察院)|(?:国家|中国|中央|全国)\p{Script=Han}{2,16}[会局行院署委部]|(?!办公|组织|宣传|统战|统一战线|社会工作|武装|农村工作)\p{Script=Han}{2,12}部)$/u;
/** a body of a place ends so; a branch of it does not */
const LOCAL =
  /(?:人民政府|(?<!人民)政府|(?<![支])委|委员会|厅|办|办公[厅室]|(?<!分)局|军区|人民法院|检察院|总工会|联合会|妇联)$/u;
/** 市长, 省级, 区域, 市场: no prefix of a body's name */
const PREFIX = /^[省市县区州盟旗](?![长级直域场区内外]\p{Script=Han}|容)\p{Script=Han}/u;

const isOfState = (name: string): boolean => {
  const owner = name.replace(/(?:办公[厅室]|综合司)$/u, "");
  return STATE.test(owner) || nationalForms(owner).length > 0;
};
const isLocal = (name: string): boolean => LOCAL.test(name) && (PREFIX.test(name) || startsWithPlace(name));

function startsWithPlace(name: string): boolean {
  const bare = name.replace(/^中共/u, "");
  const { places, rest } = placesIn(bare);
  const place = bare.slice(0, bare.length - rest.length);
  return places.length > 0 && rest !== "" && bare.endsWith(rest) && /[省市县区州盟旗]$/u.test(place);
}

/** The names of an issuer as printed, parted by 、 or by nothing, in the order of the print; a name that cannot be parted is one. */
export function namesOf(issuer: string): readonly string[] {
  return issuer.split(/[、,，]/u).flatMap(parted);
}

function parted(run: string): readonly string[] {
  for (let at = 2; at <= run.length - 2; at++) {
    const [left, right] = [run.slice(0, at), run.slice(at)];
    const state = isOfState(left);
    if (!state && !isLocal(left)) continue;
    const [next = ""] = parted(right);
    if (isOfState(next) || (isLocal(next) && !(state && OF_THE_STATE.test(left)))) return [left, ...parted(right)];
  }
  return [run];
}
