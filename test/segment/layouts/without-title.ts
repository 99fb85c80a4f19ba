/** Documents whose title is lost. */
import type { Layout } from "./layout.ts";

export const WITHOUT_TITLE: readonly Layout[] = [
  {
    name: "no head at all: a text, signed",
    text: "各街道办事处：\n为迎接卫生城市复审，请各街道于本周内完成背街小巷清扫，并逐日上报进度，现就有关要求通知如下。\n一、划片包干，责任到人。\n二、垃圾日产日清。\n太和区爱国卫生运动委员会办公室\n2016年10月8日\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["太和区爱国卫生运动委员会办公室"],
        date: "2016-10-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "no title body only",
    text: "各镇（街道）、区级各部门：\n根据省市部署，现就2021年清明节期间有关事项通知如下：\n一、倡导文明祭扫。\n二、加强安全管理。\n余杭区人民政府办公室\n2021年3月26日\n",
    documents: [{ title: null, number: null, issuers: ["余杭区人民政府办公室"], date: "2021-03-26", genre: "通知" }],
  },
  {
    name: "a notice without title, with the rules that it issues under it",
    text: "姚州产业园区管委会,各乡镇人民政府,市级各单位:\n《姚州市人民政府专题会议规则》经市人民政府第61次常务会议审议通过,现印发给你们,请遵照执行。\n姚州市人民政府\n2024年10月8日\n(此件公开发布)\n姚州市人民政府专题会议规则\n第一章 总 则\n第一条 根据《姚州市人民政府工作规则》,结合实际,制定本规则。\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["姚州市人民政府"],
        date: "2024-10-08",
        genre: null,
        carries: ["姚州市人民政府专题会议规则"],
      },
    ],
  },
  {
    name: "no title; what it calls itself stands in 提出以下意见",
    text: "（印发稿）\n各县市人民政府，州直各部门，大姚开发区管委会：\n为使今年的各项投资尽早落地，现提出以下意见：\n一、抓开工\n前期工作成熟的项目在三月前开工。（州发改委负责）\n",
    documents: [{ title: null, number: null, issuers: [], date: null, genre: "意见" }],
  },
  {
    name: "the notice runs on one line, its plan below on lines of its own",
    text: "各乡镇人民政府，县政府各部门：《云溪县电动自行车管理工作方案》已经县政府同意，现印发给你们，请认真贯彻落实。云溪县人民政府办公室2019年6月4日\n云溪县电动自行车管理工作方案\n为加强电动自行车管理，维护交通秩序，制定本方案。\n一、工作目标\n电动自行车上牌率达到95%。\n二、工作安排\n分三个阶段实施。\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["云溪县人民政府办公室"],
        date: "2019-06-04",
        genre: null,
        carries: ["云溪县电动自行车管理工作方案"],
      },
    ],
  },
];
