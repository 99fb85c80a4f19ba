/** Minutes of meetings. */
import type { Layout } from "./layout.ts";

export const MINUTES: readonly Layout[] = [
  {
    name: "minutes: letterhead over two lines, number, then the title",
    text: `乐山市人民政府\n专题会议纪要\n\n乐府纪要〔2020〕12号\n\n关于研究码头搬迁工作的会议纪要\n\n2020年5月8日，副市长刘某主持召开专题会议，研究码头搬迁工作。现纪要如下：\n一、由市交通运输局牵头，市水务局配合，于6月底前完成方案。\n二、由市财政局负责落实经费。\n出席：市交通运输局王某、市水务局李某。\n`,
    documents: [
      {
        title: "关于研究码头搬迁工作的会议纪要",
        number: "乐府纪要〔2020〕12号",
        issuers: ["乐山市人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
  {
    name: "minutes whose office and date stand under the serial number",
    text: `兴业县人民政府专题会议纪要\n（2016）第 32 号\n兴业县人民政府办公室 2016年9月12日\n2016年9月8日下午，县长主持召开专题会议，研究易地扶贫搬迁工作。现纪要如下：\n一、会议明确了安置点的选址。\n二、会议决定了搬迁对象的核实办法。\n`,
    documents: [
      {
        title: "兴业县人民政府专题会议纪要",
        number: "兴业县人民政府专题会议纪要〔2016〕32号",
        issuers: ["兴业县人民政府办公室"],
        date: "2016-09-12",
        genre: "纪要",
      },
    ],
  },
  {
    name: "minutes with meeting number line",
    text: "克拉玛依市人民政府常务会议纪要\n〔2019〕12号\n\n2019年6月20日下午，市长主持召开市人民政府第32次常务会议。现将会议议定事项纪要如下：\n一、会议听取了市财政局关于上半年预算执行情况的汇报。\n二、会议原则同意《克拉玛依市停车场管理办法》，由市城管局修改后按程序印发。\n出席：张某、李某\n列席：市财政局、市城管局\n克拉玛依市人民政府办公室　　2019年6月24日印发\n",
    documents: [
      {
        title: "克拉玛依市人民政府常务会议纪要",
        number: "克拉玛依市人民政府常务会议纪要〔2019〕12号",
        issuers: ["克拉玛依市人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
  {
    name: "meeting minutes topic style",
    text: "专题会议纪要\n第15期\n宜兴市人民政府办公室　　2014年9月3日\n关于研究太湖蓝藻打捞工作的会议纪要\n9月1日，副市长召开会议，研究蓝藻打捞工作。纪要如下：\n一、明确职责。市水利局负责打捞。\n参加会议人员：市水利局王某\n",
    documents: [
      { title: "专题会议纪要", number: null, issuers: ["宜兴市人民政府办公室"], date: "2014-09-03", genre: "纪要" },
    ],
  },
  {
    name: "minutes stripped to number and signature",
    text: "文章播报\n〔2011〕28号\n云溪市人民政府办公室 二○一一年八月二十七日\n一、会议听取了水务局关于水利改革发展实施意见制定情况的汇报。会议原则同意该实施意见。\n二、会议听取了民政局关于道路命名情况的汇报。会议同意命名“香樟大道”。\n",
    documents: [
      { title: null, number: "〔2011〕28号", issuers: ["云溪市人民政府办公室"], date: "2011-08-27", genre: null },
    ],
  },
  {
    name: "county’s minutes: heading, number, day; no title",
    text: "云溪县人民政府\n常务会议纪要\n〔2021〕7号\n2021年5月13日下午，县长吴某某主持召开县政府第9次常务会议。现纪要如下：\n一、会议研究了全县防汛工作\n会议要求，县应急管理局要加强值守。\n出席：吴某某、郑某某。\n",
    documents: [
      {
        title: "云溪县人民政府常务会议纪要",
        number: "云溪县人民政府常务会议纪要〔2021〕7号",
        issuers: ["云溪县人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
];
