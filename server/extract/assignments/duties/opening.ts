/** The bodies that open a sentence, by their names alone: 市水利局科学调度水量. */
import { matchesIn } from "../../../model/index.ts";
import type { Unit } from "../units.ts";
import { subjects } from "./duty.ts";

/** a name of a body may end here: most letters end none; 县妇联, 市科协, 县档案馆, but not 联合 or 协调 */
const NAME_ENDS =
  /[局厅部会院府司团行社校站所心队处]|委(?![托派])|办(?![理好结证案班法学])|联(?![合系络动席盟网播])|协(?![调同助商作会议定办])|馆(?![员藏长])|台(?![账阶风])|室(?![内外温])/g;
/** the name goes on, another follows, or it is of somebody in the body; 某局办理, 某局会同, 某局处置 are what it does */
const GOES_ON =
  /^(?:[、，,；;。：:和及与等（(的]|办(?![理好结证案])|部(?!署)|会(?![同商])|司(?!法)|团(?!结)|行(?![使文])|社(?!会)|所(?![属有需辖])|处(?![置理罚分])|[局厅院府校站心队分支长门]|委(?![托派])|员会|监委|公[室厅]|(?:组织|宣传|统战|社会工作)部|政法委|(?:网信|[外台侨编]|巡察|改革|财经|督查|保密|机要)[办室局]|机构编制|老干部局|党[校史]|直属机关|公报|性|副|党组|主任|同志|职[责能]|领导|干部|职工|人员|(?:主要|相关|有关)?负责[人同]|(?:主要|分管)(?:领导|同志)|有关|相关|系统|网站|工作会)/;
/** 市水利局, 青山镇政府, 国家电网, 财政部: a name that says of where it is, or a ministry's; 优化政府 is none */
const PLACED =
  /^(?:[省市县区州盟旗镇乡](?!政府$)|国家|国务院|地区|行署|中国|中央|全国|国网|[\u4e00-\u9fa5]{2,4}(?:省|市|县|区|州|盟|旗|镇|乡|街道)(?=[\u4e00-\u9fa5]{2})|农发行)|^(?!各|有关)[\u4e00-\u9fa5]{2,10}(?:部|总局)$/;
/** 规划建设局, 开投公司: how a zone or a town calls its own bodies among themselves */
const LOCAL =
  /^(?!各|有关|相关|[推加完开组做抓落建设清整提与对按不未为将从向]|协[调助]|改善|优化|强化|实施|会议|其余|贴息|[\u4e00-\u9fa5]{0,8}[的得请])[\u4e00-\u9fa5]{2,10}(?:局|委|办|公司|中心|办事处|监察室)$/;
/** what such names begin with: asked before any is read */
const PLACED_FIRST =
  /^(?:[省市县区州盟旗镇乡国中全农各]|地区|行署|[\u4e00-\u9fa5]{2,4}(?:[省市县区州盟旗镇乡]|街道)|[\u4e00-\u9fa5、]{2,24}(?:部|总局))/;
const LOCAL_FIRST = /^[\u4e00-\u9fa5、（）()]{2,40}?(?:[局委办部]|公司|中心|政府|集团|队|室)/;
/** 各乡镇人民政府: every body of a kind; 乡镇（街道）, 县（市、区）, 村（社区）: every place of a level */
export const EVERYWHERE =
  /^各(?:.{0,8}(?:政府|办事处|管委会|镇街|街镇|乡镇|镇|街道|县区|区县|区|村|社区)|省、自治区、直辖市(?:人民)?政府)$|^各?(?:乡镇?|镇街?|街道|[县市区旗村])[（(][^（()）]{1,8}[）)]$/;
/** 各县（市、区）人民政府, 各乡镇、街道: who acts in every place, and no office of theirs (各县农业局) */
const EVERY_PLACE =
  /^各(?:[省市州盟旗县区乡镇、和]|地市|街道|苏木|自治[区州县旗]|直辖市|[（(][^（()）]{1,10}[）)]){1,8}(?:(?:人民)?政府|办事处|管委会)(?![、，,；;。：:和及与等（(的办])/;
/** letters of the longest list of those who open a sentence */
const LONGEST_LIST = 60;

/** 市水利局科学调度水量: the bodies by name that open a stretch, and where their last name ends, whatever they do; null where none do. */
export function bodiesFirst(
  text: string,
  at: number,
  end: number,
  local = false,
): { readonly units: readonly Unit[]; readonly end: number } | null {
  const head = text.slice(at, Math.min(end, at + LONGEST_LIST));
  const places = head.startsWith("各") ? (EVERY_PLACE.exec(head)?.[0].length ?? 0) : 0;
  if (places > 0) {
    const units = subjects(text, at, at + places);
    return units === null ? null : { units, end: at + places };
  }
  if (!(PLACED_FIRST.test(head) || (local && LOCAL_FIRST.test(head)))) return null;
  for (const { index: last } of matchesIn(head, NAME_ENDS)) {
    const stop = last + 1;
    if (stop < 3 || stop === head.length || GOES_ON.test(head.slice(stop, stop + 5))) continue;
    const units = subjects(text, at, at + stop);
    const opens = ({ kind, name }: Unit): boolean =>
      EVERYWHERE.test(name) || (kind === "body" && (PLACED.test(name) || (local && LOCAL.test(name))));
    if (units?.every(opens)) return { units, end: at + stop };
  }
  return null;
}
