/** Where a citation begins behind the words of its sentence, and what scans make of its figures: text, then title|number|relation. */
export const LEADS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ["a verb before a number", "为推动青政发〔2016〕82号落地见效，现通知如下：", ["|青政发〔2016〕82号|implements"]],
  [
    "verbs of many kinds before numbers",
    "一、任务\n组织学习国办发〔2007〕62号文件。将苏自然资函〔2011〕9号纳入清单。加大财建〔2012〕3号宣传力度。",
    ["|国办发〔2007〕62号|mentions", "|苏自然资函〔2011〕9号|mentions", "|财建〔2012〕3号|mentions"],
  ],
  ["将 of a place stays", "一、任务\n按照将政〔2015〕3号执行。", ["|将政〔2015〕3号|applies"]],
  [
    "a verb before a title without brackets",
    "一、任务\n将民政部关于加强流动儿童关爱的通知（民发〔2015〕4号）纳入培训。废止省财政厅关于印发《甲办法》的通知（甘财〔2018〕6号）。",
    [
      "民政部关于加强流动儿童关爱的通知|民发〔2015〕4号|mentions",
      "省财政厅关于印发《甲办法》的通知|甘财〔2018〕6号|repeals",
    ],
  ],
  [
    "titles without brackets behind a number, a law, articles",
    "一、任务\n执行国发〔2005〕5号文件及市政府关于单车停放的通知（临政〔2018〕7号）。执行价格法、省财政厅关于印发《甲办法》的通知（甘财〔2018〕6号）。执行《乙条例》第七条和省民政厅关于养老床位的通知（甘民〔2019〕8号）。",
    [
      "|国发〔2005〕5号|applies",
      "市政府关于单车停放的通知|临政〔2018〕7号|applies",
      "价格法||applies",
      "省财政厅关于印发《甲办法》的通知|甘财〔2018〕6号|applies",
      "乙条例||applies",
      "省民政厅关于养老床位的通知|甘民〔2019〕8号|applies",
    ],
  ],
  [
    "部署 and a title without brackets",
    "按照省委部署和市政府关于单车停放的通知（临政〔2018〕7号）要求，制定本方案。",
    ["市政府关于单车停放的通知|临政〔2018〕7号|basis"],
  ],
  [
    "two issuers joined by 和 stay with their title, and a forwarding title whole",
    "一、任务\n按照财政部和民政部关于救灾资金的通知（财社〔2018〕6号）、省政府办公厅转发省水利厅关于水价的意见的通知（甘政办〔2001〕9号）办理。",
    [
      "财政部和民政部关于救灾资金的通知|财社〔2018〕6号|applies",
      "省政府办公厅转发省水利厅关于水价的意见的通知|甘政办〔2001〕9号|applies",
    ],
  ],
  [
    "the order of a ministry with its year, by itself and before its title",
    "一、任务\n按照交通运输部令2016年第11号和商务部令2012年第7号《甲办法》办理。",
    ["|交通运输部令2016年11号|applies", "甲办法|商务部令2012年7号|applies"],
  ],
  [
    "an order behind articles, another number behind an order",
    "一、任务\n根据《甲条例》第二十条第二款及省政府令第92号办理。根据《乙办法》省政府令第40号及甘政办〔2015〕6号办理。",
    ["甲条例||applies", "|省政府令92号|applies", "乙办法|省政府令40号|applies", "|甘政办〔2015〕6号|applies"],
  ],
  [
    "the order of a body with a joiner in its name",
    "根据人力资源和社会保障部令第23号，制定本办法。",
    ["|人力资源和社会保障部令23号|basis"],
  ],
  [
    "two figures of a year without a title",
    "一、任务\n按国发[98]12号和财会字（97）第6号执行。",
    ["|国发〔98〕12号|applies", "|财会字〔97〕6号|applies"],
  ],
  [
    "a number with round brackets within the round brackets of a title",
    "一、任务\n执行《甲条例（国发(2018)54号）》。",
    ["甲条例|国发〔2018〕54号|applies"],
  ],
  [
    "letters for zeros",
    "一、任务\n按《甲办法》（晋人社厅发[2O13]1O号）和国办发〔2○15〕20号执行。",
    ["甲办法|晋人社厅发〔2013〕10号|applies", "|国办发〔2015〕20号|applies"],
  ],
  [
    "what contradicts a target ends, not the target",
    "一、任务\n凡与《甲办法》相抵触的，一律停止执行。临政〔1988〕2号文件与本决定抵触的部分，停止执行。",
    ["甲办法||mentions", "|临政〔1988〕2号|amends"],
  ],
  [
    "for the sake of putting it into force; on its experience",
    "为切实抓好《甲条例》的实施，在总结《乙条例》实施经验的基础上，现通知如下：",
    ["甲条例||implements", "乙条例||mentions"],
  ],
  ["no longer used", "2009年印发的《甲预案》同时停止使用。", ["甲预案||repeals"]],
  [
    "a standard by its number in a list with a title",
    "一、任务\n病死畜禽按照《甲规范》（农医发〔2017〕25号）和GB 16548处理。",
    ["甲规范|农医发〔2017〕25号|applies", "|GB16548|applies"],
  ],
  [
    "文 between the number and what is said of it",
    "一、任务\n甘政办〔2015〕6号文另有规定的，从其规定。",
    ["|甘政办〔2015〕6号|applies"],
  ],
  [
    "wording that is taken out and put in is no change of what it names",
    "一、将《甲办法》（市政府令第193号）第十二条中的“《乙办法》”修改为“《丙规定》”。",
    ["甲办法|市政府令193号|amends", "乙办法||mentions", "丙规定||mentions"],
  ],
  ["contracts and charters of anybody", "一、任务\n子基金应当签订《合伙协议》，遵守《公司章程》。", []],
  ["a title in single marks", "一、任务\n民宿应当符合〈旅游民宿基本要求〉。", ["旅游民宿基本要求||applies"]],
  ["我局 before a number", "三、我局江建〔2013〕96号文不再适用。", ["|江建〔2013〕96号|repeals"]],
  ["except where a law says otherwise", "一、任务\n除《商业银行法》另有规定外，不得划扣。", ["商业银行法||applies"]],
  [
    "a broken line before 附件1 in the bracket of a number",
    "现将《教育部办公厅等四部门关于在中小学增强生态环境意识的通知》（教材厅〔2019〕6号，\n附件1）转发给你们，请认真执行。",
    ["教育部办公厅等四部门关于在中小学增强生态环境意识的通知|教材厅〔2019〕6号|forwards"],
  ],
  [
    "what is measured by another is not joined to it",
    "二、《甲通知》（鄂前政发〔2009〕17号）与《乙意见》不一致的条款停止执行。《丙办法》与《乙意见》同时废止。",
    ["甲通知|鄂前政发〔2009〕17号|amends", "乙意见||repeals", "丙办法||repeals"],
  ],
  [
    "announcements of one body by year and serial",
    "原国家质检总局公告2009年第117号、2015年第151号同时废止。按商务部令2012年第7号和第9号执行。",
    [
      "|国家质检总局公告2009年117号|repeals",
      "|国家质检总局公告2015年151号|repeals",
      "|商务部令2012年7号|applies",
      "|商务部令2012年9号|applies",
    ],
  ],
  [
    "tables that hold a rule; a limit behind 不得超过",
    "一、任务\n按《补贴额一览表》执行，不得超过农办机〔2021〕4号规定的上限，填写《补贴申请表》。",
    ["补贴额一览表||applies", "|农办机〔2021〕4号|applies"],
  ],
  [
    "a second thing that others are told to do is one clause; the first is the document's",
    "各地要严格落实《甲规划》，按照《乙规则》加强巡查。",
    ["甲规划||implements", "乙规则||applies"],
  ],
  [
    "what does not agree goes by the new one",
    "一、任务\n《甲办法》中与本办法不符的内容以本办法为准。",
    ["甲办法||mentions"],
  ],
  [
    "the issuer outside within grounds that are listed",
    "一、编制依据\n《甲规定》，市住建委等十部门《乙意见》（沪建〔2019〕749号，下称749号文）以及沪房〔2020〕4号。",
    ["甲规定||basis", "乙意见|沪建〔2019〕749号|basis", "|沪房〔2020〕4号|basis"],
  ],
  [
    "a standard of a city before its title",
    "一、任务\n执行DG/TJ08-2381-2021《加装电梯技术标准》。",
    ["加装电梯技术标准|DG/TJ08-2381-2021|applies"],
  ],
  [
    "a citation that an amendment takes out; one that it leaves within new wording",
    "一、将《甲条例》第二十条修改为：“依照《乙办法》申领许可证。”\n二、删去《丙条例》第三十一条中的“《丁条例》”。",
    ["甲条例||amends", "乙办法||applies", "丙条例||amends", "丁条例||mentions"],
  ],
  ["a survey is no document", "一、任务\n考核采用《第三次全国国土调查》成果。", []],
  ["a bound", "一、任务\n用地不得突破《建设标准》。", ["建设标准||applies"]],
  ["how a law is put into force", "现就做好《甲法》实施工作，通知如下：", ["甲法||implements"]],
  ["for the sake of keeping it", "为严格执行预算法，规范各部门的收支，现通知如下：", ["预算法||implements"]],
  ["what must not be broken", "一、任务\n不得违反土地管理法。", ["土地管理法||applies"]],
  [
    "single provisions that end",
    "三、《甲细则》（琼财〔2016〕78号）中与体育有关的规定不再执行。",
    ["甲细则|琼财〔2016〕78号|amends"],
  ],
  [
    "依据 within a clause is no heading of grounds",
    "现通知如下：\n二、强化责任。依据价格法，对失信主体实施惩戒。",
    ["价格法||applies"],
  ],
  ["since when", "一、任务\n自国务院令第448号施行以来，工作有序。", ["|国务院令448号|mentions"]],
  [
    "further verbs before orders and numbers",
    "一、任务\n列入国务院令第316号，编制完成甘政发〔2008〕19号，为保证国务院令第580号的实施。",
    ["|国务院令316号|mentions", "|甘政发〔2008〕19号|mentions", "|国务院令580号|applies"],
  ],
  ["standards that a law sets", "依据预算法制定的标准，现通知如下：", ["预算法||basis"]],
  ["a law that rules otherwise", "一、任务\n如《甲法》对此有不同规定，从其规定。", ["甲法||applies"]],
];
