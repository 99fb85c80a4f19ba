/** Money: kinds of fund and ways of spending, against funds that bear a name. */

/** kinds of fund, not one that bears a name */
export const KIND_OF_FUND =
  /^(?:医保|社保|公积|住房公积|私募|创业投资|风险投资|股权投资|(?:基本)?(?:养老|医疗|工伤|失业|生育)保险|社会保险)(?:股权)?$/;

/** what is done with money, not a fund that bears a name */
export const SPENT = /^(?:充分|妥善|发挥|给予|兑现|按|对|年|地|[(（])|给予|不超过|兑现|等$|基本财力|股权/;

/** money of a kind, whoever's it is */
export const NO_FUND =
  /^(?:(?:19|20)\d{2}年(?:度)?|[\u4e00-\u9fff]{1,4}[省市县区](?=财政)|各级|本级|同级|中央|上级|国家|地方|部门|单位|财政|预算|专项|相关|有关|相应|对应|各自|现有|年度|结余|配套|补助|奖补|项目|工程|[省市县区]级?)*$/;

/** 从粮食风险基金中列支: what pays is a fund that is there under its name */
export const DRAWN_BEFORE = /(?:[从由在][\u4e00-\u9fff]{0,10}的|从|由|在|使用|动用|用于|用|发挥)$/;
export const DRAWN_AFTER =
  /^(?:[^，。；]{0,24}中(?:安排|列支|开支|统筹|解决|支出|提取|支付|予以|给予)|(?:的)?(?:引导|撬动|杠杆|放大|支持)*作用|列支|支出|承担|予以解决|给予)/;

/** 应缴水利建设基金, 征收…基金: what is paid to the State under that name, no fund that pays for something */
export const LEVIED =
  /^(?:(?:19|20)\d{2}年(?:度|全年)?)?(?:应|免|补|多|欠|已|代)?(?:缴纳?|征收?)|水利(?:建设)?$|教育附加/;

/** 鼓励社会资本设立某某产业基金: others may set it up, it is not there */
export const SET_UP_BY_OTHERS =
  /(?:(?:鼓励|支持|允许)[^。；;，,\n]{0,24}|市场化方式)(?:设立|成立|组建|建立|发起)[^。；;，,\n]{0,4}$/;
