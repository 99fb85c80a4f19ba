/** What the outline lists: the headings, and the issued and attached parts of a document, each under its title. Pure. */
import type { DocumentText } from "../../../server/model/api.ts";

export interface Entry {
  readonly start: number;
  readonly text: string;
  /** 1 outermost; of a part 0 */
  readonly depth: number;
  readonly part: boolean;
}

/** In the order of the text. A heading with which a part begins, 附件1, stands before its title. */
export function entriesOf({ headings, parts }: Pick<DocumentText, "headings" | "parts">): readonly Entry[] {
  const titled = parts.filter(
    ({ kind, title, start }) => (kind === "carried" || kind === "attachment") && title !== null && start > 0,
  );
  const label = (start: number) => headings.find((heading) => heading.start === start);
  const starts = new Set(titled.map(({ start }) => start));
  return [
    ...headings
      .filter(({ start }) => !starts.has(start))
      .map(({ start, text, depth }) => ({ start, text, depth, part: false })),
    ...titled.map(({ start, title }) => ({
      start,
      text: [label(start)?.text, withoutIssuer(title ?? "")].filter(Boolean).join(" "),
      depth: 0,
      part: true,
    })),
  ].sort((a, b) => a.start - b.start);
}

/** 某市人民政府关于… is told from 关于 on: the issuer stands above it. */
const withoutIssuer = (title: string): string => title.slice(Math.max(0, title.indexOf("关于")));
