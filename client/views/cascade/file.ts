/** The cascade as SVG: real text, no script, no foreign file; legend, date and stamp in it. Pure. PNG is made from it. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import type { Tokens } from "../../graph/theme.ts";
import type { Dictionary } from "../../i18n/index.ts";
import { type Certainty, certaintyOf } from "../../ui/codes.ts";
import { COLOURS, DASH, familyOf } from "../../ui/marks.ts";
import { FONT, fitted, inTwoLines, roughWidth, SERIF, xml } from "../../ui/svg.ts";
import { partsOf } from "./carried.ts";
import type { Gap } from "./gaps.ts";
import { type Drawn, layCascade } from "./layout.ts";
import { belowColumns, boxWords, ENDS, gapWords, relationCounts, thickness } from "./marks.ts";
import { BOX, type PlacedDocument } from "./shapes.ts";

export interface CascadeFile extends Drawn {
  readonly root: DocumentCard;
  readonly axis: "level" | "days";
  readonly folded: ReadonlyMap<string, number>;
  readonly gaps: readonly Gap[];
  /** the question, above the picture */
  readonly title: string;
  /** one line under it: what it is, how much it holds, of which day */
  readonly line: string;
}

/** above the picture: the question and the names of the columns */
const HEAD = 84;
/** below it: legend and stamp */
const FOOT = 64;
const CERTAINTIES: readonly Certainty[] = ["solid", "dashed", "dotted"];
const MATCH = { solid: "number", dashed: "title", dotted: "none" } as const;
const n = (value: number): string => String(Math.round(value * 10) / 10);

