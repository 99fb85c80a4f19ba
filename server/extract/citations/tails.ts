/** Words behind a citation that say how it is spoken of: 同时废止, 作如下修改, 收悉, 规定执行. */
import type { Relation } from "../../model/index.ts";

const TAIL_REPEALS =
  /^[^。;!?《》,]{0,24},?(?:(?:自|从)[^。;《》]{0,24})?(?:同时|即行|一并|一律|相应|现予|予以|均|全部|自行|即|不再|宣布)?(?:废止|失效|作废|废除|停止执行|停止使用|终止执行|不再执行|不再施行|停止实施|停止适用|不再适用(?!于))/;
/** 修改或废止, 原《X》已废止, 尚未废止的: to be repealed by others, repealed before, or not at all */
export const NOT_REPEALED_HERE =
  /(?:到期|期满)自行|(?:修改|修订|清理|及时|或者?|建议|是否|另行|(?<!前)未|没有)(?:或者?)?废止|(?:已经?|已被|早已)(?:[^,]{0,8})?(?:废止|失效|作废|停止执行)$/;
/** nothing between a verb, which is not an opening quotation, and the next citation */
export const OBJECT = /^[^“]了?$/;
/** 中的“, 修改为“: before wording that is taken out or put in */
export const WORDING = /(?:[条款项目]|中的?|[将由把]|修改为|改为|删[去除]|增加|替换为)[:,]?“$/;
/** behind 与《X》: what contradicts X ends, not X */
export const AT_ODDS = /^[^。;,《》]{0,12}(?:相?抵触|不一致|不相?符|不符合)/;
/** 《X》与本决定抵触的部分停止执行: X goes on without it */
export const IN_PART =
  /(?:抵触|不一致|不相?符)的?(?:部分|条款|内容|规定)|^(?:文件?|批复|通知|意见|规定)?中[^。;,《》]{2,24}的?(?:部分|条款|内容|规定)/;
/** 原《X》由本办法代替 */
const TAIL_REPLACED =
  /^[^。;!?《》,]{0,16},?(?:由|被|以)本[\u4e00-\u9fff]{2,6}(?:代替|替代|取代)|^[^。;!?《》,]{0,8},?为本[\u4e00-\u9fff]{2,6}所(?:代替|替代|取代)/;
const TAIL_AMENDS =
  /^[^。!?《》]{0,60}(?:作如下|作出如下|作以下|进行如下|做如下|做出如下|作相应|作适当|作出|予以)(?:修改|修订|调整|补充)|^作?修[改订]后(?:重新)?(?:公布|发布|印发)|^[^。;!?《》]{0,40}(?:修改为|修订为|调整为|补充(?:通知|规定)如下|增加一|删去|中的“|修改如下|修订如下|调整如下)/;
const TAIL_SUSPENDS = /^[^。;!?《》]{0,30}(?:暂停执行|暂停实施|暂停施行|暂时调整(?:实施|适用)|中止执行)/;
const TAIL_FORWARDS = /^[^。;!?《》]{0,20}(?:转发|批转)给?(?:你|各)/;
const TAIL_REPLIES = /^[^。;,!?《》]{0,14}(?:收悉|收到|已收|(?<![获知熟])悉)(?=[。,;]|$)/;
const TAIL_APPROVES = /^[^。;!?《》]{0,30}(?:业经|已经)[^。;!?《》]{0,20}(?:同意|批准)/;
export const TAIL_GROUND =
  /^(?![^。;!?]{0,14}(?:不一致|不相?符(?!合)|抵触|冲突))[^。;!?《》]{0,14}(?:为依据|为基础|为统领|为引领|为总抓手|为准|为底线|为标准|为指导|为主线|为遵循)/;
/** 《X》已明确政策,请遵照执行 */
export const TO_FOLLOW = /^[^。;《》]{0,30},请(?:认真|一并|严格)?(?:遵照|贯彻|参照|按照|抓好)?(?:执行|落实)/;
export const IN_LINE = /^[^。;,《》]{0,36}(?:保持一致|相一致|相衔接|相协调|吻合|对标|对表)/;
export const TAIL_FOLLOW =
  /^[^。;,《》]{0,16}(?:保持一致|相一致|相衔接|相协调|吻合)|^(?:文件?)?(?:对[^,。;]{1,16})?(?:另有|有(?:不同|特别|明确)?)规定(?:的,(?:从其|依照其|适用)|$|(?=[^的]))|^(?:等[\u4e00-\u9fff、]{0,12})?有[^,。;的]{1,8}规定的,(?:从其|依照|适用)|^(?:所列|规定的?|列举的?)[^。;,《》]{0,12}(?:行为|情形)[^。;,《》]{0,8}(?:查处|处罚|处理|禁止)|^等?(?:有关|相关|文件|国家标准|中|通知|法律|法规|规章|和|及|以及|政策){0,5}(?:的)?(?:有关|相关|具体)?(?:规定|要求|精神|(?:执行|实施)(?!后|以来|之后|以后|之前|前|经验|情况|成效|效果|过程)|办理|条款|标准|明确(?!支持|指出|提出|了|将|把)|处理|达标|程序|兑现)/;

/** 《X》要求,到2025年…: what a text asks for is told, where nothing before it says that it is followed */
export const TELLS = /^要求(?:[,:各到在对以提]|.{0,8}(?:年|应|须|不得))/;

/** what is said behind a citation, in the order in which it is asked */
export const TAILS: readonly (readonly [RegExp, Relation])[] = [
  [TAIL_REPEALS, "repeals"],
  [TAIL_REPLACED, "repeals"],
  [TAIL_SUSPENDS, "suspends"],
  [TAIL_AMENDS, "amends"],
  [TAIL_FORWARDS, "forwards"],
  [TAIL_REPLIES, "replies"],
  [TAIL_APPROVES, "approves"],
];

/** 不再执行某发〔2014〕15号规定的30元标准, 不再执行某纪〔2017〕22号纪要关于分期建设的意见 */
export const ONE_PROVISION =
  /^(?:文件?|会议纪要|纪要|批复|通知|意见)?(?:所附[^,。;]{2}|(?:中(?:关于|有关)?|所?规定的|确定的|明确的)[^,。;]{2}|(?:关于|有关)[^,。;《》]{2,30}的(?:规定|内容|条款|意见|要求|标准)(?=[,。;]))/;
