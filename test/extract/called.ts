/** What is called like a program and is none, beside what is one: titles of plans, tables, duties, kinds, words that cut a name. */
import type { Kind } from "./kinds.ts";

export const CALLED: readonly Kind[] = [
  {
    name: "a plan that the document itself is, in its title and over its text",
    title: "青河市人民政府办公室关于印发青河市推进水上运动名城建设三年行动计划（2024—2026年）的通知",
    text: [
      "青河市人民政府办公室关于印发青河市推进水上运动名城建设三年行动计划（2024—2026年）的通知",
      "各区县人民政府：",
      "现印发给你们。",
      "青河市推进水上运动名城建设三年行动计划",
      "（2024—2026年）",
      "实施“千帆竞发”工程，启动滨水步道贯通行动。",
    ].join("\n"),
    names: ["“千帆竞发”工程", "滨水步道贯通行动"],
  },
  {
    name: "an action that is no more than the title of its scheme",
    title: "关于印发《红岭县竹产业“链上倍增”提质三年行动方案（2023—2025年）》的通知",
    text: "关于印发《红岭县竹产业“链上倍增”提质三年行动方案（2023—2025年）》的通知\n各乡镇：\n抓好落实。",
    names: [],
  },
  {
    name: "an action that the text launches under the name of its scheme",
    title: "红岭县竹产业提质三年行动方案",
    text: "红岭县竹产业提质三年行动方案\n现决定在全县组织开展竹产业提质三年行动。",
    names: ["竹产业提质三年行动"],
  },
  {
    name: "a plan under a short name, once more over its text",
    title: "红岭县人民政府关于印发红岭县茶产业“双链共进”行动计划的通知",
    text: [
      "红岭县人民政府关于印发红岭县茶产业“双链共进”行动计划的通知",
      "各乡镇：",
      "现印发给你们。",
      "推广“茶农贷”“茶企贷”“科创贷”等融资业务。",
    ].join("\n"),
    names: ["“茶农贷”", "“茶企贷”", "“科创贷”"],
  },
  {
    name: "a plan that the title launches",
    title: "关于实施山区学校暖冬提升计划的通知",
    text: "关于实施山区学校暖冬提升计划的通知\n各市：\n请遵照执行。",
    names: ["山区学校暖冬提升计划"],
  },
  {
    name: "a plan that the title calls for applications to",
    title: "关于组织申报2024年度青苗人才支持计划的通知",
    text: "关于组织申报2024年度青苗人才支持计划的通知\n各单位：\n请按时报送。",
    names: ["2024年度青苗人才支持计划"],
  },
  {
    name: "a campaign of its title, and an action under a short name",
    title: "关于印发南湾街道2024年加装电梯“百梯攻坚”行动方案的通知",
    text: "关于印发南湾街道2024年加装电梯“百梯攻坚”行动方案的通知\n各社区：\n抓好落实。",
    names: ["南湾街道2024年加装电梯“百梯攻坚”行动"],
  },
  {
    name: "captions of tables and forms",
    text: [
      "附件：1.南湾镇茶产业重点项目责任分工表",
      "表2 竹产业重点项目清单",
      "附件",
      "“一窗通办”改革重点任务完成计划表",
      "实施南湾茶旅小镇重点项目。",
    ].join("\n"),
    names: ["南湾茶旅小镇重点项目"],
  },
  {
    name: "what a list of quotations is of",
    text: [
      "推进“石板巷”“木楼巷”等历史街区保护。",
      "实施“托关系”“递条子”等违规行为的，取消资格。",
      "争创“红岭毛竹”“红岭冬笋”地理标志。",
      "开展“送戏下乡”“送书进村”等文化惠民活动。",
      "推广“竹农贷”“笋易贷”等产品。",
    ].join("\n"),
    names: ["“送戏下乡”", "“送书进村”", "“竹农贷”", "“笋易贷”"],
  },
  {
    name: "days in quotation marks, before which something is done",
    text: "开展“五一”前专项检查。启动“十一”期间应急值守。开展“五一”劳动竞赛。",
    names: ["“五一”劳动竞赛"],
  },
  {
    name: "actions with the number of their tasks, which are no numbers of actions",
    text: "方案包括两大行动、12项任务：水源涵养攻坚行动5项、入河排口溯源攻坚行动7项。",
    names: ["水源涵养攻坚行动", "入河排口溯源攻坚行动"],
  },
  {
    name: "works under names of their own in one list",
    text: [
      "加快红岭新材料二期、青河县南湾乡竹纤维加工基地项目建设。",
      "抓好青河生态产业园、石门水库旅游度假区项目建设。",
      "推进学校、幼儿园、养老中心改造项目。",
    ].join("\n"),
    names: ["青河县南湾乡竹纤维加工基地项目", "石门水库旅游度假区项目"],
  },
  {
    name: "demonstrations that are carried out, and what only demonstrates",
    text: [
      "实施连片村寨保护利用示范，完善名录。",
      "开展宜居宜业农房建设示范。",
      "开展新技术应用示范，加强典型示范。",
      "开展先行示范，推进示范建设。",
      "建设现代林业建设示范区。",
    ].join("\n"),
    names: ["连片村寨保护利用示范", "宜居宜业农房建设示范"],
  },
  {
    name: "what a text is about to speak of",
    text: "现就推进文明实践工程提出以下意见。就推动产业融合工作通知如下。",
    names: ["文明实践工程"],
  },
  {
    name: "what an office has to do, whatever it is called",
    title: "红岭县自然资源局职能配置、内设机构和人员编制规定",
    text: [
      "红岭县自然资源局职能配置、内设机构和人员编制规定",
      "（一）组织实施生态修复重大工程，拟订并实施年度土地整治项目计划、农用地转用计划和林地征占用计划。",
      "（二）开展打击非法采砂行动，承担湿地保护地建设项目的申报。",
      "（三）组织开展第三次全国土壤普查，落实“蓝剑”执法行动。",
    ].join("\n"),
    names: ["第三次全国土壤普查", "“蓝剑”执法行动"],
  },
  {
    name: "what is done in an emergency, and in a dry season",
    title: "红岭县森林火灾应急预案",
    text: [
      "红岭县森林火灾应急预案",
      "必要时，组织专业队伍参与扑火行动，开展火场清理行动。",
      "组织实施“平安春季”防火行动。",
    ].join("\n"),
    names: ["“平安春季”防火行动"],
  },
  {
    name: "money that is paid out in time, and what pays for works",
    text: [
      "及时拨付和发放奖补资金，合理使用失业保险基金。",
      "专项债券支持青江流域防洪一期工程。",
      "改造农村公路及时报告工程险情。",
      "开展地膜科学使用回收试点。",
    ].join("\n"),
    names: ["青江流域防洪一期工程", "地膜科学使用回收试点"],
  },
  {
    name: "kinds of works and plans of every year",
    text: [
      "加快普通高中改扩建项目、幼儿园建设工程，抓好水库除险加固项目。",
      "严格落实普通高中招生计划和教学计划。",
      "实施水环境综合整治工程项目46个。",
      "抓好青河大桥危桥改造工程。",
    ].join("\n"),
    names: ["青河大桥危桥改造工程"],
  },
  {
    name: "the last of a list of quotations that its head noun closes",
    text: "组织“好货青河”展销、“年货大集”等促消费活动，推广“一码通”等平台。",
    names: ["“好货青河”展销", "“年货大集”"],
  },
  {
    name: "one program under a longer and a shorter name",
    text: [
      "青江调水工程两年内通水。",
      "红岭市青江调水工程已正式通水。",
      "实施“山海通”冷链班列计划，冷链班列计划每周三班。",
      "推进“英才”计划和“英才”集聚工程。",
    ].join("\n"),
    names: ["青江调水工程", "“山海通”冷链班列计划", "“英才”计划", "“英才”集聚工程"],
  },
  {
    name: "weighty projects of a place, and columns of a table",
    text: [
      "对红岭地区重大项目的规划布局给予支持，协调青河产业重点项目落地。",
      "| 产品名称 | 不合格项目 | 承检机构 |",
      "三、收费项目",
      "四、青河新城医院项目",
    ].join("\n"),
    names: ["青河新城医院项目"],
  },
  {
    name: "what minutes tell of works",
    text: [
      "研究了凤鸣大桥维修加固工程资金问题，听取并讨论了青河医院迁建项目进展情况。",
      "会议原则同意与某公司签订年产20万吨再生铜项目投资协议。",
      "会议要求加快石门水库引水工程前期工作。",
    ].join("\n"),
    names: ["凤鸣大桥维修加固工程", "青河医院迁建项目", "石门水库引水工程"],
  },
];
