/** Announcements and public notices. */
import type { Layout } from "./layout.ts";

export const ANNOUNCEMENTS: readonly Layout[] = [
  {
    name: "joint issuers on one line in the title and one per line under the text",
    text: `财政部 税务总局关于延续部分优惠政策的公告\n财政部 税务总局公告2022年第4号\n为支持企业发展，现将延续执行的优惠政策公告如下，请纳税人按规定办理。\n一、政策执行期限延长一年。\n特此公告。\n财政部\n税务总局\n2022年1月29日\n`,
    documents: [
      {
        title: "财政部税务总局关于延续部分优惠政策的公告",
        number: "财政部税务总局公告2022年4号",
        issuers: ["财政部", "税务总局"],
        date: "2022-01-29",
        genre: "公告",
      },
    ],
  },
  {
    name: "public notice of a bureau with seal and date only at the end",
    text: `公　告\n根据有关规定，现将我局办公地址变更的有关事项予以公告，请办事群众相互转告。\n特此公告。\n鄂尔多斯市自然资源局\n2023年2月6日\n`,
    documents: [{ title: "公告", number: null, issuers: ["鄂尔多斯市自然资源局"], date: "2023-02-06", genre: "公告" }],
  },
  {
    name: "announcement that repeals: the list's inner titles are not carried",
    text: `宁夏回族自治区粮食局公告\n2019年第2号\n关于废止部分规范性文件的公告\n\n根据《规章制定程序条例》，我局对规范性文件进行了清理，决定废止下列文件：\n1.关于印发《粮食仓储管理办法》的通知（宁粮发〔2008〕12号）\n2.关于转发《国有粮食企业财务办法》的通知（宁粮发〔2010〕33号）\n3.《关于印发〈粮油质量检验规定〉的通知》（宁粮发〔2011〕7号）\n以上文件自公告公布之日起失效。\n宁夏回族自治区粮食局\n2019年3月18日\n`,
    documents: [
      {
        title: "关于废止部分规范性文件的公告",
        number: "宁夏回族自治区粮食局公告2019年2号",
        issuers: ["宁夏回族自治区粮食局"],
        date: "2019-03-18",
        genre: "公告",
      },
    ],
  },
  {
    name: "county-level city, street office, no number",
    text: `义乌市人民政府稠城街道办事处关于开展沿街店铺整治的通告\n为改善街面秩序，现就有关事项通告如下：\n一、禁止占道经营。\n二、违者由执法中队依法处理。\n特此通告。\n义乌市人民政府稠城街道办事处\n2020年6月1日\n`,
    documents: [
      {
        title: "义乌市人民政府稠城街道办事处关于开展沿街店铺整治的通告",
        number: null,
        issuers: ["义乌市人民政府稠城街道办事处"],
        date: "2020-06-01",
        genre: "通告",
      },
    ],
  },
  {
    name: "announcement of a county in a plain title, number above",
    text: `通道侗族自治县人民政府公告\n通政告〔2021〕5号\n\n关于实施河道禁采的公告\n\n为保护河道安全，经研究，现公告如下：\n一、禁采范围为县境内全部河段。\n二、禁采期限为长期。\n特此公告。\n\n通道侗族自治县人民政府\n2021年7月14日\n`,
    documents: [
      {
        title: "关于实施河道禁采的公告",
        number: "通政告〔2021〕5号",
        issuers: ["通道侗族自治县人民政府"],
        date: "2021-07-14",
        genre: "公告",
      },
    ],
  },
  {
    name: "provincial department announcement with number in the form of a year and a serial",
    text: `江西省自然资源厅\n公　告\n2022年第14号\n\n根据《中华人民共和国测绘法》，现将注销测绘资质的单位公告如下：\n一、南昌某某测绘公司。\n二、赣州某某勘测公司。\n特此公告。\n江西省自然资源厅\n2022年9月1日\n`,
    documents: [
      {
        title: "江西省自然资源厅公告",
        number: "江西省自然资源厅公告2022年14号",
        issuers: ["江西省自然资源厅"],
        date: "2022-09-01",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement with year and serial number, no addressee",
    text: `国家药品监督管理局公告\n2020年 第31号\n关于启用电子证照的公告\n为方便企业办事，自2020年5月1日起启用电子证照，现将有关事项公告如下。\n一、电子证照与纸质证照具有同等效力。\n特此公告。\n国家药品监督管理局\n2020年4月8日\n`,
    documents: [
      {
        title: "关于启用电子证照的公告",
        number: "国家药品监督管理局公告2020年31号",
        issuers: ["国家药品监督管理局"],
        date: "2020-04-08",
        genre: "公告",
      },
    ],
  },
  {
    name: "county announcement, nothing but title, text, signature",
    text: `蓝山县人民政府关于重点水域禁捕的通告\n为保护水生生物资源，经县人民政府研究决定，对舜水河干流实行全面禁捕，现将有关事项通告如下：\n一、禁捕时间。自2021年1月1日起十年。\n二、违反本通告的，由有关部门依法处理。\n特此通告。\n蓝山县人民政府\n2020年12月28日\n`,
    documents: [
      {
        title: "蓝山县人民政府关于重点水域禁捕的通告",
        number: null,
        issuers: ["蓝山县人民政府"],
        date: "2020-12-28",
        genre: "通告",
      },
    ],
  },
  {
    name: "announcement of a customs office",
    text: "中华人民共和国拱北海关公告\n2023年第3号\n关于调整横琴口岸通关时间的公告\n为便利往来，根据《中华人民共和国海关法》，现公告如下：\n一、自2023年5月1日起，通关时间调整为24小时。\n特此公告。\n中华人民共和国拱北海关\n2023年4月24日\n",
    documents: [
      {
        title: "关于调整横琴口岸通关时间的公告",
        number: "中华人民共和国拱北海关公告2023年3号",
        issuers: ["中华人民共和国拱北海关"],
        date: "2023-04-24",
        genre: "公告",
      },
    ],
  },
  {
    name: "public notice for comments",
    text: "关于公开征求《安顺市城市养犬管理条例（草案）》意见的公告\n为提高立法质量，现将《安顺市城市养犬管理条例（草案）》公布，征求社会各界意见，请于2022年8月10日前反馈。\n联系人：王某　电话：0851-33281000\n安顺市人大常委会法制工作委员会\n2022年7月11日\n",
    documents: [
      {
        title: "关于公开征求《安顺市城市养犬管理条例（草案）》意见的公告",
        number: null,
        issuers: ["安顺市人大常委会法制工作委员会"],
        date: "2022-07-11",
        genre: "公告",
        carries: ["安顺市城市养犬管理条例(草案)"],
      },
    ],
  },
  {
    name: "standards notice of ministry and two others, number with year only",
    text: "财政部　税务总局　海关总署公告\n2019年第39号\n关于深化增值税改革有关政策的公告\n为贯彻落实党中央、国务院决策部署，现将2019年增值税改革有关事项公告如下：\n一、增值税一般纳税人税率调整。\n特此公告。\n财政部　税务总局　海关总署\n2019年3月20日\n",
    documents: [
      {
        title: "关于深化增值税改革有关政策的公告",
        number: "财政部税务总局海关总署公告2019年39号",
        issuers: ["财政部", "税务总局", "海关总署"],
        date: "2019-03-20",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement list only",
    text: "公　　告\n因环城路施工，自2019年10月8日起至12月31日止，环城路东段封闭。请过往车辆绕行。\n特此公告。\n凤凰县公安局交通警察大队\n凤凰县交通运输局\n2019年9月30日\n",
    documents: [
      {
        title: "公告",
        number: null,
        issuers: ["凤凰县公安局交通警察大队", "凤凰县交通运输局"],
        date: "2019-09-30",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement of land",
    text: "儋州市自然资源和规划局国有建设用地使用权挂牌出让公告\n儋自然资告字〔2020〕18号\n经儋州市人民政府批准，决定挂牌出让一宗国有建设用地使用权。现将有关事项公告如下：\n一、地块基本情况\n位于那大镇。\n儋州市自然资源和规划局\n2020年7月3日\n",
    documents: [
      {
        title: "儋州市自然资源和规划局国有建设用地使用权挂牌出让公告",
        number: "儋自然资告字〔2020〕18号",
        issuers: ["儋州市自然资源和规划局"],
        date: "2020-07-03",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement of a county, title on two lines",
    text: "云溪县人民政府\n关于禁止燃放烟花爆竹的公告\n\n　　为改善空气质量，根据《烟花爆竹安全管理条例》和《青溪市禁止燃放烟花爆竹规定》，现就有关事项公告如下：\n　　一、禁放区域：城关镇、河东街道全域。\n　　二、公安机关负责查处违规燃放行为；应急管理部门负责销售环节的安全监管；市场监督管理部门负责查处无照经营；生态环境部门负责空气质量监测。\n　　三、本公告自2023年1月10日起施行。\n　　特此公告。\n\n云溪县人民政府\n2023年1月5日\n",
    documents: [
      {
        title: "云溪县人民政府关于禁止燃放烟花爆竹的公告",
        number: null,
        issuers: ["云溪县人民政府"],
        date: "2023-01-05",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement of a ministry by serial",
    text: "中华人民共和国农业农村部公告\n\n第512号\n\n　　根据《兽药管理条例》规定，现批准某某生物公司申报的兽用疫苗为新兽药，核发《新兽药注册证书》，自发布之日起执行。\n　　特此公告。\n\n　　　　　　　　　　　　　　　　农业农村部\n　　　　　　　　　　　　　　　　2022年1月6日\n",
    documents: [
      {
        title: "中华人民共和国农业农村部公告",
        number: "中华人民共和国农业农村部公告512号",
        issuers: ["中华人民共和国农业农村部"],
        date: "2022-01-06",
        genre: "公告",
      },
    ],
  },
  {
    name: "land acquisition: announcement with the number under a bare title",
    text: "东川市人民政府\n征收土地公告\n东政征告〔2021〕8号\n根据《中华人民共和国土地管理法》第四十七条规定，现将经依法批准的征收土地方案内容公告如下：\n一、批准机关：江南省人民政府。\n二、批准时间：2021年3月30日。\n三、征收范围：河口区石桥镇东山村集体土地3.2公顷。\n特此公告。\n东川市人民政府\n2021年4月12日\n",
    documents: [
      {
        title: "东川市人民政府征收土地公告",
        number: "东政征告〔2021〕8号",
        issuers: ["东川市人民政府"],
        date: "2021-04-12",
        genre: "公告",
      },
    ],
  },
  {
    name: "tax: the announcement’s subject over year and serial",
    text: "国家税务总局\n关于简化纳税申报资料有关事项的公告\n国家税务总局公告2020年第14号\n为进一步优化营商环境，现就简化纳税申报资料有关事项公告如下：\n一、不再报送纸质资料。\n二、本公告自发布之日起施行。\n特此公告。\n附件：取消报送的资料清单\n国家税务总局\n2020年6月22日\n",
    documents: [
      {
        title: "国家税务总局关于简化纳税申报资料有关事项的公告",
        number: "国家税务总局公告2020年14号",
        issuers: ["国家税务总局"],
        date: "2020-06-22",
        genre: "公告",
      },
    ],
  },
  {
    name: "public comment: announcement that a draft is out",
    text: "关于公开征求《东川市养犬管理办法（征求意见稿）》意见的公告\n为规范养犬行为，我局起草了《东川市养犬管理办法（征求意见稿）》，现向社会公开征求意见。公众可于2023年4月30日前反馈意见。\n邮箱：dc@example.cn\n附件：东川市养犬管理办法（征求意见稿）\n东川市公安局\n2023年3月31日\n",
    documents: [
      {
        title: "关于公开征求《东川市养犬管理办法（征求意见稿）》意见的公告",
        number: null,
        issuers: ["东川市公安局"],
        date: "2023-03-31",
        genre: "公告",
      },
    ],
  },
  {
    name: "carries: standard issued by an announcement",
    text: "江南省住房和城乡建设厅关于发布江南省工程建设标准《海绵城市设计标准》的公告\n第88号\n现批准《海绵城市设计标准》为江南省工程建设标准，编号为DB00/T100-2021，自2021年12月1日起实施。\n江南省住房和城乡建设厅\n2021年8月20日\n",
    documents: [
      {
        title: "江南省住房和城乡建设厅关于发布江南省工程建设标准《海绵城市设计标准》的公告",
        number: "88号",
        issuers: ["江南省住房和城乡建设厅"],
        date: "2021-08-20",
        genre: "公告",
        carries: ["海绵城市设计标准"],
      },
    ],
  },
  {
    name: "genre: bulletin of prices without head line, 公示",
    text: "关于2021年度享受政府特殊津贴人选的公示\n根据有关规定，现将拟推荐人选予以公示。公示期为5个工作日。\n一、张某某，东川市第一医院主任医师。\n东川市人力资源和社会保障局\n2021年10月13日\n",
    documents: [
      {
        title: "关于2021年度享受政府特殊津贴人选的公示",
        number: null,
        issuers: ["东川市人力资源和社会保障局"],
        date: "2021-10-13",
        genre: "公示",
      },
    ],
  },
  {
    name: "series and serial of an announcement on one line",
    text: `青石县疫情防控指挥部通告（第12号）

为做好防控工作，现通告如下：
一、减少聚集。
青石县疫情防控指挥部
2020年2月5日
`,
    documents: [
      {
        title: "青石县疫情防控指挥部通告",
        number: "青石县疫情防控指挥部通告12号",
        issuers: ["青石县疫情防控指挥部"],
        date: "2020-02-05",
        genre: "通告",
      },
    ],
  },
  {
    name: "an announcement in the number of which the site lost a bracket",
    text: `当前位置:青石县人民政府 > 政务公开 > 公示公告
青石县人民政府公告
2026-01-08 15:39 来源:青石县政府办 访问量:

青石县人民政府公告

2026年第1号)

鉴于当前天气持续干旱,森林火险等级较高,县政府决定从2026年1月9日起在全县范围内严禁一切林区野外用火,请遵照执行。

青石县人民政府

2026年1月8日
`,
    documents: [
      {
        title: "青石县人民政府公告",
        number: "青石县人民政府公告2026年1号",
        issuers: ["青石县人民政府"],
        date: "2026-01-08",
        genre: "公告",
      },
    ],
  },
  {
    name: "series and serial as the title, and in brackets what it is about",
    text: `海关总署公告2023年第199号（关于推进载货清单无纸化工作的公告）\n为便利往来，海关总署决定推进载货清单无纸化工作。现就有关事项公告如下：\n一、企业无需提交纸质清单。\n特此公告。\n海关总署\n2023年12月29日\n`,
    documents: [
      {
        title: "海关总署公告2023年第199号（关于推进载货清单无纸化工作的公告）",
        number: "海关总署公告2023年199号",
        issuers: ["海关总署"],
        date: "2023-12-29",
        genre: "公告",
      },
    ],
  },
  {
    name: "the serial of the year below a title that announces",
    text: `江宁市药品监督管理局关于风险控制情况的通告（2018年第20期）\n2018年  第41号\n\n抽检公布的样品涉及本市两家企业。现将有关情况通告如下：\n一、已责令停售。\n特此通告。\n江宁市药品监督管理局\n2018年9月4日\n`,
    documents: [
      {
        title: "江宁市药品监督管理局关于风险控制情况的通告（2018年第20期）",
        number: "2018年41号",
        issuers: ["江宁市药品监督管理局"],
        date: "2018-09-04",
        genre: "通告",
      },
    ],
  },
  {
    name: "grounds whose bracket says under which announcement they were issued",
    text: `国家税务总局临河市税务局 临河市财政局公告\n2021年第6号\n关于土地使用税减免有关事项的公告\n根据《国家税务总局关于下放土地使用税减免税审批权限有关事项的公告》（国家税务总局公告2014年第1号发布，国家税务总局公告2018年第31号修改），现公告如下：\n一、纳税人可以申请减免。\n特此公告。\n国家税务总局临河市税务局 临河市财政局\n2021年7月1日\n`,
    documents: [
      {
        title: "关于土地使用税减免有关事项的公告",
        number: "国家税务总局临河市税务局临河市财政局公告2021年6号",
        issuers: ["国家税务总局临河市税务局", "临河市财政局"],
        date: "2021-07-01",
        genre: "公告",
        carries: [],
      },
    ],
  },
];
