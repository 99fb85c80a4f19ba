/** A part of the package as a tree. Entities of the document's own are not expanded, and depth is bounded. */
import { SaxesParser } from "saxes";

export interface Xml {
  /** with its prefix: w:p */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

const MAX_DEPTH = 400;
/** a document of two thousand pages has some 500,000; each takes up to a quarter of a kilobyte */
const MAX_ELEMENTS = 2_000_000;
const NONE: Readonly<Record<string, string>> = {};

/** @throws Error where the part is not well-formed XML, or nested beyond all reason */
export function parseXml(bytes: Uint8Array): Xml {
  const root: Xml = { name: "", attributes: {}, children: [] };
  const open: Xml[] = [root];
  const parser = new SaxesParser();
  let count = 0;
  parser.on("opentag", (tag) => {
    let attributes = NONE;
    for (const _ in tag.attributes) {
      attributes = tag.attributes;
      break;
    }
    const element: Xml = { name: tag.name, attributes, children: [] };
    if (++count > MAX_ELEMENTS) throw new Error(`more than ${MAX_ELEMENTS} elements`);
    open.at(-1)?.children.push(element);
    if (open.push(element) > MAX_DEPTH) throw new Error("nested too deep");
  });
  parser.on("closetag", () => void open.pop());
  const text = (value: string): void => void open.at(-1)?.children.push(value);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes)).close();
  return root;
}

export function elementsOf(parent: Xml | undefined): readonly Xml[] {
  return parent === undefined ? [] : parent.children.filter((child): child is Xml => typeof child !== "string");
}

export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return elementsOf(parent).find((element) => element.name === name);
}

/** The value of the attribute w:val of a child. */
export function settingOf(parent: Xml | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes["w:val"];
}

/** An on-off property (17.17.4): present and not switched off. */
export function isOn(parent: Xml | undefined, name: string): boolean {
  const found = child(parent, name);
  return found !== undefined && !["0", "false", "off"].includes(found.attributes["w:val"] ?? "true");
}
