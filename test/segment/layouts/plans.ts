/** Plans, rules and measures that stand alone, without number. */
import type { Layout } from "./layout.ts";

export const PLANS: readonly Layout[] = [
  {
    name: "plan alone: a title, then headings",
    text: `赣县区农村公路养护实施方案\n\n为提高农村公路养护水平，结合我区实际，制定本实施方案，请各乡镇遵照执行。\n一、工作目标\n到年底，县道列养率达到百分之百。\n二、工作任务\n（一）落实养护经费。\n`,
    documents: [{ title: "赣县区农村公路养护实施方案", number: null, issuers: [], date: null, genre: "方案" }],
  },
  {
    name: "plan alone without letterhead and number, dated at the end by the office",
    text: `渭南市2021年大气污染治理专项行动方案\n\n为持续改善空气质量，根据《陕西省大气污染防治条例》，制定本方案。\n一、目标任务\n细颗粒物浓度下降。\n二、重点工作\n（一）压减燃煤。\n渭南市生态环境局\n2021年3月30日\n`,
    documents: [
      {
        title: "渭南市2021年大气污染治理专项行动方案",
        number: null,
        issuers: ["渭南市生态环境局"],
        date: "2021-03-30",
        genre: "方案",
      },
    ],
  },
  {
    name: "plan with dated stages and headings that look like titles stays one document",
    text: `海阳县农村道路整治工作方案\n为提升农村道路通行条件，结合本县实际，制定本方案。\n一、总体目标\n两年内整治道路一百公里。\n二、实施步骤\n动员部署阶段\n2019年3月1日\n各乡镇召开动员会，制定具体计划，广泛宣传发动群众参与。\n集中整治阶段\n2019年4月1日\n关于资金安排\n县财政安排专项资金，按进度拨付，不得挤占挪用。\n三、保障措施\n各乡镇人民政府要加强领导。\n2019年2月20日\n`,
    documents: [
      {
        title: "海阳县农村道路整治工作方案",
        number: null,
        issuers: [],
        date: "2019-02-20",
        genre: "方案",
      },
    ],
  },
  {
    name: "work summary without genre words of official papers",
    text: `2017年全市扶贫工作总结\n今年以来，全市上下聚焦精准，全年减贫一万人，取得阶段性成效，现将有关工作总结如下。\n一、主要做法\n压实责任，选派驻村干部。\n二、存在问题\n产业基础仍然薄弱。\n韶山市扶贫开发办公室\n2017年12月30日\n`,
    documents: [
      {
        title: "2017年全市扶贫工作总结",
        number: null,
        issuers: ["韶山市扶贫开发办公室"],
        date: "2017-12-30",
        genre: "总结",
      },
    ],
  },
  {
    name: "emergency plan alone without number",
    text: "松桃苗族自治县突发地质灾害应急预案\n1 总则\n1.1 编制目的\n高效有序做好应急工作。\n1.2 编制依据\n《中华人民共和国突发事件应对法》《地质灾害防治条例》等。\n2 组织指挥体系\n县自然资源局负责日常工作。\n",
    documents: [{ title: "松桃苗族自治县突发地质灾害应急预案", number: null, issuers: [], date: null, genre: "预案" }],
  },
  {
    name: "plan by year with colon subtitle",
    text: "昌都市卡若区2023年“百日攻坚”行动方案\n为打好攻坚战，制定本方案。\n一、工作目标\n开工率100%。\n二、责任分工\n区住建局负责项目调度。\n",
    documents: [
      { title: "昌都市卡若区2023年“百日攻坚”行动方案", number: null, issuers: [], date: null, genre: "方案" },
    ],
  },
  {
    name: "Markdown: a heading mark, who approved and who promulgated on lines of their own",
    text: "# 边境贸易船舶登记暂行办法\n\n1987年3月2日 国务院批准\n\n1987年4月25日 交通部公布\n\n公布之日施行\n\n## 第一章　总则\n\n第一条 为了管理边境贸易船舶，制定本办法。\n",
    documents: [
      { title: "边境贸易船舶登记暂行办法", number: null, issuers: ["交通部"], date: "1987-04-25", genre: "办法" },
    ],
  },
  {
    name: "emergency plan without head",
    text: "云溪县森林火灾应急预案\n1 总则\n1.1 编制目的\n为科学应对森林火灾，减少损失，制定本预案。\n1.2 编制依据\n《中华人民共和国森林法》《森林防火条例》《江南省森林火灾应急预案》等。\n2 组织指挥体系\n2.1 县森林草原防灭火指挥部\n县森防指由县政府分管副县长任指挥长。\n2.2 成员单位职责\n县应急局：承担县森防指办公室日常工作，协调救援力量。\n县林业局：负责火情早期处理，组织防火巡护。\n县公安局：负责火场警戒、交通疏导，查处火案。\n县气象局：提供气象监测预报，适时开展人工增雨。\n县融媒体中心：及时发布权威信息。\n各乡镇人民政府：负责本行政区域火灾扑救和群众转移。\n",
    documents: [{ title: "云溪县森林火灾应急预案", number: null, issuers: [], date: null, genre: "预案" }],
  },
  {
    name: "rule on the duties of an office",
    text: "江南省林业厅主要职责内设机构和人员编制规定\n根据《中共江南省委江南省人民政府关于机构改革的实施意见》（江发〔2009〕11号），设立江南省林业厅，为省政府组成部门。\n一、职责调整\n将省农业厅的湿地保护职责划入省林业厅。\n二、主要职责\n（一）负责全省林业及其生态建设的监督管理。\n（二）组织、协调、指导和监督全省造林绿化工作。\n",
    documents: [
      { title: "江南省林业厅主要职责内设机构和人员编制规定", number: null, issuers: [], date: null, genre: "规定" },
    ],
  },
  {
    name: "measures without head, in articles",
    text: "江南省消防设施管理办法\n第三条　县级以上人民政府应当将消防设施纳入城乡规划。\n第四条　公安机关消防机构负责消防设施的监督检查。\n规划主管部门负责消防设施用地的规划控制。\n供水企业负责公共消火栓的维护。\n通信管理机构应当保障火警通信畅通。\n第五条　教育、人力资源社会保障行政部门应当将消防知识纳入教学内容。\n新闻、广播、电视单位应当开展消防宣传。\n第六条　单位应当落实消防安全责任制。\n",
    documents: [{ title: "江南省消防设施管理办法", number: null, issuers: [], date: null, genre: "办法" }],
  },
  {
    name: "text of an encyclopaedia: a description, then the whole text",
    text: "江南省粮食储备管理办法\n《江南省粮食储备管理办法》是为了加强粮食储备管理，由江南省人民政府于2018年4月12日公布的政府规章，自2018年6月1日起施行。\n全文\n第一条 为了加强粮食储备管理，确保粮食安全，制定本办法。\n第二条 本省行政区域内粮食储备，适用本办法。\n第三条 县级以上人民政府对本行政区域内粮食储备负总责。\n",
    documents: [
      { title: "江南省粮食储备管理办法", number: null, issuers: ["江南省人民政府"], date: "2018-04-12", genre: "办法" },
    ],
  },
  {
    name: "township plan signed by village committee; addressees in one word",
    text: "石桥村人居环境整治工作方案\n各村民小组：\n为改善村庄环境，制定本方案。\n一、目标\n村庄整洁有序。\n石桥镇石桥村村民委员会\n2020年5月18日\n",
    documents: [
      {
        title: "石桥村人居环境整治工作方案",
        number: null,
        issuers: ["石桥镇石桥村村民委员会"],
        date: "2020-05-18",
        genre: "方案",
      },
    ],
  },
  {
    name: "genre: plan with its years on the line below",
    text: "石桥镇林业发展规划\n（2021—2025年）\n为加快林业发展，制定本规划。\n一、现状\n森林覆盖率62%。\n",
    documents: [{ title: "石桥镇林业发展规划（2021—2025年）", number: null, issuers: [], date: null, genre: "规划" }],
  },
];
