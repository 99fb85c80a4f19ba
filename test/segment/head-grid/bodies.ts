/** What a document of each kind says: the words of its title, its body, what stands behind it. */
import type { Lot } from "./lot.ts";
import { articles, type House, sections } from "./words.ts";

export interface Body {
  /** the title behind the names of those who issue; whole where nobody is named in it */
  readonly words: string;
  readonly genre: string;
  readonly to: string | null;
  readonly text: readonly string[];
  /** 附件：… */
  readonly list?: readonly string[];
  /** what is printed behind the signature */
  readonly behind?: readonly string[];
  readonly carries?: readonly string[];
  /** no names in the title, no number, no signature */
  readonly bare?: boolean;
}

export interface Matter {
  readonly house: House;
  readonly matter: string;
  readonly thing: string;
  readonly year: number;
}

export const KINDS = [
  "notice",
  "issuing",
  "issuing",
  "forwarding",
  "opinion",
  "reply",
  "letter",
  "request",
  "report",
  "commendation",
  "announcement",
  "bulletin",
  "appointment",
  "explanation",
  "rule",
  "emergency plan",
  "year's work",
] as const;

export const bodyOf: Readonly<Record<(typeof KINDS)[number], (about: Matter, lot: Lot) => Body>> = {
  notice: ({ house, matter, thing }, lot) => ({
    words: `关于${lot.pick(["进一步做好", "切实加强"])}${matter}工作的通知`,
    genre: "通知",
    to: house.to,
    text: [
      `为进一步做好${matter}工作，根据上级有关部署要求，结合实际，现就有关事项通知如下：`,
      ...sections(house.all, matter, thing),
    ],
    ...lot.pick([
      {},
      {
        list: [`附件：1.${house.all}${thing}排查统计表`, `　　　2.${thing}工作联络员名单`],
        behind: ["附件1", `${house.all}${thing}排查统计表`, "序号\t名称\t所在地\t存在问题\t备注", "1\t\t\t\t"],
      },
    ]),
  }),
  issuing: (about, lot) => issuing(about, lot),
  forwarding: ({ house, year }, lot) => {
    const [whose, title] = lot.pick([
      ["省财政厅", "关于加强乡村公益性岗位管理的意见"],
      ["市民政局", "关于推进殡葬移风易俗的实施意见"],
    ] as const);
    return {
      words: `关于转发${whose}${title}的通知`,
      genre: "通知",
      to: house.to,
      text: [`${whose}《${title}》已经同意，现转发给你们，请结合实际认真贯彻落实。`],
      behind: lot.pick([
        [],
        [
          title,
          `（${whose}　${year}年1月）`,
          "为贯彻落实上级部署，现提出以下意见。",
          "一、总体要求",
          "坚持以人民为中心，稳妥有序推进各项工作，切实维护群众利益。",
          "二、组织保障",
          "各地要加强领导，细化措施，确保落实。",
        ],
      ]),
      carries: [title],
    };
  },
  opinion: ({ house, matter, thing }, lot) => ({
    words: `关于${lot.pick(["加强", "推进"])}${matter}工作的${lot.pick(["意见", "实施意见"])}`,
    genre: "意见",
    to: house.to,
    text: [`为深入推进${matter}工作，提高${thing}管理水平，现提出如下意见。`, ...sections(house.all, matter, thing)],
  }),
  reply: ({ house, matter, year }) => ({
    words: `关于${matter}专项规划的批复`,
    genre: "批复",
    to: `${house.below}：`,
    text: [
      `你们《关于审批${matter}专项规划的请示》收悉。现批复如下：`,
      `一、原则同意《${matter}专项规划（${year}—${year + 10}年）》，请认真组织实施。`,
      "二、要加强规划实施的监督检查，重大问题及时报告。",
      "此复。",
    ],
  }),
  letter: ({ matter }) => ({
    words: `关于商请支持${matter}工作的函`,
    genre: "函",
    to: "中国铁路上海局集团有限公司：",
    text: [
      `为做好${matter}工作，现就有关事项函商如下：`,
      "一、请贵单位在项目审批、技术指导等方面给予支持，并明确一名联络员。",
      "特此函商，请予支持为盼。",
    ],
  }),
  request: ({ house, matter, thing }) => ({
    words: `关于申请${matter}专项资金的请示`,
    genre: "请示",
    to: "省财政厅：",
    text: [
      `近年来，${house.all}${matter}工作取得积极进展，但仍存在设施老化、资金不足等突出问题，群众反映强烈。`,
      `经测算，完成${thing}改造共需资金3680万元，尚有缺口2480万元，恳请上级给予支持。`,
      "妥否，请批示。",
    ],
  }),
  report: ({ house, matter, thing }) => ({
    words: `关于${matter}工作情况的报告`,
    genre: "报告",
    to: "省安委会办公室：",
    text: [
      `根据要求，现将${house.all}${matter}工作情况报告如下：`,
      "一、主要做法",
      "（一）健全机制。成立工作专班，建立周调度、月通报制度，累计召开调度会16次。",
      "二、下步打算",
      `继续加大投入，完善长效机制，确保${thing}持续好转。`,
      "特此报告。",
    ],
  }),
  commendation: ({ house, matter }, lot) => ({
    words: `关于表彰${matter}工作先进集体和先进个人的决定`,
    genre: "决定",
    to: house.to,
    text: [
      `近年来，${house.all}各级各部门扎实推进${matter}工作，涌现出一批先进典型。为鼓励先进，决定对水务中心等12个先进集体予以表彰。`,
      "希望受表彰的集体和个人珍惜荣誉，再接再厉，再创佳绩。",
    ],
    ...lot.pick([
      {},
      {
        list: [`附件：${matter}工作先进集体和先进个人名单`],
        behind: [
          "附件",
          `${matter}工作先进集体和先进个人名单`,
          "一、先进集体（12个）",
          "城郊供水站",
          "疾病预防控制中心",
          "二、先进个人（20名）",
          "王某　李某某　赵某　陈某某　孙某",
        ],
      },
    ]),
  }),
  announcement: ({ matter, thing }) => ({
    words: `关于${matter}有关事项的公告`,
    genre: "公告",
    to: null,
    text: [
      `为规范${thing}管理，现将有关事项公告如下：`,
      `一、${thing}相关事项实行网上申报，申请人可登录政务服务网办理。`,
      "二、本公告自发布之日起施行。",
      "特此公告。",
    ],
  }),
  bulletin: ({ house, matter, year }) => ({
    words: `关于${year}年第三季度${matter}工作情况的通报`,
    genre: "通报",
    to: house.to,
    text: [
      `现将${year}年第三季度${house.all}${matter}工作情况通报如下：`,
      "一、总体情况",
      `第三季度，各地扎实推进${matter}工作，累计完成投资2.6亿元，较上季度增长12.4%。`,
      "二、工作要求",
      "各单位要对照问题抓紧整改，于本月底前将整改情况书面报送。",
    ],
  }),
  appointment: ({ house }) => ({
    words: "关于王某某等同志职务任免的通知",
    genre: "通知",
    to: house.to,
    text: ["经研究决定：", "任命：", "王某某同志为财政局副局长；", "免去：", "赵某某同志的教育局副局长职务。"],
  }),
  explanation: ({ house, matter, thing }) => ({
    words: `《${house.place}${matter}管理办法》解读`,
    genre: "解读",
    to: null,
    bare: true,
    text: [
      `近日，${house.place}出台了《${house.place}${matter}管理办法》（以下简称《办法》）。现将有关内容解读如下：`,
      "一、出台背景",
      `近年来，${house.all}${thing}需求快速增长，原有政策已不能适应形势发展需要。`,
      "二、主要内容",
      `《办法》共五个部分，明确了${matter}的目标任务、重点措施和保障机制。`,
    ],
  }),
  rule: ({ house, matter, thing }) => ({
    words: `${house.place}${matter}管理办法`,
    genre: "办法",
    to: null,
    bare: true,
    text: articles(matter, thing, "办法"),
  }),
  "emergency plan": (about) => plan(about, "应急预案", "预案"),
  "year's work": (about) => plan(about, `${about.year}年工作要点`, "要点"),
};

