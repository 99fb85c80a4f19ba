/** Numbers and their brackets. */
import type { Layout } from "./layout.ts";
import { AGREED, FERRIES, RAINS } from "./words.ts";

export const BRACKETS: readonly Layout[] = [
  {
    name: "rules alone, the order that promulgated them in a bracket",
    text: `辽宁省渔港管理办法\n（2013年12月25日辽宁省人民政府令第288号公布，自2014年2月1日起施行）\n\n第一条　为加强渔港管理，根据《中华人民共和国渔业法》，制定本办法。\n第二条　本办法适用于本省渔港。\n第三条　本办法自2014年2月1日起施行。\n`,
    documents: [
      {
        title: "辽宁省渔港管理办法",
        number: "辽宁省人民政府令288号",
        issuers: ["辽宁省人民政府"],
        date: "2013-12-25",
        genre: "办法",
      },
    ],
  },
  {
    name: "banner government, office and number in square brackets",
    text: `土默特左旗人民政府办公室\n关于印发《土默特左旗散煤治理方案》的通知\n土左政办发[2018]61号\n各乡镇人民政府，旗直各部门：\n《土默特左旗散煤治理方案》已经旗人民政府同意，现印发给你们，请遵照执行。\n土默特左旗人民政府办公室\n2018年10月16日\n土默特左旗散煤治理方案\n为改善空气质量，制定本方案。\n一、目标\n全旗散煤替代率达到八成。\n`,
    documents: [
      {
        title: "土默特左旗人民政府办公室关于印发《土默特左旗散煤治理方案》的通知",
        number: "土左政办发〔2018〕61号",
        issuers: ["土默特左旗人民政府办公室"],
        date: "2018-10-16",
        genre: "通知",
        carries: ["土默特左旗散煤治理方案"],
      },
    ],
  },
  {
    name: "gazette: heading words of the section before the title, number in brackets below",
    text: `【市政府文件】\n漳州市人民政府关于公布第五批文物保护单位的通知\n（漳政综〔2013〕101号）\n各县（市、区）人民政府，市直各单位：\n${FERRIES}漳州市人民政府\n2013年7月19日\n`,
    documents: [
      {
        title: "漳州市人民政府关于公布第五批文物保护单位的通知",
        number: "漳政综〔2013〕101号",
        issuers: ["漳州市人民政府"],
        date: "2013-07-19",
        genre: "通知",
      },
    ],
  },
  {
    name: "old document: number in corner brackets, year alone, municipal office of a prefecture",
    text: `酒泉地区行政公署文件\n酒署发【1999】36号\n关于批转行署林业处《酒泉地区退耕还林实施意见》的通知\n各县（市）人民政府，行署各部门：\n行署同意林业处《酒泉地区退耕还林实施意见》，现批转给你们，请遵照执行。\n一九九九年九月十四日\n`,
    documents: [
      {
        title: "关于批转行署林业处《酒泉地区退耕还林实施意见》的通知",
        number: "酒署发〔1999〕36号",
        issuers: ["酒泉地区行政公署"],
        date: "1999-09-14",
        genre: "通知",
        carries: ["酒泉地区退耕还林实施意见"],
      },
    ],
  },
  {
    name: "provincial order with its rules below in articles, adoption line in brackets",
    text: `云南省人民政府令\n第 188 号\n\n《云南省渡口管理规定》已经2013年6月4日省人民政府第11次常务会议通过，现予公布，自2013年9月1日起施行。\n\n省　长　　李某某\n2013年7月2日\n\n云南省渡口管理规定\n（2013年7月2日云南省人民政府令第188号公布）\n\n第一条　为加强渡口安全管理，制定本规定。\n第二条　县级人民政府负责本行政区域内的渡口管理。\n第三条　本规定自2013年9月1日起施行。\n`,
    documents: [
      {
        title: "云南省渡口管理规定",
        number: "云南省人民政府令188号",
        issuers: ["云南省人民政府"],
        date: "2013-07-02",
        genre: "规定",
        carries: ["云南省渡口管理规定"],
      },
    ],
  },
  {
    name: "approval to one body, number under the title in wrong brackets",
    text: `汉中市人民政府\n关于洋县城市总体规划的批复\n汉政函（2016）38号\n洋县人民政府：\n${AGREED}汉中市人民政府\n2016年5月11日\n`,
    documents: [
      {
        title: "汉中市人民政府关于洋县城市总体规划的批复",
        number: "汉政函〔2016〕38号",
        issuers: ["汉中市人民政府"],
        date: "2016-05-11",
        genre: "批复",
      },
    ],
  },
  {
    name: "minutes of a meeting, number alone in round brackets",
    text: `玉林市人民政府专题会议纪要\n（2023）5号\n关于推进城区停车场建设有关问题的会议纪要\n2023年2月14日，副市长陈某某主持召开会议，研究城区停车场建设问题。纪要如下：\n一、会议听取了市住房城乡建设局的汇报。\n二、会议明确，年内新增车位三千个。\n出席：陈某某、黄某某\n`,
    documents: [
      {
        title: "关于推进城区停车场建设有关问题的会议纪要",
        number: "玉林市人民政府专题会议纪要〔2023〕5号",
        issuers: ["玉林市人民政府"],
        date: "2023-02-14",
        genre: "纪要",
      },
    ],
  },
  {
    name: "number in lenticular brackets",
    text: `松原市气象局关于开展防雷检查的通知\n松气发【2012】８号\n各县气象局：\n${RAINS}松原市气象局\n二零一二年五月三十日\n`,
    documents: [
      {
        title: "松原市气象局关于开展防雷检查的通知",
        number: "松气发〔2012〕8号",
        issuers: ["松原市气象局"],
        date: "2012-05-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "number in braces",
    text: `关于报送年度统计台账的通知\n临统字{2011}14号\n各县统计局：\n${RAINS}临夏州统计局\n2011年11月2日\n`,
    documents: [
      {
        title: "关于报送年度统计台账的通知",
        number: "临统字〔2011〕14号",
        issuers: ["临夏州统计局"],
        date: "2011-11-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "CRLF ends, number with a blank between name and brackets, year in parentheses",
    text: `关于核定供水价格的批复\r\n\r\n克价费 (2008) 19 号\r\n\r\n市供水公司:\r\n\r\n${AGREED.trim()}\r\n\r\n克拉玛依市发展和改革委员会\r\n\r\n二○○八年五月六日\r\n`,
    documents: [
      {
        title: "关于核定供水价格的批复",
        number: "克价费〔2008〕19号",
        issuers: ["克拉玛依市发展和改革委员会"],
        date: "2008-05-06",
        genre: "批复",
      },
    ],
  },
  {
    name: "gazette item with number in brackets under the title",
    text: "西藏自治区人民政府关于加快推进农牧业产业化的意见\n（藏政发〔2011〕48号）\n各地区行署、拉萨市人民政府，自治区各委、办、厅、局：\n为加快推进农牧业产业化，现提出以下意见：\n一、指导思想\n坚持以科学发展观为指导。\n二〇一一年六月二日\n",
    documents: [
      {
        title: "西藏自治区人民政府关于加快推进农牧业产业化的意见",
        number: "藏政发〔2011〕48号",
        issuers: ["西藏自治区人民政府"],
        date: "2011-06-02",
        genre: "意见",
      },
    ],
  },
  {
    name: "text with number line that has the word 号 wrong brackets",
    text: "淄博市教育局\n淄教字（2009) 61号\n关于开展校园安全检查的通知\n各区县教育局：\n现就校园安全检查通知如下：\n一、检查内容\n消防设施。\n二○○九年九月七日\n",
    documents: [
      {
        title: "关于开展校园安全检查的通知",
        number: "淄教字〔2009〕61号",
        issuers: ["淄博市教育局"],
        date: "2009-09-07",
        genre: "通知",
      },
    ],
  },
  {
    name: "law collection: number of the seventies with the year in front, two brackets round it",
    text: "关于颁发《涵洞通用图管理办法》(试行)的通知\n\n交通部\n\n\n关于颁发《涵洞通用图管理办法》(试行)的通知\n ((78)交工路字407号)\n\n\n各省(自治区)交通局、北京市交通局,第一、二公路工程局:\n  为了加强涵洞通用图的管理,制订了《涵洞通用图管理办法》,自一九七八年七月一日起试行。\n  附:涵洞通用图管理办法(试行)\n                        一九七八年五月十六日\n\n             涵洞通用图管理办法\n                (试   行)\n\n 第一条 为了统一技术标准,特制订本办法。\n",
    documents: [
      {
        title: "交通部关于颁发《涵洞通用图管理办法》(试行)的通知",
        number: "〔78〕交工路字407号",
        issuers: ["交通部"],
        date: "1978-05-16",
        genre: "通知",
        carries: ["涵洞通用图管理办法"],
      },
    ],
  },
  {
    name: "number and title on one line, the title in title brackets, both once more",
    text: "京政办发〔2015〕33号《北京市人民政府办公厅关于印发〈北京市2015年节水工作要点〉的通知》\n《北京市人民政府办公厅关于印发〈北京市2015年节水工作要点〉的通知》\n京政办发〔2015〕33号\n京政办发〔2015〕33号\n各区人民政府,市政府各委、办、局:\n《北京市2015年节水工作要点》已经市政府同意,现印发给你们,请认真贯彻落实。\n北京市人民政府办公厅\n2015年6月3日\n做好今年的节水工作,要抓住以下几点。\n一、推进中水利用\n",
    documents: [
      {
        title: "北京市人民政府办公厅关于印发〈北京市2015年节水工作要点〉的通知",
        number: "京政办发〔2015〕33号",
        issuers: ["北京市人民政府办公厅"],
        date: "2015-06-03",
        genre: "通知",
        carries: ["北京市2015年节水工作要点"],
      },
    ],
  },
  {
    name: "a font that lacks a bracket and 号: the number lost them",
    text: "忠和县人民政府关于延长禁渔期的通告\n\n字体:\n\n忠和府发〔20246\n\n\n忠和县人民政府\n\n关于延长禁渔期的通告\n\n\n今年水温偏低，鱼苗长势较慢，根据《中华人民共和国渔业法》的规定，决定延长禁渔期。\n\n特此通告。\n\n\n忠和县人民政府\n\n2024年6月27日\n\n(此件公开发布)\n\n\n部门解读:\n\n关于禁渔期的解读\n",
    documents: [
      {
        title: "忠和县人民政府关于延长禁渔期的通告",
        number: "忠和府发〔2024〕6号",
        issuers: ["忠和县人民政府"],
        date: "2024-06-27",
        genre: "通告",
      },
    ],
  },
  {
    name: "rule of a ministry with its order in brackets",
    text: "城市道路照明设施管理规定\n\n（2010年5月27日住房和城乡建设部令第4号发布）\n\n第一条　为加强城市道路照明设施管理，制定本规定。\n第二条　国务院住房和城乡建设主管部门指导全国城市道路照明设施管理工作。\n省、自治区人民政府住房和城乡建设主管部门对本行政区域内城市道路照明设施管理实施监督。\n城市人民政府确定的城市照明主管部门（以下简称城市照明主管部门）具体负责本行政区域内城市道路照明设施管理工作。\n第三条　城市照明主管部门应当编制专项规划。\n第四条　本规定自2010年7月1日起施行。1992年11月30日建设部颁布的《城市道路照明设施管理规定》（建设部令第21号）同时废止。\n",
    documents: [
      {
        title: "城市道路照明设施管理规定",
        number: "住房和城乡建设部令4号",
        issuers: ["住房和城乡建设部"],
        date: "2010-05-27",
        genre: "规定",
      },
    ],
  },
  {
    name: "audit results: year, serial and running total in brackets",
    text: "东川市审计局审计结果公告\n2019年第3号（总第27号）\n2018年度市级预算执行和其他财政收支审计结果\n（2019年9月5日公告）\n根据《中华人民共和国审计法》规定，市审计局对2018年度市级预算执行情况进行了审计，现将审计结果公告如下：\n一、基本情况\n总体良好。\n",
    documents: [
      {
        title: "2018年度市级预算执行和其他财政收支审计结果",
        number: "东川市审计局审计结果公告2019年3号",
        issuers: ["东川市审计局"],
        date: "2019-09-05",
        genre: null,
      },
    ],
  },
  {
    name: "central bank: announcement with the year in brackets and 第",
    text: "中国人民银行公告〔2018〕第22号\n为规范支付创新业务，防范支付风险，根据《中华人民共和国中国人民银行法》等法律法规，现就有关事项公告如下：\n一、提供支付服务应当依法取得业务许可。\n二、本公告自2019年2月1日起施行。\n中国人民银行\n2018年12月20日\n",
    documents: [
      {
        title: null,
        number: "中国人民银行公告〔2018〕22号",
        issuers: ["中国人民银行"],
        date: "2018-12-20",
        genre: "公告",
      },
    ],
  },
  {
    name: "ministry’s letter with the number at the end of the title line in brackets",
    text: "关于同意设立东川国家湿地公园的函（林湿发〔2016〕77号）\n江南省林业厅：\n你厅报来的《关于申请设立东川国家湿地公园的请示》收悉。经研究，现函复如下：\n一、同意设立东川国家湿地公园。\n二、请加强管理。\n国家林业局\n2016年12月22日\n",
    documents: [
      {
        title: "关于同意设立东川国家湿地公园的函（林湿发〔2016〕77号）",
        number: "林湿发〔2016〕77号",
        issuers: ["国家林业局"],
        date: "2016-12-22",
        genre: "函",
      },
    ],
  },
  {
    name: "title in title brackets with the number behind it, then the text of the plan alone",
    text: "东川市人民政府办公室关于印发《东川市数字乡村建设实施方案》的通知\n（东政办发〔2022〕40号）\n东川市数字乡村建设实施方案\n为加快推进数字乡村建设，根据《数字乡村发展战略纲要》，结合我市实际，制定本方案。\n一、总体要求\n以习近平新时代中国特色社会主义思想为指导。\n",
    documents: [
      {
        title: "东川市人民政府办公室关于印发《东川市数字乡村建设实施方案》的通知",
        number: "东政办发〔2022〕40号",
        issuers: ["东川市人民政府办公室"],
        date: null,
        genre: "通知",
        carries: ["东川市数字乡村建设实施方案"],
      },
    ],
  },
  {
    name: "title without issuer, number between brackets on the same line after a blank, signed by a leading group’s office",
    text: "关于印发2020年食品安全重点工作安排的通知 （东食安办〔2020〕5号）\n各县（区）食品安全委员会，市食品安全委员会各成员单位：\n现将《2020年东川市食品安全重点工作安排》印发给你们，请认真贯彻落实。\n东川市食品安全委员会办公室\n2020年4月28日\n",
    documents: [
      {
        title: "关于印发2020年食品安全重点工作安排的通知（东食安办〔2020〕5号）",
        number: "东食安办〔2020〕5号",
        issuers: ["东川市食品安全委员会办公室"],
        date: "2020-04-28",
        genre: "通知",
        carries: ["2020年东川市食品安全重点工作安排"],
      },
    ],
  },
  {
    name: "number printed as small tortoise brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公﹝2019﹞12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as lenticular brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公【2019】12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as angle brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公〈2019〉12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as six corner brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公［2019］12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as curly brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公{2019}12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as mixed brackets",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公〔2019]12号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "order in brackets under the title: 部令",
    text: "道路旅客运输管理规定\n（交通运输部令2016年第34号）\n第一条 为规范道路旅客运输，制定本规定。\n第二条 本规定适用于道路旅客运输经营。\n第三条 国务院交通运输主管部门主管全国道路旅客运输管理工作。\n",
    documents: [
      {
        title: "道路旅客运输管理规定",
        number: "交通运输部令2016年34号",
        issuers: ["交通运输部"],
        date: null,
        genre: "规定",
      },
    ],
  },
];
