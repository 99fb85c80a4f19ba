/** The body of a document in reading order: paragraphs, tables, text boxes, notes (ECMA-376 part 1, 17.2–17.4, 17.11). */
import { type Cell, tableLines, tidy } from "../lines.ts";
import type { Numberer } from "./numbering.ts";
import { child, elementsOf, isOn, settingOf, type Xml } from "./xml.ts";

export interface Setting {
  readonly numberOf: Numberer;
  /** id → lines of a footnote or endnote */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** what is not of the text as it stands: taken out or moved away, fields' instructions, comments */
const ABSENT = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:pPr",
  "w:rPr",
  "w:sectPr",
  "w:annotationRef",
]);

export function blockLines(parent: Xml | undefined, setting: Setting): readonly string[] {
  return elementsOf(parent).flatMap((element): readonly string[] => {
    switch (element.name) {
      case "w:p":
        return paragraphLines(element, setting);
      case "w:tbl":
        return tableLines(...rowsOf(element, setting));
      case "mc:AlternateContent":
        return blockLines(chosen(element), setting);
      case "w:sdt":
        return blockLines(child(element, "w:sdtContent"), setting);
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
        return blockLines(element, setting);
      default:
        return [];
    }
  });
}

/** The modern form of a drawing; the one for old programs holds the same text again. */
function chosen(alternate: Xml): Xml | undefined {
  return child(alternate, "mc:Choice") ?? child(alternate, "mc:Fallback");
}

function paragraphLines(paragraph: Xml, setting: Setting): readonly string[] {
  const found = { text: "", before: [] as string[], after: [] as string[] };
  gather(paragraph, setting, found);
  const printed = found.text.split("\n").map(tidy);
  const number = printed.some((line) => line !== "") ? setting.numberOf(child(paragraph, "w:pPr")) : "";
  const lines = printed.filter((line) => line !== "");
  return [...found.before, ...lines.map((line, i) => (i === 0 ? number + line : line)), ...found.after];
}

interface Found {
  text: string;
  /** text boxes anchored before the first word stand above the paragraph, all others and the notes below it */
  before: string[];
  after: string[];
}

function gather(parent: Xml | undefined, setting: Setting, found: Found): void {
  for (const element of elementsOf(parent)) {
    const { name, attributes } = element;
    if (ABSENT.has(name)) continue;
    if (name === "w:r" && isOn(child(element, "w:rPr"), "w:vanish")) continue;
    switch (name) {
      case "w:t":
      case "m:t":
        for (const part of element.children) if (typeof part === "string") found.text += part.replace(/[\r\n]/g, " ");
        break;
      case "w:tab":
      case "w:ptab":
        found.text += " ";
        break;
      case "w:br":
      case "w:cr":
        found.text += "\n";
        break;
      case "w:noBreakHyphen":
        found.text += "-";
        break;
      case "w:sym":
        found.text += symbol(attributes["w:char"] ?? "");
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        found.after.push(...(setting.notes.get(`${name}/${attributes["w:id"] ?? ""}`) ?? []));
        break;
      case "w:txbxContent":
        (found.text.trim() === "" ? found.before : found.after).push(...blockLines(element, setting));
        break;
      case "mc:AlternateContent":
        gather(chosen(element), setting, found);
        break;
      case "w:ruby":
        gather(child(element, "w:rubyBase"), setting, found);
        break;
      default:
        gather(element, setting, found);
    }
  }
}

/** Characters of symbol fonts (U+F000 and above) that official forms use; others are ornaments. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0fe: "☑",
  f052: "☑",
  f0fc: "√",
  f0a8: "□",
  f0a3: "□",
  f06f: "□",
  f0b4: "×",
  f0b0: "°",
  f0b1: "±",
};

function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (Number.isNaN(code)) return "";
  return SYMBOLS[hex.toLowerCase()] ?? (code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCharCode(code));
}

function rowsOf(table: Xml, setting: Setting): [rows: readonly (readonly Cell[])[], nested: boolean] {
  let nested = false;
  const rows: Cell[][] = [];
  const visit = (parent: Xml | undefined): void => {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:sdt") visit(child(element, "w:sdtContent"));
      else if (element.name === "w:customXml" || element.name === "w:ins") visit(element);
      else if (element.name === "w:tr" && child(child(element, "w:trPr"), "w:del") === undefined) {
        rows.push(
          cellsOf(element).map((cell) => {
            nested ||= child(cell, "w:tbl") !== undefined;
            const properties = child(cell, "w:tcPr");
            const merge = child(properties, "w:vMerge");
            // a cell that goes on from the row above holds nothing of its own
            const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
            const columns = Math.min(64, Math.max(1, Number(settingOf(properties, "w:gridSpan") ?? 1) || 1));
            return { lines: goesOn ? [] : blockLines(cell, setting), columns };
          }),
        );
      }
    }
  };
  visit(table);
  return [rows, nested];
}

function cellsOf(row: Xml): readonly Xml[] {
  return elementsOf(row).flatMap((element) => {
    if (element.name === "w:tc") return [element];
    if (element.name === "w:sdt") return cellsOf(child(element, "w:sdtContent") ?? element);
    return element.name === "w:customXml" ? cellsOf(element) : [];
  });
}
