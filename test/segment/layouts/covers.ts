/** Documents in our own words: covers, lines of libraries under a title, orders on a subject, kinds of old, addressees over two lines. */
import type { Layout } from "./layout.ts";

export const COVERS: readonly Layout[] = [
  {
    name: "joint: lead's long list in title 等部门, signatures tab-apart",
    text: "白石市教育局等五部门关于规范校外培训机构的通知\n白教〔2021〕88号\n各县（区）教育局、发改局、公安局、民政局、市场监管局：\n为进一步规范管理，保障群众合法权益，结合实际，现就有关事项通知如下：\n一、加强组织领导。各单位要高度重视，明确专人负责。\n二、抓好工作落实。有关情况请于月底前报送。\n白石市教育局\t白石市发展和改革委员会\n白石市公安局\t白石市民政局\n白石市市场监督管理局\n2021年9月2日\n",
    documents: [
      {
        title: "白石市教育局等五部门关于规范校外培训机构的通知",
        number: "白教〔2021〕88号",
        issuers: ["白石市教育局", "白石市发展和改革委员会", "白石市公安局", "白石市民政局", "白石市市场监督管理局"],
        date: "2021-09-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "old format, 文号 with 字 and 第",
    text: "清河县人民政府关于实行计划供应的布告\n清政字（1987）第12号\n为保证市场供应，现布告如下：\n一、凭票供应。\n二、严禁倒卖。\n清河县人民政府\n一九八七年三月五日\n",
    documents: [
      {
        title: "清河县人民政府关于实行计划供应的布告",
        number: "清政字〔1987〕12号",
        issuers: ["清河县人民政府"],
        date: "1987-03-05",
        genre: "布告",
      },
    ],
  },
  {
    name: "reprint: [issuer] [number] [date] under title in separate lines",
    text: "白石市城镇燃气管理办法\n白石市人民政府\n白石市人民政府令第25号\n2012年2月8日\n第一章　总则\n第一条　为加强燃气管理，制定本办法。\n第二条　本市燃气适用本办法。\n",
    documents: [
      {
        title: "白石市城镇燃气管理办法",
        number: "白石市人民政府令25号",
        issuers: ["白石市人民政府"],
        date: "2012-02-08",
        genre: "办法",
      },
    ],
  },
  {
    name: "statement bulletin",
    text: "清河县2022年国民经济和社会发展统计公报\n清河县统计局\n国家统计局清河调查队\n2023年4月10日\n2022年，全县上下坚持稳中求进，经济平稳运行。\n一、综合\n初步核算，全年生产总值100亿元。\n",
    documents: [
      {
        title: "清河县2022年国民经济和社会发展统计公报",
        number: null,
        issuers: ["清河县统计局", "国家统计局清河调查队"],
        date: "2023-04-10",
        genre: "公报",
      },
    ],
  },
  {
    name: "emergency plan with cover and contents",
    text: "清河县突发地质灾害应急预案\n\n清河县人民政府\n2021年7月\n\n目　录\n1 总则\n1.1 编制目的\n2 组织体系\n\n1 总则\n1.1 编制目的\n为高效处置突发地质灾害，制定本预案。\n2 组织体系\n县政府成立指挥部。\n",
    documents: [
      {
        title: "清河县突发地质灾害应急预案",
        number: null,
        issuers: ["清河县人民政府"],
        date: null,
        genre: "预案",
      },
    ],
  },
  {
    name: "news-like page around a notice",
    text: "清河县开展春季护林防火\n来源：清河发布　时间：2021-03-01\n清河县人民政府森林防火命令\n当前正值森林火灾高发期。为确保森林资源安全，特发布如下命令：\n一、防火期为3月1日至5月31日。\n二、严禁野外用火。\n县长：吴某\n2021年2月26日\n",
    documents: [
      {
        title: "清河县人民政府森林防火命令",
        number: null,
        issuers: ["清河县人民政府"],
        date: "2021-02-26",
        genre: "命令",
      },
    ],
  },
  {
    name: "court and procuratorate joint with central line",
    text: "清河县人民法院　清河县人民检察院　清河县公安局\n关于依法惩处拒不执行判决犯罪的通告\n（2020年7月1日）\n为维护司法权威，现通告如下：\n一、被执行人应当主动履行义务。\n二、拒不履行的，依法追究责任。\n",
    documents: [
      {
        title: "清河县人民法院清河县人民检察院清河县公安局关于依法惩处拒不执行判决犯罪的通告",
        number: null,
        issuers: ["清河县人民法院", "清河县人民检察院", "清河县公安局"],
        date: "2020-07-01",
        genre: "通告",
      },
    ],
  },
  {
    name: "mixed width digits, wrong brackets",
    text: "白石市交通运输局文件\n白交字［２０１６］第 045 号\n关于做好春运工作的通知\n各县区交通局，\n局属各单位：\n为进一步规范管理，保障群众合法权益，结合实际，现就有关事项通知如下：\n一、加强组织领导。各单位要高度重视，明确专人负责。\n二、抓好工作落实。有关情况请于月底前报送。\n二○一六年一月十日\n",
    documents: [
      {
        title: "关于做好春运工作的通知",
        number: "白交字〔2016〕45号",
        issuers: ["白石市交通运输局"],
        date: "2016-01-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "the page's line over the head: the title and when it was published",
    text: "白石市应急管理局关于加强冬春火灾防控工作的通知_通知公告 来源：白石市应急管理局 发布时间：2021年11月3日\n\n索 引 号: BS-2021-9\n文号: 白应急〔2021〕9号\n发布单位: 白石市应急管理局\n\n关于加强冬春火灾防控工作的通知\n\n各县（区）应急管理局：\n为做好冬春火灾防控工作，现就有关事项通知如下：\n一、压实责任。\n二、深入排查。\n白石市应急管理局\n2021年11月1日\n",
    documents: [
      {
        title: "关于加强冬春火灾防控工作的通知",
        number: "白应急〔2021〕9号",
        issuers: ["白石市应急管理局"],
        date: "2021-11-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "a sentence of the page says that the notice was published",
    text: "白石市应急管理局发布了关于加强冬春火灾防控工作的通知，请各单位下载\n文号: 白应急〔2021〕9号\n发布单位: 白石市应急管理局\n\n关于加强冬春火灾防控工作的通知\n\n各县（区）应急管理局：\n为做好冬春火灾防控工作，现就有关事项通知如下：\n一、压实责任。\n二、深入排查。\n白石市应急管理局\n2021年11月1日\n",
    documents: [
      {
        title: "关于加强冬春火灾防控工作的通知",
        number: "白应急〔2021〕9号",
        issuers: ["白石市应急管理局"],
        date: "2021-11-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "the name of the page says once more, and more fully, what is issued",
    text: "白石市应急管理局印发《白石市冬春火灾防控方案》的通知\n文号: 白应急〔2021〕9号\n发布单位: 白石市应急管理局\n\n印发《白石市冬春火灾防控方案》的通知\n\n各县（区）应急管理局：\n现将《白石市冬春火灾防控方案》印发给你们，请认真组织实施。\n白石市应急管理局\n2021年11月1日\n白石市冬春火灾防控方案\n一、总体要求\n坚持预防为主。\n",
    documents: [
      {
        title: "印发《白石市冬春火灾防控方案》的通知",
        number: "白应急〔2021〕9号",
        issuers: ["白石市应急管理局"],
        date: "2021-11-01",
        genre: "通知",
        carries: ["白石市冬春火灾防控方案"],
      },
    ],
  },
];