const plan = ({ house, matter, thing, year }: Matter, kind: string, genre: string): Body => ({
  words: `${house.place}${matter}${kind}`,
  genre,
  to: null,
  bare: true,
  text: [
    `${year}年${house.all}${matter}工作的总体要求是：坚持预防为主、综合治理，全面提升${thing}水平。`,
    ...sections(house.all, matter, thing),
  ],
});

function issuing({ house, matter, thing, year }: Matter, lot: Lot): Body {
  const kind = lot.pick(["实施方案", "管理办法", "工作规程", "行动计划"]);
  const span = kind === "行动计划" ? `（${year}—${year + 2}年）` : "";
  const title = `${house.place}${matter}${kind}${span}`;
  const inner = /办法|规程/.test(kind)
    ? articles(matter, thing, kind.slice(-2))
    : [`为加强${matter}，提高${thing}水平，制定本${kind.slice(-2)}。`, ...sections(house.all, matter, thing)];
  const printed = lot.pick(["titled", "attached", "broken", "absent"]);
  const lines = printed === "broken" && span !== "" ? [title.slice(0, -span.length), span] : [title];
  return {
    words: lot.pick([`关于印发《${title}》的通知`, `关于印发${title}的通知`]),
    genre: "通知",
    to: house.to,
    text: [
      lot.pick([
        `现将《${title}》印发给你们，请认真贯彻执行。`,
        `《${title}》已经第12次常务会议审议通过，现印发给你们，请遵照执行。`,
      ]),
    ],
    list: printed === "attached" || printed === "absent" ? [`附件：${title}`] : [],
    behind: printed === "absent" ? [] : [...(printed === "attached" ? ["附件"] : []), ...lines, ...inner],
    carries: [title],
  };
}