export function cascadeSvg(file: CascadeFile, t: Dictionary, token: Tokens): string {
  const { root, edges, axis } = file;
  const layout = layCascade(root, file, axis);
  const below = belowColumns(layout, axis, file.folded, file.gaps, t);
  const colour = (name: string): string => xml(token(name));
  const text = (x: number, y: number, value: string, more = ""): string =>
    `<text x="${n(x)}" y="${n(y)}" ${more || `fill="${colour("--ink")}"`}>${xml(value)}</text>`;
  const rule = (x: number): string => `<path d="M${n(x)} 0V${n(below.height)}" stroke="${colour("--line")}"/>`;

  const columns = layout.columns.flatMap((column, at) => [
    ...(at > 0 ? [rule(column.x - layout.gap / 2)] : []),
    text(
      column.x,
      -14,
      t.levels[column.level],
      `font-family="${SERIF}" font-size="16" font-weight="700" fill="${colour("--ink")}"`,
    ),
    text(
      column.x + roughWidth(t.levels[column.level], 16) + 8,
      -14,
      String(column.count + (file.folded.get(column.level) ?? 0)),
      `fill="${colour("--ink-3")}"`,
    ),
  ]);
  const ticks = layout.ticks.flatMap(({ x, at }) => [
    rule(x),
    text(x + 4, 18, typeof at === "number" ? t.cascade.day(at) : at, `fill="${colour("--ink-3")}"`),
  ]);
  if (layout.before !== null)
    ticks.push(rule(layout.before), text(BOX.left + 4, 18, t.cascade.undated, `fill="${colour("--ink-3")}"`));
  if (layout.undated !== null)
    ticks.push(rule(layout.undated), text(layout.undated + 16, 18, t.cascade.undated, `fill="${colour("--ink-3")}"`));
  const drawn = edges.flatMap((edge) => {
    const route = layout.routes.get(edge.id);
    if (route === undefined) return [];
    const [family, certainty] = [familyOf(edge.type), certaintyOf(edge.match)];
    const about = `${relationWord(t, edge.type)}：${edge.evidence.quote}`;
    // the arrow of a branch at its hub is the trunk's
    const arrow = route.own && route.arrow === "start" ? "" : ` marker-${route.arrow}="url(#${family})"`;
    return [
      `<path d="${route.own ?? route.path}" stroke="${colour(COLOURS[family])}" stroke-width="1.5" stroke-opacity="${route.second ? ".3" : ".75"}"${dashOf(certainty)}${arrow}><title>${xml(about)}</title></path>`,
    ];
  });
  const trunks = layout.trunks.flatMap(({ bundle, stem, branches }) => {
    const { certainty, cites, edges: own, bands } = bundle;
    const family = familyOf(bundle.type);
    const line = (path: string, lines: number, arrow: string): string =>
      `<path d="${path}" stroke="${colour(COLOURS[family])}" stroke-width="${n(thickness(lines))}" stroke-opacity=".75"${dashOf(certainty)}${arrow && ` marker-${arrow}="url(#${family})"`}/>`;
    return [
      line(
        stem(),
        bands.reduce((sum, { count }) => sum + count, own.length),
        cites ? "start" : "",
      ),
      ...bands.map((band) => line(branches.get(band.level) ?? "", band.count, cites ? "" : "end")),
    ];
  });
  const bands = layout.bands.map(({ band, x, y }) =>
    text(
      x + 4,
      y + 4,
      `${relationLetter(t, band.type)} ${band.count}`,
      `fill="${colour(COLOURS[familyOf(band.type)])}"`,
    ),
  );
  const parts = partsOf(
    [...layout.nodes.values()].map(({ card }) => card),
    edges,
  );
  const boxes = [...layout.nodes.values()].map((node) =>
    boxOf(node, layout.box, boxWords(t, node, node.card.id === root.id, axis, parts.get(node.card.id)), colour, text),
  );
  const folds = below.folds.map(({ level, count, x, y }) =>
    text(x + 44, y + 20, t.cascade.more(t.levels[level], count), `fill="${colour("--ink-2")}"`),
  );
  const gaps = below.gaps.map(({ gap, x, y }) => {
    const said = gapWords(t, gap);
    const fill = gap.state === "unknown" ? "url(#hatch)" : "none";
    return `<rect x="${n(x)}" y="${n(y)}" width="${layout.box}" height="50" fill="${fill}" stroke="${colour("--line-3")}"/>${said.places === "" ? "" : text(x + 8, y + 20, fitted(said.places, layout.box - 16), `fill="${colour("--ink-2")}"`)}${text(x + 8, y + (said.places === "" ? 29 : 38), fitted(said.state, layout.box - 16), `fill="${colour("--ink-3")}"`)}`;
  });
  const empty = below.empty.flatMap(({ level, of, x, y }) =>
    inTwoLines(t.cascade.noneOfLevel(t.levels[level], of), layout.box).map((line, at) =>
      text(x, y + 20 + 18 * at, line, `fill="${colour("--ink-3")}"`),
    ),
  );

  const legend = legendOf(t, edges, colour, text);
  const width = Math.max(
    layout.width,
    legend.width,
    roughWidth(file.line) + 2 * BOX.left,
    roughWidth(file.title, 22) + 2 * BOX.left,
  );
  const [high, foot] = [HEAD + below.height + FOOT, below.height];
  const markers = ENDS.map(
    ([family, shape, filled]) =>
      `<marker id="${family}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="${shape}" fill="${filled ? colour(COLOURS[family]) : "none"}" stroke="${colour(COLOURS[family])}" stroke-width="${filled ? 0 : 1.5}"/></marker>`,
  );
  const hatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${colour("--c-unknown-line")}"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(high)}" viewBox="0 ${-HEAD} ${n(width)} ${n(high)}" font-family="${FONT}" font-size="12" fill="none"><title>${xml(file.line)}</title><defs>${markers.join("")}${hatch}</defs><rect y="${-HEAD}" width="100%" height="100%" fill="${colour("--paper")}"/>${text(BOX.left, -48, file.title, `font-family="${SERIF}" font-size="22" font-weight="700" fill="${colour("--ink")}"`)}${columns.join("")}${ticks.join("")}${trunks.join("")}${drawn.join("")}${bands.join("")}${boxes.join("")}${folds.join("")}${gaps.join("")}${empty.join("")}<g transform="translate(0 ${n(foot)})">${legend.svg}${text(BOX.left, 50, file.line, `fill="${colour("--ink-3")}"`)}</g></svg>\n`;
}

type Colour = (name: string) => string;
type Text = (x: number, y: number, value: string, more?: string) => string;

const relationWord = (t: Dictionary, type: string): string =>
  (t.relations as Readonly<Record<string, string>>)[type] ?? type;

const relationLetter = (t: Dictionary, type: string): string =>
  (t.relationLetters as Readonly<Record<string, string>>)[type] ?? type;

const dashOf = (certainty: Certainty): string =>
  certainty === "solid"
    ? ""
    : ` stroke-dasharray="${DASH[certainty]}" stroke-linecap="${certainty === "dotted" ? "round" : "butt"}"`;

function boxOf(
  node: PlacedDocument,
  width: number,
  said: ReturnType<typeof boxWords>,
  colour: Colour,
  text: Text,
): string {
  const { card, x, y } = node;
  const left = x + 11;
  const room = width - 19;
  const title = inTwoLines(said.title, room, 13);
  // in the middle of the box, of three lines or of four
  const above = y + (title.length === 1 ? 29 : 20);
  const ended = said.ended ? ' text-decoration="line-through"' : "";
  return `<g><title>${xml(card.title)}</title><rect x="${n(x)}" y="${n(y)}" width="${width}" height="${BOX.height}" rx="2" fill="${colour(card.held ? "--sheet" : "--paper")}" stroke="${colour(card.held ? "--ink" : "--line-3")}"/>${card.held ? `<path d="M${n(x + 1.5)} ${n(y)}v${BOX.height}" stroke="${colour("--ink")}" stroke-width="3"/>` : ""}${text(left, above, fitted(said.number, room), `fill="${colour("--ink-2")}"${ended}`)}${title.map((line, at) => text(left, above + 19 + at * 18, line, `font-family="${SERIF}" font-size="13" font-weight="700" fill="${colour("--ink")}"${ended}`)).join("")}${text(left, above + 18 + title.length * 18, fitted(said.note, room), `fill="${colour("--ink-3")}"`)}</g>`;
}

/** Relations with their colours and ends, then how a line was matched, each with its number. */
function legendOf(
  t: Dictionary,
  edges: Cascade["edges"],
  colour: Colour,
  text: Text,
): { readonly svg: string; readonly width: number } {
  const parts: string[] = [];
  let x: number = BOX.left;
  const entry = (line: string, said: string): void => {
    parts.push(line, text(x + 40, 24, said));
    x += 58 + roughWidth(said);
  };
  for (const [type, count] of relationCounts(edges))
    entry(
      `<path d="M${n(x)} 20h32" stroke="${colour(COLOURS[familyOf(type)])}" stroke-width="1.5" marker-end="url(#${familyOf(type)})"/>`,
      `${relationWord(t, type)} ${count}`,
    );
  for (const certainty of CERTAINTIES) {
    const count = edges.filter((edge) => certaintyOf(edge.match) === certainty).length;
    if (count > 0)
      entry(
        `<path d="M${n(x)} 20h32" stroke="${colour("--ink-2")}" stroke-width="1.8"${dashOf(certainty)}/>`,
        `${t.matches[MATCH[certainty]]} ${count}`,
      );
  }
  return { svg: parts.join(""), width: x };
}
