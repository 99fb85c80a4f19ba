/** Words in and about an alleged name that say what else it may be; used in weights.ts. */

/** words that name a body, platform, honour, zone, system, strategy or document rather than a program */
export const OTHER_KIND =
  /(?:平台|系统|战略|示范[区市县]|试验区|机制|制度|体系|规定|要求|精神|意见|方案|办法|条例|原则|理念|模式|称号|单位|中心|基地|园区|公司|集团|银行|品种|工程师)$/;

/** activities that are held under a name, against 宣传活动, 文体活动 … */
export const OWN_ACTIVITY =
  /(?:创建|专项|(?<=[月周节日])系列|[年月周节日](?:(?:主题|集中|系列)?(?:宣传|庆祝|纪念))?|嘉年华|专场|进[\u4e00-\u9fff]{2,8}|推介|展播|培育|攻坚|集中|捐)$/;

/** 除险加固工程12座: one of many */
export const COUNTED = /^(?:项目)?\d+(?:余|多)?[个项处座条家所户口台套眼]/;

export const CONTEST = /(?:竞赛|大赛|运动会)$/;

/** qualities in quotation marks: they say what kind, not which one */
export const QUALITY = /“(?:两高|专精特新|四上|链主|领航型)”/;

export const GENERIC_PROJECT =
  /(?:合作|特许经营|科技计划|高附加值|产业化|创业|投资|科研|技改|基础研究|重大|优秀|标杆|服务外包|旅游|体育|致富|审核|应用|研发|其他|等|新建|利用|[强延补]链|示范|领域|实事|决策|拟定|制定|建议|移植|诊疗|大中修|光伏|电网|棚改|企业|科技|慈善|的)$/;

export const EMERGENCY =
  /(?:预警|预防|救援|处置|扑救|扑火|灭火|火场清理|清理火场|抢险|抢修|搜救|自救|疏散|转移|响应)(?:[和与、].{0,4})?$/;

/** 2017年…防治行动计划, 政府立法计划, 滚动投资计划: what an office draws up year by year */
export const OWN_PLAN =
  /\d{4}年(?:度)?.{2,}|^年度.{2,}|(?:招生|教学|课程|排产|抽检|转用|补充耕地|立法|工作|实施|投资|建设|采购|培训|滚动|利用|资金|用地|供应|供地|分解|安置|筹措|收支|收入|分步实施|年度|社会发展)$|(?:实施|滚动)?三年$/;

/** 2023年第一批国家重点研发计划: of this year is the batch, not the plan */
export const OF_A_BATCH = /^\d{4}年(?:度)?第[一二三四五六七八九十]{1,2}批/;

export const OF_A_YEAR = /\d{4}年(?:度)?.{2,}|(?:立法|年度)$/;

/** days of the calendar, not festivals that somebody holds */
export const HOLIDAY =
  /(?:元旦|中秋|端午|国庆|元宵|重阳|清明|劳动|儿童|妇女|教师|建军|青年|植树|记者|护士|医师|开斋|古尔邦|肉孜|双|圣诞|中元|七夕|母亲|父亲|建党|环卫工人|老人|敬老)节$/;

/** a list item: the name stands after a space or at the start of a line, not as the subject of 第十条　… */
export const ITEM = /(?:^|[^\d\s条][ \u3000]|[\n|] ?)$/;

/** 某类项目要落实减排, 符合条件的, 审批: the line is a sentence on a kind, no cell with a name in it */
export const IN_A_SENTENCE = /^(?:的|要(?!闻)|应|须|必须|由|经(?!费)|已|不|可(?!研)|或|符合|规划|审批|法人)/;

/** 须达到, 应当报批: what every work of a kind must do */
export const MUST = /^(?:等)?(?:应当?(?!急)|须|必须|不得|方可|可以|需(?!求))/;

/** 144个…项目, 3处…工程 */
export const SO_MANY = /^(?:\d+|[两三四五六七八九十]+)(?:余|多)?[个项处座条家所栋]/;

/** 国家卫生城市创建工作, …创建活动: the campaign to win a title, not only the striving for it */
export const CAMPAIGN = /^(?:[\u4e00-\u9fff]{0,4}工作|活动|成果|现场|推进会|动员|领导小组|指挥部|办公室|验收)/;

/** 改革创新试点, 重点项目试点: what is tried is not said */
export const UNSAID =
  /^(?:改革|创新|重[点大要]|有关|相关|综合|各|国家|[省市区县]|示范|工作|先行|率先|首批|地方|专项|年度|系统)|(?:工作|项目|改革)$/;

/** 发展冰雪运动, 兑付补偿资金, 申请某补助资金: what to do, as a heading or a clause says it */
export const TO_DO =
  /^(?:[一二三四五]年安排|发展(?!改革)|兑[付现]|及时|足额|按[时期]|发放|申请|投入|筹[措集]|稳[妥步]|保障(?!性|房|网|农产品|民生))/;

