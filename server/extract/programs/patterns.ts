/** What may be the name of a program: detected broadly here, judged in interpret.ts, cleaned in refine.ts. */
import type { Pattern } from "../pattern.ts";
import { HEADS } from "./vocabulary.ts";

/** 举办梅山论坛, 办好某地产业大会: what is held under a name of four letters and more */
const HELD = "(?:举办|办好|承办|主办|申办|创办|筹办)[^，。；;\\n]{0,24}[\\u4e00-\\u9fff）)]{4}";
/** 办好青河国际风筝会 */
const HELD_OF_NATIONS =
  "(?:举办|办好|承办|主办|申办|创办|筹办)[^，。；;\\n]{0,12}(?:国际|世界|中国|全国|海峡)[\\u4e00-\\u9fff“”（）()·]{0,10}";
/** 青河国际电影展, 世界风筝锦标赛 */
const OF_NATIONS = "(?:世界|中国|国际|全国|亚洲)[\\u4e00-\\u9fff“”（）()·]{2,12}";

/** Heads of one character are parts of common words as often (环节, 季节; 每周, 一周, 周边). */
const SHORT: Readonly<Record<string, string>> = {
  // 第三次全国国土调查, not every inquiry
  调查: "调查(?<=第[一二三四五六七八九十]{1,3}次(?:全[国省市]|[\\u4e00-\\u9fff]{1,3}[省市])?[\\u4e00-\\u9fff]{2,8}调查)",
  // 世界机器人大会, not 第九届人民代表大会, nor 表彰大会
  大会: `大会(?<=(?:(?:世界|中国|国际|全球|第[一二三四五六七八九十\\d]{1,3}届)[\\u4e00-\\u9fff“”]{2,12}|${HELD})大会)(?<!(?:代表|表彰|动员|总结|部署|党员|职工|推进|会员|股东|体育)大会)(?![战堂常主发精召]|和(?:会|小|各))`,
  // 培育智能制造试点示范企业: of those that are chosen
  试点: "试点(?!示范(?:企业|单位|[县区市村园]|城市|基地))",
  // 开展连片村寨保护利用示范, not 典型示范, nor a zone
  示范: "示范(?<=(?:开展|实施|推进|抓好|启动)[\\u4e00-\\u9fff]{4,20}(?:建设|利用|治理)示范)(?=[，,。；;、）)\\s]|工作|$)",
  // 第三届青河书画展, 中国国际茶业峰会
  展: `展(?<![开发拓扩进]展)(?<=(?:(?:第[一二三四五六七八九十\\d]{1,3}|首)届[\\u4e00-\\u9fff“”]{2,14}|${OF_NATIONS})展)(?![示览演播陈出区会望现位开销商])`,
  论坛: `(?<!分)论坛(?<=(?:(?:(?:第[一二三四五六七八九十\\d]{1,3}|首)届|世界|中国|国际|全球)[\\u4e00-\\u9fff“”]{2,12}|${HELD})论坛)`,
  峰会: `峰会(?<=(?:(?:(?:第[一二三四五六七八九十\\d]{1,3}|首)届|世界|中国|国际|全球)[\\u4e00-\\u9fff“”]{2,12}|${HELD})峰会)`,
  // 第六届青河风筝会, 办好某某文化国际研讨会, not every meeting
  会: `会(?<=(?:(?:第[一二三四五六七八九十\\d]{1,3}|首)届[\\u4e00-\\u9fff“”]{2,14}|${HELD_OF_NATIONS})(?:交流|研讨|学会年|风筝|展销|展示|订货|采购|推介|音乐)会)(?![议员场])`,
  // 第二届老街年货大集
  大集: "大集(?<=(?:第[一二三四五六七八九十\\d]{1,3}|首)届[\\u4e00-\\u9fff“”]{2,12}大集)(?![团合])",
  // 第三届修河龙舟赛
  赛: `赛(?<=(?:第[一二三四五六七八九十\\d]{1,3}届[\\u4e00-\\u9fff“”]{2,14}|${OF_NATIONS})赛)(?![区事场道前后期程])`,
  // 第九届青河梨花节（责任单位…）: with its ordinal it is no 第三节（…）
  节: `节(?<=(?:第[一二三四五六七八九十\\d]{1,3}|首)届[\\u4e00-\\u9fff“”]{2,14}节)(?=[(（])|节(?<!第[一二三四五六七八九十\\d]{1,3}节)(?<![环季细情关调春时小章礼佳音使枝脱过逢年部\\d]节)(?![约能点日奏气庆假水目制流省令前后余育减俭会电支粮油材地函煤耗碳〔\\[(（])`,
  季: "季(?<=(?:欢乐|避暑|旅游|购物|文化|促销|体验|观赏|采摘|服务|招聘|读书|直播|冰雪|赏花)季)(?!节|度)",
  周: "周(?<!(?:[每一本上下两三四五六七八九十\\d几首圆林]|前一)周)(?!边|期|转|围|密|[一二三四五六日末]|年|到|岁|内|报|例|全|长|知|县|至|\\d)",
};

const heads = Object.values(HEADS)
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((head) => SHORT[head] ?? head)
  .join("|");

/** What may stand behind a head noun without making it part of a longer common word (工程师, 计划生育, 活动场所). */
const NOT_AFTER =
  "(?!博览会|交易会|洽谈会|推介会|论坛|峰会|师|学|院|款|量|机械|技术|实验|研究|承包|包|咨询|造价|监理|总承包|生育|财政|经济|单列|场所|场地|中心|室|板房|站|单位|地区|企业|区域|区(?=[的内、，。])|街|名单|资质|概算|预算|结算|变更|期(?!间)|人员|人才|组织|经理|录|者|会|局|部(?!门|分|署|队|委|级)|性|力|基金会|池|库|遗产)";

export const namedPattern: Pattern = {
  id: "programs/named",
  describes:
    "A head noun that closes the names of programs (工程, 行动, 计划, 试点, 基金, 大赛 …); the name stands before it.",
  regex: new RegExp(`(?:${heads})${NOT_AFTER}`, "g"),
  examples: ["实施青苗培育工程", "开展清河净岸专项行动", "设立文旅产业引导基金"],
  counterExamples: ["聘请工程师两名", "做好计划生育工作", "新建活动场所"],
};

export const quotedPattern: Pattern = {
  id: "programs/quoted",
  describes: "A name in quotation marks after a verb of launching or before a head noun: 开展“春雨行动”, “金蓝领”培训.",
  regex: /[“"「]([^“”"「」\n。;；]{2,30})[”"」]/g,
  examples: ["开展“暖冬行动”", "推进“百村千景”建设"],
  counterExamples: ["推进百村千景建设", "“甲”类"],
};

export const programPatterns: readonly Pattern[] = [namedPattern, quotedPattern];
