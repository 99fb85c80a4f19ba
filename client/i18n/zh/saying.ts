/** Chinese: search in the texts. */
import { count } from "../counts.ts";

export const saying = {
  texts: {
    name: "查原文",
    ask: ["哪些文件写到", "？"],
    label: "要找的原话",
    placeholder: "如 以奖代补",
    go: "查找",
    how: "输入一句原话，或几个词，看哪些文件在哪句话里写到。只查收有原文的文件。",
    rules: ["空格隔开的词，要同在一句里", "引号里的是一个整体", "换行、空格、引号、全角半角、标点写法不同，一样找到"],
    answer: (words: string, n: number, documents: number, sentences: number) =>
      documents > 0
        ? `收有原文的 ${count(n)} 份文件里，${count(documents)} 份写到，共 ${count(sentences)} 句。`
        : `收有原文的 ${count(n)} 份文件里，未见“${words}”。这只说明这些文件里没有。`,
    soFar: (searched: number, n: number, documents: number, sentences: number) =>
      `已看 ${count(searched)} / ${count(n)} 份，先看新的：至少 ${count(documents)} 份写到，${count(sentences)} 句。`,
    searching: (searched: number, n: number) => `正在看 ${count(searched)} / ${count(n)} 份`,
    stopped: (left: number) => `还有 ${count(left)} 份没看`,
    goOn: "接着看",
    years: "哪年写到",
    yearsNote: "写到的份数 / 看过的份数",
    places: "谁写到",
    by: { province: "按省", place: "按地方" },
    year: (year: string, documents: number, searched: number) =>
      `${year === "none" ? "无日期" : `${year}年`}：看过 ${count(searched)} 份，${count(documents)} 份写到`,
    place: (name: string, documents: number, searched: number) =>
      `${name}：看过 ${count(searched)} 份，${count(documents)} 份写到`,
    unplaced: (level: string) => `${level}，地方未详`,
    noDay: "无日期",
    unseen: "在此未见",
    unheld: "这一年没有收原文，无从得知",
    documents: "写到它的文件",
    first: (shown: number, n: number, whole: boolean) =>
      `先列 ${count(shown)} 份，${whole ? "共" : "至少有"} ${count(n)} 份`,
    index: "文件目录",
    sentences: (n: number) => `${count(n)} 句`,
    further: (n: number) => `文中另有 ${count(n)} 句`,
    more: (n: number) => `再列一些（还有 ${count(n)} 份）`,
    none: "在此未见",
    noneWhy: "换一种说法，去掉一个词，或放宽筛选。仅被引用的文件没有原文，无从得知。",
    tooLong: "太长了",
    tooLongWhy: (words: number, letters: number) =>
      `一次最多找 ${count(words)} 个词、共 ${count(letters)} 个字。取其中一段就能找到。`,
    inTexts: "原文里",
    find: (q: string) => `哪些文件写到“${q}”？`,
    line: "行",
    sentence: "原句",
    address: "地址",
    stamp: (searched: number, documents: number, sentences: number) =>
      `看过 ${count(searched)} 份 · ${count(documents)} 份 ${count(sentences)} 句`,
  },
} as const;
