/**
 * Automatic numbers of headings and list items (ECMA-376 part 1, 17.9): 一、（一）1. stand in no run of the text, only in
 * the numbering part, and a text without them has lost its headings.
 */
import { numeral } from "./numerals.ts";
import { child, elementsOf, settingOf, type Xml } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1、" */
  readonly text: string;
  /** all numbers of the level in Arabic digits (w:isLgl) */
  readonly legal: boolean;
  /** the paragraph style that takes this level */
  readonly style: string | undefined;
}

interface List {
  /** lists of one definition count on together */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

/** Gives each paragraph its number, in the order of the text. */
export type Numberer = (properties: Xml | undefined) => string;

export function numbererOf(numbering: Xml | undefined, styles: Xml | undefined): Numberer {
  const lists = listsOf(child(numbering, "w:numbering"));
  const styled = placesOfStyles(child(styles, "w:styles"), lists);
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return (properties) => {
    const own = child(properties, "w:numPr");
    const byStyle = styled(settingOf(properties, "w:pStyle"));
    const id = settingOf(own, "w:numId") ?? byStyle?.list;
    const list = id === undefined || id === "0" ? undefined : lists.get(id);
    if (id === undefined || list === undefined) return "";
    const level = Number(settingOf(own, "w:ilvl") ?? byStyle?.level ?? 0);
    const at = list.levels.get(level);
    if (at === undefined) return "";
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    const restart = list.restarts.get(level);
    const key = `${id}/${level}`;
    if (restart !== undefined && !restarted.has(key)) {
      restarted.add(key);
      counts[level] = restart;
    } else counts[level] = (counts[level] ?? at.start - 1) + 1;
    counts.length = level + 1;
    return at.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = list.levels.get(Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? of?.start ?? 1;
      return numeral(count, at.legal ? "decimal" : (of?.format ?? "decimal"));
    });
  };
}

function listsOf(numbering: Xml | undefined): ReadonlyMap<string, List> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of elementsOf(numbering)) {
    if (element.name === "w:abstractNum")
      definitions.set(element.attributes["w:abstractNumId"] ?? "", levelsOf(element));
  }
  const lists = new Map<string, List>();
  for (const element of elementsOf(numbering)) {
    if (element.name !== "w:num") continue;
    const definition = settingOf(element, "w:abstractNumId") ?? "";
    const levels = new Map(definitions.get(definition));
    const restarts = new Map<number, number>();
    for (const override of elementsOf(element)) {
      if (override.name !== "w:lvlOverride") continue;
      const restart = settingOf(override, "w:startOverride");
      if (restart !== undefined) restarts.set(Number(override.attributes["w:ilvl"] ?? 0), Number(restart));
      for (const [number, level] of levelsOf(override)) levels.set(number, level);
    }
    lists.set(element.attributes["w:numId"] ?? "", { definition, levels, restarts });
  }
  return lists;
}

function levelsOf(parent: Xml): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsOf(parent)) {
    if (element.name !== "w:lvl") continue;
    const format = settingOf(element, "w:numFmt") ?? "decimal";
    levels.set(Number(element.attributes["w:ilvl"] ?? 0), {
      start: Number(settingOf(element, "w:start") ?? 1),
      format,
      // the sign of a bullet is a character of a symbol font, and says nothing
      text: format === "bullet" ? "" : (settingOf(element, "w:lvlText") ?? ""),
      legal: child(element, "w:isLgl") !== undefined,
      style: settingOf(element, "w:pStyle"),
    });
  }
  return levels;
}

/** Lists that come with paragraph styles, those that a style is based on included. */
function placesOfStyles(
  styles: Xml | undefined,
  lists: ReadonlyMap<string, List>,
): (style: string | undefined) => Place | undefined {
  const byId = new Map<string, Xml>();
  for (const style of elementsOf(styles)) {
    if (style.name === "w:style") byId.set(style.attributes["w:styleId"] ?? "", style);
  }
  return (wanted) => {
    let id = wanted;
    for (let hops = 0; id !== undefined && hops < 20; hops++) {
      const style = byId.get(id);
      const properties = child(child(style, "w:pPr"), "w:numPr");
      const list = settingOf(properties, "w:numId");
      if (list !== undefined) {
        const levels = [...(lists.get(list)?.levels ?? [])];
        const linked = levels.find(([, level]) => level.style === wanted)?.[0];
        return { list, level: Number(settingOf(properties, "w:ilvl") ?? linked ?? 0) };
      }
      id = settingOf(style, "w:basedOn");
    }
    return undefined;
  };
}