/** generic wording inside an alleged name */
export const PHRASE =
  /[了着]|过(?![度剩境期])|可以|应当|应[签按由在]|[上下]一?年度|不得|严禁|禁止|虚报|必须|能够|没有|凡|需要|如何|是否|经过|以上|以下|之间|其中|情况|部门|负责(?!制)|本次|[将把][本该此]|(?<!监督)指导(?!员)|完善(?!$)|严格|鼓励|提供|公布|确保|进行|给予|列入|开工|竣工|包装(?=$|一批|储备|策划)(?<!过度包装)|谋划|储备|(?<!行政)审批(?!制度|服务|改革|专项)|上述|所有(?![权制])|每年|每个|每月|采取|认真|做好|依法|另有|整合现有|或|(?<![养教民融防学产])结合|擅自|签订|和普|提出|需要|不再|已经|仅|参[加与]$/;

/** who does it, in a phrase; a name launched under it may hold them: 从业人员技能提升行动 */
export const WHO = /人员/;

/** 降低部分行业建设项目…收费, 同意某园开展试点: a verb that launches nothing, and what it is done to */
export const DONE_TO = /^(?:适当)?(?:降低|扩大|减少|压减|取消|同意)|^强化$/;

/** 某某工程管理有限公司, 工程造价, 工程监理: the head is a part of another word */
export const GOES_ON = /^(?:(?:管理|咨询|建设|技术|设计|监理|项目管理)*有限|公司|集团|造价|监理|机械|学院|师)/;

/** 工程质量, 项目规模, 项目建议书: of works, but of the one work where a name stands before it */
export const OF_WORKS =
  /^(?:质量|进度|规模|数量|电量|总[数量计]|[小合]计|[名目]录(?!像)|(?:建议|申报|申请|任务)书|负责人|责任人|法人|业主|用地|地块|集聚|审[批查]|信息|资料|材料|档案|台账|合同|巡[查检]|度汛|招?投?标|评审|融资)/;

/** 区里应设立项目…: nothing but the verb before the head noun */
export const NO_MORE_THAN_PROJECTS =
  /(?:召开|主持|参加|设[立置]|包括|上报|申报|报送|推介|确定|选择|安排|谋划|储备|实施|开展|启动|[上下]半年)$/;

/** 现将…专项资金、…计划项目下达你们 */
export const HANDED_OUT = /^[^。，\n]{0,60}(?:下达|拨付)(?:给?你|如下)/;

/** 市政府设…奖, 本市科学技术奖分为…: the words around that set an award up */
export const SETS_UP = /设|分为|包括|授予|表彰|^[(（]?[一二三四五六七八九十\d]+[)）、.．]\s*$/;

/** 设立首期5亿元的, 组建规模20亿元的, 本办法所称: before the name of a fund */
export const SET_UP_AT = /(?:设立|组建|成立|建立|发起)[^，。；、]{0,8}[\d.]+[亿万]元(?:以上|左右)?(?:规模)?的$|所称$/;

/** 青河大桥项目推进情况: a work that is reported on */
export const REPORTED_ON =
  /^(?:的)?(?:推进|建设|进展|实施|征迁|征地|前期|选址|用地|资金)[^，。、]{0,8}(?:情况|问题|事宜)|^(?:可行性研究报告|可研报告|项目建议书|初步设计|施工图设计|环境影响报告|水土保持方案|概算|核准|立项)/;

/** 作为“一号工程”: how much it weighs, not what it is called */
export const METAPHOR = /^(?:一号|头号|一把手|书记|德政|民心|民生|形象|面子|政绩|样板|系统|生命线)$/;

/** 生态文明建设示范县创建工作: what a place wants to be called */
export const TITLE_TO_WIN = /.{3}(?:城市|[县市区镇乡村户校园家院]|单位|社区)$/;

/** words of a clause, in no name: 重点投向某某项目, 应充分考虑某某项目 */
export const CLAUSE =
  /充分|新设|做到|优先向|投向|基础上|覆盖率|^部分|^应(?![急对用])|^拟|^待(?![业遇产岗])|^主要(?!农)|^各(?![类种级])|^国务院/;

/** 各类…, 一批…, 引导…, …三大: what begins or ends so is a phrase */
export const NO_NAME =
  /^(?:各[级类种]|项目(?:联合|送出|接入|配套)|约\d|调整|提高|不同|分析|研究\d|非(?!遗|物质|公|法|化石|机动)|尽快|确定|如下|以下|简称|举行|制定|规范|重要|增补|第[一二三四五]个(?!.*[三五]年$)|[（(\d][\d.）)]+下|\d+(?:\.\d+)?[亿万]元|本|一项|单位|每|精心|下达|拨付|辖区|型(?!钢)|一批|更多|相关|上述|该|规模(?!化)|支持|引导|吸引|优先|力争|实行|推荐|已|加强|坚决|符合|依托|通知|建设一批|因|明确|主动)|等重[点大]$|(?:相关|有关)$|(?<!第)一批|(?:[各抓与]|单个)$|[底末月]前$|(?<!分)类$|^(?:以|推动|聚焦|增强|加快)|^[一二三四五六七八九十\d]+[项大个]$|^一[次场]|(?<![推促改引跟])进$|(?:^|、)[超无按]$/;

/** …动员部署会, …推进会: what is held on a program */
export const ON_WHICH_THEY_MEET =
  /^(?:动员|部署|启动|推进|调度|总结|表彰|工作|现场)(?:部署|动员|推进|大)?(?:工作)?(?:会|大会|会议|仪式)/;

/** “改薄”工程, “蓝剑”专项行动: a short quotation makes it the one */
export const NAMED_BY_QUOTATION = /^“[^“”、，]{2,8}”(?:专项|集中)?(?:工程|行动|计划)$/;
