/** What is the title of a document and what only stands in the same brackets; how titles are compared. */

/** Ends of titles of instruments, once a trailing remark (试行), (2021—2025年) is off. */
const INSTRUMENT =
  /(?:法|法典|宪法|条例|规定|办法|细则|规则|通知|意见|决定|决议|公告|通告|布告|通报|方案|规划|计划|纲要|要点|措施|标准|规范|指南|目录|清单|预案|制度|批复|函|请示|报告书?|统计公报|指引|导则|规程|协定|公约|协议|解释|名录|大纲|体系|分工|政策|若干条|守则|令|纪要|要求|准则|名单|手册|建议|答复|复函|倡议|战略|机制|白皮书|图|备忘录|宣言|议定书|[预决]算|行动|基准|定额|程序|章程|须知|职责|任务|事项|安排|六条|十条|条款|总规|控规|详规|定价|价目|区划|布局|暂行|试行|法规|法案|税则|税[目额率]{1,4}表|情况的?汇报|(?:任务|工作|责任|指标)分解|举措|说明|范围|分类|分级|类别|文件|批示|要则|通则|总则|附则|指标|意见书|的若干|图则|(?:标准|通用|设计)图集|等级规格)$|^食品安全(?:国家|地方)标准/;

/** Things in 《》 that are no instruments: press, works of art, certificates, forms, contracts of private parties. */
const OTHER =
  /(?:日报|晚报|时报|周报|快报|晨报|画报|商报|青年报|导报|法制报|杂志|周刊|月刊|学报|期刊|证|证书|许可证|证明|执照|护照|户口簿|户口本|身份证|合格证|资格证|营业执照|(?<!一览|标准|费率|价目|定额|额度|报告|税额|税率|税目|价格)表|登记表|申请表|审批表|申请书|申报书|承诺书|责任书|通知书|告知书|决定书|意见书|建议书|委托书|授权书|确认书|任务书|缴款书|保证书|判决书|裁定书|起诉书|鉴定书|认定书|意向书|聘书|票据|收据|发票|报名表|合同|合同书|协议书|回执|(?<![清名])单|卡|(?<!手)册|台账|记录|档案|系统|平台|剧|歌|曲|舞|记|传|史|教材|课程|读本|画|片|节目|栏目|专栏|诗|赋|(?<!统计)公报)$|(?:调查|普查)$|^.{0,5}协议$|(?:投标|招标|竞标|应征|采购|磋商|谈判|响应|比选|申报|报名|证明|资格预审|资格审查)文件$|(?:信用信息|信用|征信|资信)报告$|(?:服务|转让|出让|租赁|托管|委托|三方|缓缴|补偿|安置)协议$|^(?!中国|中华).{0,4}章程$|^.{0,6}(?:查新|检测|检验|鉴定|体检|审计|验资|尸检|化验|监测|核查)报告$/;

/** Cuts remarks off the end: (试行), (2021—2025年), （修订）. */
export function bareTitle(title: string): string {
  let bare = title;
  for (let n = 0; n < 3; n++) {
    const cut = bare.replace(/[(（][^()（）]{1,30}[)）]$/, "");
    if (cut === bare || cut === "") break;
    bare = cut;
  }
  // 适应气候变化战略2035
  return bare.replace(/[〉>》”"’]+$/, "").replace(/(?<=[^\d—-])20[2-9]\d$/, "");
}

/** instrument · form (kept only if it is the document's own attachment) · unknown (kept only with number or cue) */
export function kindOfTitle(title: string): "instrument" | "other" | "unknown" {
  const bare = bareTitle(title);
  if (/关于.{2,}的?(?:通知|意见|决定|函|请示|报告|公告)/.test(bare)) return "instrument";
  // 《服务合同（示范文本）》 is prescribed like a rule
  if (/(?:示范|格式|标准)文本\)?$/.test(title.normalize("NFKC"))) return "unknown";
  if (OTHER.test(bare)) return "other";
  return INSTRUMENT.test(bare) || /^关于|^(?:国务院|中共中央)|^中国制造$/.test(bare) ? "instrument" : "unknown";
}

/** What a text says in its own title that it tells of another: 《X》政策解读, 关于《X》的起草说明 */
export const ABOUT =
  "的?(?:政策|文字|图文|专家|起草|编制|修[订改]|情况|有关|相关|政策性|名词)*(?:解读|说明|问答|释义|答记者问|图解|解析|(?:审查|审议|初审|修改|审查意见|审议意见|审议结果|修改情况|修改意见|审查结果|起草情况)的?(?:报告|汇报|说明))(?:稿|材料)?";

/** Short names that stand for an instrument named before: 《办法》, 《实施意见》, 《条例》 */
const BARE =
  /^(?:实施|工作|指导|暂行|管理|行动|若干)*(?:办法|条例|规定|意见|通知|方案|规划|计划|纲要|决定|细则|规则|标准|预案|公告|通告|目录|(?:责任|任务|问题|负面|权力|失信|人员)?(?:清单|名单)|协议|措施|法|函|请示|报告[书表]?|制度|要点|指南|规范|批复|复函|(?:事故)?调查报告)$/;

export function isBareGenre(title: string): boolean {
  return BARE.test(title);
}

/** A title as identity: punctuation, brackets, spaces and the name of the state gone. */
export function titleKey(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\s《》〈〉<>"'“”‘’「」『』、,;:。.·()]/g, "")
    .replace(/[—–―~～-]+/g, "-")
    .replace(/^中华人民共和国(?=.*(?:法|条例|法典|细则|规定|办法)$)/, "");
}
