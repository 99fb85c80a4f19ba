/** The title of a page where its text begins without one: the heading above the text, the index box, the head of the page. */
import { genreAtEnd } from "../../../lexicon/index.ts";
import { fold } from "../../fold.ts";
import { isFurniture } from "../../furniture.ts";
import type { Line } from "./lines.ts";
import { isNumberLine } from "./main-text.ts";
import { type Element, namesOf, type Page } from "./tree.ts";

const HEADING_TAG = /^h[1-4]$/;
const HEADING_NAME = /(?:^|[\s_-])(?:art(?:icle)?[_-]?)?(?:title|tit|bt|biaoti|headline|heading)(?:$|[\s\d_-])|title$/i;
/** remarks of the site behind a title */
const REMARK = /[（(](?:转载|全文|原文|图文|图|附图|附件|附解读|含解读)[）)]$/;
/** lines at the beginning of a text among which its own title stands */
const BEGINNING = 14;
const MORE = /(?:\.\.\.|…)$/;

/** The element that makes a line a heading, or null. */
function headingOf(line: Line): Element | null {
  for (let at: Element | null = line.block, n = 0; at && n < 3; at = at.parent, n++) {
    if (HEADING_TAG.test(at.tag) || HEADING_NAME.test(namesOf(at))) return at;
  }
  return null;
}

const plain = (title: string): string => fold(title).replace(/[《》〈〉<>“”"'‘’「」,、。]/g, "");
const titled = (title: string): boolean =>
  /关于/.test(title) ||
  genreAtEnd(
    fold(title)
      .replace(/[》)]+$/, "")
      .replace(/\([^()]*$/, ""),
  ) !== null;

/** The page's own heading, its lines apart, or null. The heading nearest above the text that reads like a title. */
export function headingAbove(lines: readonly Line[], before: number, page: Page): readonly string[] | null {
  const known = [page.meta.get("articletitle"), page.meta.get("og:title"), page.title].map((title) =>
    plain(title ?? ""),
  );
  let best: { readonly lines: readonly string[]; readonly score: number } | null = null;
  for (let i = 0; i < before; i++) {
    const line = lines[i];
    const element = line && headingOf(line);
    if (!line || !element) continue;
    const group: string[] = [];
    let k = i;
    for (; k < before && lines[k] && headingOf(lines[k] as Line) === element; k++) {
      const inner = lines[k] as Line;
      if (!isFurniture(inner.fold) && !isNumberLine(inner) && inner.links < 0.9)
        group.push(inner.text.replace(REMARK, ""));
    }
    i = k - 1;
    const words = plain(group.join(""));
    if (words.length < 5 || words.length > 200 || MORE.test(words)) continue;
    const score =
      (titled(group.join("")) ? 3 : 0) +
      (known.some((title) => title.includes(words)) ? 2 : 0) +
      (HEADING_TAG.test(element.tag) ? 1 : 0);
    if (score >= 3 && (best === null || score >= best.score)) best = { lines: group, score };
  }
  return best?.lines ?? null;
}

/** A title from the index box or the head of the page, where no heading shows one. */
export function titleElsewhere(values: ReadonlyMap<string, string>, page: Page): string | null {
  const site = page.meta.get("sitename");
  const parts = page.title
    .split(/\s*[_|]\s*|\s+[-–—]+\s+|-(?=[^-]*(?:政府|网|门户)[^-]*$)/)
    .filter((part) => part !== site);
  const candidates = [
    values.get("标题"),
    values.get("名称"),
    values.get("信息名称"),
    values.get("文件名称"),
    page.meta.get("articletitle"),
    ...parts,
  ];
  for (const candidate of candidates) {
    const title = (candidate ?? "").trim().replace(REMARK, "");
    if (fold(title).length >= 6 && !MORE.test(title) && titled(title)) return title;
  }
  return null;
}

/** Whether a text begins with the given title, or with a title of its own. */
export function beginning(lines: readonly Line[], title: string): { readonly same: boolean; readonly own: boolean } {
  const head: Line[] = [];
  for (const line of lines.slice(0, BEGINNING)) {
    if (/:$/.test(line.fold) && head.length > 0) break;
    if (line.fold.length > 120 && /[。;]/.test(line.fold)) break;
    head.push(line);
  }
  const joined = plain(head.map((line) => line.fold).join(""));
  const words = plain(title);
  const tail = words.slice(-Math.max(10, Math.floor(words.length * 0.7)));
  const own = head.some((line, i) => {
    const run = (head[i - 1]?.fold ?? "") + line.fold;
    return (
      !/[。;]/.test(line.fold) &&
      genreAtEnd(line.fold.replace(/\([^()]*\)$/, "")) !== null &&
      (line.fold.length >= 8 || run.includes("关于"))
    );
  });
  return { same: words !== "" && joined.includes(tail), own };
}
