/** Bodies, subjects and paragraphs of which the documents of the grid are put together: our own words in the form of such texts. */

/** A place with bodies that issue, the letters of their numbers (发文字号), and whom they address. */
export interface House {
  readonly all: string;
  readonly place: string;
  /** name and letters: a government, its office, a bureau, or bodies like them */
  readonly bodies: readonly (readonly [name: string, letters: string])[];
  readonly to: string;
  /** who asks them, and is answered */
  readonly below: string;
  readonly site: string;
  /** who signs an order; null where they issue none */
  readonly signer: string | null;
  /** bodies that issue together, under the letters of the first */
  readonly joint?: readonly string[];
}

export const HOUSES: readonly House[] = [
  {
    all: "全省",
    place: "甘肃省",
    bodies: [
      ["甘肃省人民政府", "甘政发"],
      ["甘肃省人民政府办公厅", "甘政办发"],
      ["甘肃省水利厅", "甘水农发"],
    ],
    to: "各市、自治州人民政府，兰州新区管委会，省政府各部门，中央在甘各单位：",
    below: "张掖市人民政府",
    site: "甘肃省人民政府",
    signer: "省长　任某某",
  },
  {
    all: "全区",
    place: "宁夏回族自治区",
    bodies: [
      ["宁夏回族自治区人民政府", "宁政发"],
      ["宁夏回族自治区人民政府办公厅", "宁政办发"],
      ["宁夏回族自治区教育厅", "宁教基"],
    ],
    to: "各市、县（区）人民政府，自治区政府各部门、各直属机构：",
    below: "固原市人民政府",
    site: "宁夏回族自治区人民政府网",
    signer: "自治区主席　张某某",
  },
  {
    all: "全市",
    place: "遵义市",
    bodies: [
      ["遵义市人民政府", "遵府发"],
      ["遵义市人民政府办公室", "遵府办发"],
      ["遵义市教育局", "遵市教发"],
    ],
    to: "各县（市、区）人民政府，新蒲新区管委会，市政府各部门、各直属机构：",
    below: "桐梓县人民政府",
    site: "遵义市人民政府网站",
    signer: "市长　黄　某",
  },
  {
    all: "全县",
    place: "芷江侗族自治县",
    bodies: [
      ["芷江侗族自治县人民政府", "芷政发"],
      ["芷江侗族自治县人民政府办公室", "芷政办发"],
      ["芷江侗族自治县农业农村局", "芷农发"],
    ],
    to: "各乡镇人民政府，县直各单位：",
    below: "芷江镇人民政府",
    site: "芷江侗族自治县人民政府门户网站",
    signer: null,
  },
  {
    all: "全镇",
    place: "宝盖镇",
    bodies: [
      ["石狮市宝盖镇人民政府", "宝政"],
      ["石狮市宝盖镇人民政府", "宝政综"],
      ["中共宝盖镇委员会", "宝委"],
    ],
    to: "各村（居）委会，镇直各单位：",
    below: "郑厝村民委员会",
    site: "石狮市宝盖镇人民政府",
    signer: null,
  },
  {
    all: "全市",
    place: "汉中市",
    bodies: [
      ["中共汉中市委", "汉发"],
      ["中共汉中市委办公室", "汉办发"],
      ["中共汉中市委组织部", "汉组发"],
    ],
    to: "各县区委，市委各部门，市级国家机关各党组（党委），各人民团体：",
    below: "中共洋县县委",
    site: "汉中党建网",
    signer: null,
    joint: ["中共汉中市委", "汉中市人民政府"],
  },
  {
    all: "全省",
    place: "江苏省",
    bodies: [
      ["江苏省财政厅", "苏财税"],
      ["国家税务总局江苏省税务局", "苏税发"],
      ["江苏省人力资源和社会保障厅", "苏人社发"],
    ],
    to: "各设区市、县（市）财政局、人力资源社会保障局，国家税务总局各设区市税务局：",
    below: "国家税务总局南通市税务局",
    site: "江苏省财政厅",
    signer: null,
    joint: ["江苏省财政厅", "江苏省人力资源和社会保障厅", "国家税务总局江苏省税务局"],
  },
];

/** what is done, and what it is done to */
export const SUBJECTS: readonly (readonly [matter: string, thing: string])[] = [
  ["农村饮用水安全管理", "农村饮水工程"],
  ["校园及周边食品安全整治", "校园食品安全"],
  ["秸秆综合利用", "秸秆利用"],
  ["既有住宅加装电梯", "加装电梯"],
  ["森林草原防灭火", "森林草原防火"],
  ["基本医疗保险参保扩面", "医保参保"],
  ["高标准农田建设管护", "农田管护"],
  ["城镇燃气安全隐患排查", "燃气安全"],
  ["古树名木保护", "古树名木"],
  ["建筑垃圾处置", "建筑垃圾"],
];

export const sections = (all: string, matter: string, thing: string): readonly string[] => [
  "一、提高思想认识",
  `${thing}事关群众切身利益。各地各部门要充分认识${matter}工作的重要性和紧迫性，切实增强责任感，把各项措施落到实处。`,
  "二、突出工作重点",
  `（一）摸清底数。对${all}${thing}情况开展一次全面排查，逐项登记造册，建立问题清单，做到底数清、情况明、数据准。`,
  "（二）分类处置。能立即整改的立行立改；一时难以整改的，要落实责任、资金、时限和预案，限期整改到位。",
  "三、强化工作保障",
  `财政部门负责${thing}资金的筹措和监督管理；公安机关依法查处有关违法行为。`,
  "广泛宣传政策措施，营造良好社会氛围。（牵头单位：宣传部门；责任单位：融媒体中心）",
];

export const articles = (matter: string, thing: string, kind: string): readonly string[] => [
  `第一条　为了规范${matter}，保障公众合法权益，根据有关法律、法规的规定，结合本地实际，制定本${kind}。`,
  `第二条　本行政区域内${thing}的规划、实施、监督管理及其相关活动，适用本${kind}。`,
  `第三条　主管部门应当建立${thing}信息档案，并向社会公布投诉举报电话。`,
  "第四条　有下列情形之一的，应当及时报告：",
  "（一）发生安全事故的；",
  "（二）其他需要报告的情形。",
  `第五条　本${kind}自公布之日起施行，有效期5年。`,
];
