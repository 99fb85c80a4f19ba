/** Text inside XML 1.0: markup escaped, characters that XML forbids replaced by U+FFFD. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function xml(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    );
}

/** A property as the text of an attribute: lists as JSON. */
export const attribute = (value: unknown): string =>
  xml(typeof value === "object" ? JSON.stringify(value) : String(value));
