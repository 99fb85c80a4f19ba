/**
 * What a collecting program notes of a text over it, under names of its own: front matter in YAML or TOML, an object in JSON, lines of
 * key and value. `official_number: 某发〔2023〕5号`, `docNumber = "…"`, `"issuer": ["某市财政局"]`. A program's names are rows here, each with
 * the label of an index box that says the same; whatever else it notes is passed over.
 */
import { fold } from "../read/index.ts";
import type { MetadataValue } from "./metadata.ts";
import { isNumber } from "./number-line.ts";
import { isBodyName, isOrder } from "./shape.ts";

/** names without capitals, blanks, - and _ */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    文号: "number no docnumber docno docnum documentnumber documentno documentnum documentcode doccode officialnumber officialno refnumber refno referencenumber policynumber policyno fileno filenumber issuenumber symbol subtitle wenhao fawenzihao 文号 发文字号 发文号 文件编号 文件号 公文字号",
    发文机关:
      "issuer issuers issuedby issuingagency issuingbody issuingauthority issuingdepartment issuingorg issuingorganization issuingunit promulgator agency agencies department departments dept depts publisher publishers publishingagency publishunit organization organisation org orgs authority authorities unit units body office fawenjiguan fawendanwei 发文机关 发文机构 发文单位 发文部门 发布机构 发布机关 发布单位 发布部门 制定机关",
    成文日期:
      "issuedate issuedat issuedon dateissued dateofissue signdate signedat signedon documentdate docdate writtendate datewritten enacteddate chengwenriqi 成文日期 发文日期 签发日期 成文时间 发文时间",
  }).flatMap(([label, names]) => names.split(" ").map((name) => [name, label] as const)),
);

/** [1]: the name of a field, [2]: its value */
const FIELD =
  /^[ \u3000]{0,8}(?:[-*|] ?)?["']?([A-Za-z\u4e00-\u9fa5][\w\u4e00-\u9fa5 -]{0,30}?)["']?[ \t]{0,4}[:：=][ \t]*(.*)$/;
const LATIN = /^[ \u3000]{0,8}(?:\| ?)?["']?[A-Za-z]/;
/** - an item of a list under its field */
const ITEM = /^[ \u3000]{0,8}- +(\S.*)$/;
const INDENTED = /^ {2,12}\S/;
/** marks round a value */
const MARKS_BEFORE = /^[\s"'[\]“”{}]+/;
const MARKS_BEHIND = /[\s"'[\]“”{},]+$/;

/** characters round a head among which its fields are looked for */
const NEAR = 4000;
/** lines between the fields and the head, at most: the page's own, the title once more */
const MAX_BETWEEN = 40;
/** characters of a field, at most */
const MAX_LINE = 400;
/** fields of a block, and fields whose names are in Latin letters, at least */
const LEAST_FIELDS = 3;
const LEAST_LATIN = 2;

interface Line {
  readonly start: number;
  readonly words: string;
}

/** The fields of the block in which a head begins at `at`, or that stands over it; empty where none does. */
export function keptFields(text: string, at: number): ReadonlyMap<string, MetadataValue> {
  const floor = Math.max(0, at - NEAR);
  const own = lineAround(text, at);
  const block: Line[] = [];
  let line: Line | null = own;
  if (isField(own)) {
    for (; line !== null && belongs(line) && line.start < at + NEAR; line = below(text, line)) block.push(line);
    line = above(text, own, floor);
  } else {
    line = above(text, own, floor);
    for (let n = 0; line !== null && !belongs(line); line = above(text, line, floor))
      if (++n > MAX_BETWEEN || isText(line)) return new Map();
  }
  const over: Line[] = [];
  for (; line !== null && belongs(line); line = above(text, line, floor)) over.push(line);
  return fieldsOf([...over.reverse(), ...block]);
}

const lineOf = (text: string, start: number, end: number): Line => ({ start, words: text.slice(start, end).trimEnd() });

function lineAround(text: string, at: number): Line {
  const end = text.indexOf("\n", at);
  return lineOf(text, text.lastIndexOf("\n", at - 1) + 1, end < 0 ? text.length : end);
}

/** The next line above that has words; null where none begins at `floor` or behind it. */
function above(text: string, { start }: Line, floor: number): Line | null {
  for (let end = start - 1; end > floor; ) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = lineOf(text, from, end);
    if (line.words !== "") return from < floor ? null : line;
    end = from - 1;
  }
  return null;
}

/** The next line below that has words. */
function below(text: string, { start }: Line): Line | null {
  for (let from = text.indexOf("\n", start) + 1; from > 0; ) {
    const end = text.indexOf("\n", from);
    const line = lineOf(text, from, end < 0 ? text.length : end);
    if (line.words !== "") return line;
    from = end + 1;
  }
  return null;
}

/** Whether a line is one of a text above: a sentence. */
const isText = (line: Line): boolean =>
  line.words.length > MAX_LINE || (/[。；;]\s*$/.test(line.words) && !line.words.startsWith(">"));

const isField = (line: Line): boolean => line.words.length <= MAX_LINE && FIELD.test(line.words);

/** Whether a line is one of a block: a field, an item of a list, or what goes on below its field. */
const belongs = (line: Line): boolean => isField(line) || ITEM.test(line.words) || INDENTED.test(line.words);

function fieldsOf(lines: readonly Line[]): ReadonlyMap<string, MetadataValue> {
  const found = new Map<string, MetadataValue>();
  const fields = lines.filter(isField);
  if (fields.length < LEAST_FIELDS || fields.filter(({ words }) => LATIN.test(words)).length < LEAST_LATIN)
    return found;
  lines.forEach((line, i) => {
    const [, key = "", printed = ""] = isField(line) ? (FIELD.exec(line.words) ?? []) : [];
    const label = KEYS.get(key.toLowerCase().replace(/[\s_-]/g, ""));
    if (label === undefined || found.has(label)) return;
    const value =
      printed === "" ? valueBelow(lines, i + 1) : within(line.start + line.words.length - printed.length, printed);
    if (value !== null && suits(label, value.value)) found.set(label, value);
  });
  return found;
}

/** The value without the marks round it; of several each without its own. */
function within(start: number, printed: string): MetadataValue | null {
  const lead = MARKS_BEFORE.exec(printed)?.[0].length ?? 0;
  const words = printed.slice(lead).replace(MARKS_BEHIND, "");
  if (words === "") return null;
  const value = words.replace(/["'”]\s*[,，、]\s*["'“]/g, "、");
  return { value, start: start + lead, end: start + lead + words.length };
}

/** The items of the list under a field. */
function valueBelow(lines: readonly Line[], from: number): MetadataValue | null {
  const items: MetadataValue[] = [];
  for (let k = from; k < lines.length; k++) {
    const line = lines[k];
    const words = line === undefined ? undefined : ITEM.exec(line.words)?.[1];
    const item =
      line === undefined || words === undefined ? null : within(line.start + line.words.indexOf(words), words);
    if (item === null) break;
    items.push(item);
  }
  const [first, last] = [items[0], items.at(-1)];
  return first && last
    ? { value: items.map(({ value }) => value).join("、"), start: first.start, end: last.end }
    : null;
}

/** Whether a value is of the kind that its label asks for: such names mean other things too. */
function suits(label: string, value: string): boolean {
  const folded = fold(value);
  if (label === "文号") return isNumber(folded) || isOrder(folded.replace(/第?[\d〇一二三四五六七八九十百]+号$/, ""));
  if (label === "成文日期") return /^(?:19|20)\d{2}[-年/.]/.test(folded);
  return folded.split(/[、,;]/).some((name) => isBodyName(name));
}
