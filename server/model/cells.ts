/** Values of a row as words: on a screen, in a file, in a terminal. Pure. */
import type { ApiNode, ApiRelationship } from "./api.ts";

export interface ApiPath {
  readonly kind: "path";
  readonly nodes: readonly ApiNode[];
  readonly relationships: readonly ApiRelationship[];
}

const hasKind = (value: unknown, kind: string): boolean =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
export const isNode = (value: unknown): value is ApiNode =>
  hasKind(value, "node") && typeof value === "object" && value !== null && "labels" in value;
export const isRelationship = (value: unknown): value is ApiRelationship =>
  hasKind(value, "relationship") && typeof value === "object" && value !== null && "type" in value;
export const isPath = (value: unknown): value is ApiPath =>
  hasKind(value, "path") && typeof value === "object" && value !== null && "nodes" in value;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a node is called: number, else its short title or its whole name (人民政府 alone is that of any place), else its id. */
export const nodeName = (node: ApiNode): string => ownName(node) || node.id;
const ownName = ({ properties }: ApiNode): string =>
  text(properties.number) ||
  text(properties.displayTitle) ||
  text(properties.title) ||
  text(properties.name) ||
  text(properties.text);

/** How a node and a relationship stand in a line of text. */
interface Naming {
  readonly node: (node: ApiNode) => string;
  readonly link: (link: ApiRelationship) => string;
}
const ON_SCREEN: Naming = { node: nodeName, link: ({ type }) => type };
/** A file is read without the screen: the words themselves, and no ids of the graph. */
export const IN_FILE: Naming = {
  node: (node) => ownName(node) || node.labels.join("/"),
  link: ({ type, properties }) => text(properties.quote) || type,
};

/** A value as one line of text: for names and for sorting. */
export function cellText(value: unknown, naming = ON_SCREEN): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isNode(value)) return naming.node(value);
  if (isRelationship(value)) return naming.link(value);
  if (isPath(value))
    return value.nodes.map((node, at) => `${at === 0 ? "" : arrow(value, at)}${naming.node(node)}`).join("");
  if (Array.isArray(value)) return value.map((one) => cellText(one, naming)).join("; ");
  return JSON.stringify(value);
}

/** The step before the node at `at`, with the direction in which it stands in the graph. */
function arrow(path: ApiPath, at: number): string {
  const step = path.relationships[at - 1];
  if (!step) return " — ";
  return step.start === path.nodes[at - 1]?.id ? ` -${step.type}→ ` : ` ←${step.type}- `;
}

/** A value as a field of a CSV file: numbers stay numbers, evidence is the words it quotes. */
export const csvField = (value: unknown): string | number | null =>
  value === null || value === undefined ? null : typeof value === "number" ? value : cellText(value, IN_FILE);

/** A field as it stands in such a file: quoted where RFC 4180 asks for it. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
