/** From the bytes of a page to the text of its document: what a reader of the site would call the text, and nothing else. */
import { joinBroken } from "../broken-lines.ts";
import type { FormatOutput } from "../format.ts";
import { copiedLines } from "./copies.ts";
import { decodePage } from "./decode.ts";
import { withoutFurniture } from "./furniture.ts";
import { readBoxes } from "./index-box.ts";
import { type Line, linesOf } from "./lines.ts";
import { isDateLine, isNumberLine, mainText } from "./main-text.ts";
import { beginning, headingAbove, titleElsewhere } from "./title.ts";
import { type Page, readTree } from "./tree.ts";

/** less than this is a list of links, a counter, a page of pictures */
const LITTLE = 60;
/** lines above or below the container that can still be of the document */
const NEAR = 8;
/** descriptions of the page in its head that say of the document what an index box would */
const META: ReadonlyMap<string, string> = new Map([
  ["pubdate", "发布日期"],
  ["contentsource", "信息来源"],
  ["columnname", "公开目录"],
]);

export function readPage(bytes: Uint8Array): FormatOutput {
  const decoded = decodePage(bytes);
  if (!decoded.ok) return decoded;
  const page = readTree(decoded.text, false);
  let found = documentOf(page);
  // panels that a script opens are hidden inline, and one of them can hold the only copy
  if (page.hides && (found === null || found.weight < LITTLE * 4)) {
    const opened = documentOf(readTree(decoded.text, true));
    if (opened !== null && opened.weight > (found?.weight ?? 0) * 2) found = opened;
  }
  if (found === null || found.weight < LITTLE)
    return {
      ok: false,
      reason: "noText",
      message: "expected a document, the page holds no main text (a list of links, or pictures)",
    };
  const { text, metadata, warnings } = found;
  return { ok: true, text, metadata, encoding: decoded.encoding, warnings: [...decoded.warnings, ...warnings] };
}

interface Found {
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly weight: number;
}

function documentOf(page: Page): Found | null {
  const all = linesOf(page.root);
  const copies = copiedLines(all);
  const lines = all.filter((_, i) => !copies.has(i));
  const boxes = readBoxes(lines);
  const stretch = mainText(lines, (i) => boxes.lines.has(i));
  if (stretch === null) return null;
  const inside = lines.slice(stretch.first, stretch.end).filter((_, i) => !boxes.lines.has(stretch.first + i));
  const { lines: kept, values } = withoutFurniture(inside);
  const above = lines.slice(0, stretch.first).filter((_, i) => !boxes.lines.has(i));
  const below = lines.slice(stretch.end).filter((_, i) => !boxes.lines.has(stretch.end + i));
  const metadata = new Map(boxes.values);
  for (const [label, value] of values) if (!metadata.has(label)) metadata.set(label, value);
  for (const [name, label] of META) {
    const value = page.meta.get(name);
    if (value !== undefined && !metadata.has(label)) metadata.set(label, value);
  }
  const title = headingAbove(lines, firstIn(lines, kept) ?? stretch.first, page);
  const name = title?.join("") ?? titleElsewhere(metadata, page);
  const head: string[] = [];
  if (name !== null) {
    const { same, own } = beginning(kept, name);
    if (!same && !own) head.push(...(title ?? [name]));
    if (!metadata.has("标题")) metadata.set("标题", name.replace(/\s+/g, ""));
  }
  const number = kept.slice(0, NEAR * 2).some(isNumberLine) ? undefined : above.slice(-NEAR).find(isNumberLine);
  if (number) head.push(number.text);
  const end = kept.slice(-NEAR * 2).some(isDateLine) ? [] : signatureBelow(below);
  const text = [...head, ...joinBroken(kept.map((line) => line.text)), ...end].join("\n");
  const warnings: string[] = [];
  if (copies.size > 0) warnings.push("the page holds its text twice; one copy was left out");
  if (lines.some((line) => line.fold === "下一页" && line.links > 0))
    warnings.push("the page may be one of several of the same text");
  return { text: `${text}\n`, metadata: Object.fromEntries(metadata), warnings, weight: stretch.weight };
}

/** Index of the first line of the text, so that a heading inside the container is looked for above it only. */
function firstIn(lines: readonly Line[], kept: readonly Line[]): number | null {
  const [first] = kept;
  return first ? lines.indexOf(first) : null;
}

/** Issuer and date directly below the container. */
function signatureBelow(below: readonly Line[]): readonly string[] {
  const at = below.slice(0, 4).findIndex((line) => isDateLine(line) && line.links === 0);
  if (at < 0) return [];
  return below
    .slice(0, at + 1)
    .flatMap((line) => (line.fold.length <= 60 && !/[:。]/.test(line.fold) && line.links === 0 ? [line.text] : []));
}
