import type { GraphElement } from "../model/index.ts";

/**
 * Text inside XML 1.0, in an element or an attribute: markup escaped, characters that XML forbids replaced by U+FFFD. Ends of
 * lines and tabs are escaped too: a reader makes blanks of bare ones in an attribute (XML 1.0, 3.3.3).
 */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function xml(text: string): string {
  return text
    .replaceAll(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`)
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    );
}

/** A property as the text of an attribute: lists as JSON. */
export const attribute = (value: unknown): string =>
  xml(typeof value === "object" ? JSON.stringify(value) : String(value));

/** What stands beside the mark of a node in a picture. */
export const labelOf = ({ id, properties }: Pick<GraphElement, "id" | "properties">): string =>
  String(properties.displayTitle ?? properties.name ?? properties.title ?? properties.text ?? id);
