/**
 * A corpus of any size, the same for the same number: raw text files as offices write them, of real divisions. What counts
 * for load is lifelike: a few decrees are cited by very many documents, most by few (Zipf); every document has duties of
 * several bodies, every fifth a program; titles are near each other across counties. The sentences are this file's own.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const lexicon = join(dirname(fileURLToPath(import.meta.url)), "../../server/lexicon");
const counties = readFileSync(join(lexicon, "places.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(
    ([code, name, status]) => /^\d{4}(?!00)\d\d$/.test(code ?? "") && status === "current" && /[县市区]$/.test(name),
  )
  .map(([, name]) => name);

const THINGS =
  "农村饮水,中小学校舍,乡村医生,秸秆,养老机构,公共停车,小微企业,防汛,电子商务,危房,古树,食品摊点,职业培训,公交线路,河道,供热,退役军人,残疾人就业,图书馆,畜禽粪污,旅游厕所,校车,粮食储备,消防水源".split(
    ",",
  );
const ACTS = "改造提升,安全管理,规范发展,综合治理,能力建设,监督检查,资金补助,普查登记".split(",");
const KINDS = "实施方案,实施意见,管理办法,工作方案,行动计划,通知".split(",");
const BODIES =
  "教育局,财政局,民政局,水利局,交通运输局,农业农村局,卫生健康局,应急管理局,自然资源局,市场监督管理局,人力资源和社会保障局,住房和城乡建设局,发展和改革局,公安局,司法局,文化和旅游局".split(
    ",",
  );
const DOINGS =
  "摸清底数并逐户登记,每季度通报进展,安排经费并公开账目,培训经办人员,开展一次联合检查,完成管线更换,建立问题清单,对超期的项目约谈,公布监督电话,在年底前验收".split(
    ",",
  );
const PROGRAMS = "清水进村,暖冬,百校焕新,路路通,安心养老,绿满村庄".split(",");

/** A linear congruential sequence: the same on every machine. */
function random(seed) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns {{ name: string, text: string }} the file of number `index` */
export function documentOf(index, total) {
  const next = random(index);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const place = counties[Math.floor(next() * counties.length)] ?? "";
  const suffix = place.slice(-1);
  const year = 2012 + Math.floor(next() * 12);
  const [thing, act, kind] = [pick(THINGS), pick(ACTS), pick(KINDS)];
  // the decree of rank r is cited some 1/r times as often as the first; there are as many as a tenth of the documents
  const decree = () => {
    const rank = Math.floor(Math.exp(next() * Math.log(Math.max(2, total / 10))));
    const of = random(1_000_000_007 + rank);
    const [a, b] = [THINGS[Math.floor(of() * THINGS.length)], ACTS[Math.floor(of() * ACTS.length)]];
    const when = 2005 + (rank % 7);
    return rank % 3 === 0
      ? `《国务院办公厅关于加强${a}${b}工作的意见》（国办发〔${when}〕${rank}号）`
      : `《国务院关于推进${a}${b}的若干意见》（国发〔${when}〕${rank}号）`;
  };
  const bodies = () => {
    const list = [...new Set([pick(BODIES), pick(BODIES), pick(BODIES)])].map((body) => `${suffix}${body}`);
    return list.length > 1
      ? `（牵头单位：${list[0]}；配合单位：${list.slice(1).join("、")}）`
      : `（责任单位：${list[0]}，各乡镇人民政府）`;
  };
  const number = `${place.slice(0, -1).slice(0, 3)}政办发〔${year}〕${1 + Math.floor(next() * 180)}号`;
  const program = index % 5 === 0 ? `实施“${pick(PROGRAMS)}”工程，` : "";
  const duties = Array.from({ length: 3 + Math.floor(next() * 5) }, (_, at) => {
    const what = `${at === 0 ? program : ""}${pick(THINGS)}方面，${pick(DOINGS)}，${pick(DOINGS)}。`;
    return `${at + 1}.${what}${bodies()}`;
  });
  const text = [
    `${place}人民政府办公室`,
    `关于印发《${place}${thing}${act}${kind}》的通知`,
    number,
    `各乡镇人民政府、街道办事处，${suffix}政府有关部门：`,
    `《${place}${thing}${act}${kind}》已经${suffix}政府同意，现印发给你们，请认真执行。`,
    `${place}人民政府办公室`,
    `${year}年${1 + Math.floor(next() * 12)}月${1 + Math.floor(next() * 28)}日`,
    "",
    `${place}${thing}${act}${kind}`,
    `为贯彻落实${decree()}，根据${decree()}精神，结合我${suffix}实际，制定本${kind}。`,
    "一、主要任务",
    ...duties,
    "二、工作要求",
    `各单位按照${decree()}的要求报送情况。${suffix}政府每半年听取一次汇报，对${thing}${act}进展缓慢的予以通报。`,
    "",
  ].join("\n");
  return { name: `${String(index).padStart(7, "0")}.txt`, text };
}

/** Writes the files of a corpus, a thousand to a folder. */
export function writeCorpus(folder, total) {
  for (let index = 0; index < total; index++) {
    const part = join(folder, String(Math.floor(index / 1000)).padStart(4, "0"));
    if (index % 1000 === 0) mkdirSync(part, { recursive: true });
    const { name, text } = documentOf(index, total);
    writeFileSync(join(part, name), text);
  }
}
