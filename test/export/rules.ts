/** Reads GEXF and GraphML by the published schemas: GEXF 1.3 (gexf.net/1.3) and GraphML 1.0 with its attributes. */
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws where it is not well-formed, or a name space is not declared */
export function parse(file: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.write(file).close();
  const [only] = root.children;
  if (!only) throw new Error("expected a root element");
  return only;
}

const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  int: /^[+-]?\d+$/,
  long: /^[+-]?\d+$/,
  double: /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  boolean: /^(?:true|false|0|1)$/,
};
/** what every edition of XML 1.0 takes for one: the fourth, to which checkers of schemas keep, has neither 、 nor 〔 nor what is beyond the BMP */
const NMTOKEN = /^[-.\d:A-Z_a-z〇\u4e00-\u9fa5]+$/;

/** What an element may hold: names of its attributes (those with `!` must be there) and of its children, in their order. */
type Rules = Readonly<Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>>;

const GEXF: Rules = {
  gexf: { attributes: ["xmlns!", "xmlns:viz", "version!", "variant"], children: ["meta", "graph"] },
  graph: { attributes: ["defaultedgetype", "idtype", "mode", "count"], children: ["attributes", "nodes", "edges"] },
  attributes: { attributes: ["class!", "mode"], children: ["attribute"] },
  attribute: { attributes: ["id!", "title!", "type!"], children: ["default", "options"] },
  nodes: { attributes: ["count"], children: ["node"] },
  edges: { attributes: ["count"], children: ["edge"] },
  node: { attributes: ["id!", "label"], children: ["attvalues", "viz:position", "viz:size"] },
  "viz:position": { attributes: ["x!", "y!"], children: [] },
  "viz:size": { attributes: ["value!"], children: [] },
  edge: { attributes: ["id", "source!", "target!", "label", "weight", "type", "kind"], children: ["attvalues"] },
  attvalues: { attributes: [], children: ["attvalue"] },
  attvalue: { attributes: ["for!", "value!"], children: [] },
};
const GRAPHML: Rules = {
  graphml: { attributes: ["xmlns!"], children: ["desc", "key", "graph"] },
  key: { attributes: ["id!", "for", "attr.name", "attr.type"], children: ["desc", "default"] },
  graph: { attributes: ["id", "edgedefault!"], children: ["desc", "data", "node", "edge"] },
  node: { attributes: ["id!"], children: ["desc", "data", "port", "graph"] },
  edge: { attributes: ["id", "source!", "target!", "directed"], children: ["desc", "data", "graph"] },
  data: { attributes: ["key!", "id"], children: [] },
};

function faultsOf(element: Element, rules: Rules): readonly string[] {
  const rule = rules[element.name];
  if (!rule) return [`${element.name}: no such element`];
  const given = Object.keys(element.attributes);
  const places = element.children.map(({ name }) => rule.children.indexOf(name));
  return [
    ...rule.attributes
      .filter((name) => name.endsWith("!") && !given.includes(name.slice(0, -1)))
      .map((name) => `${element.name}: lacks ${name}`),
    ...given
      .filter((name) => !rule.attributes.some((known) => known.replace("!", "") === name))
      .map((name) => `${element.name}: may not have ${name}`),
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? [`${element.name}: children out of order`] : []),
    ...element.children.flatMap((child) => faultsOf(child, rules)),
  ];
}

/** ids that stand twice, and ends of edges that no node has */
function idFaults(root: Element): readonly string[] {
  const ids = all(root, "node").map(({ attributes }) => attributes.id ?? "");
  const edges = all(root, "edge");
  const known = new Set(ids);
  const lines = edges.flatMap(({ attributes }) => attributes.id ?? []);
  return [
    ...(known.size < ids.length ? ["two nodes of one id"] : []),
    ...(new Set(lines).size < lines.length ? ["two edges of one id"] : []),
    ...edges
      .flatMap(({ attributes }) => [attributes.source ?? "", attributes.target ?? ""])
      .filter((end) => !known.has(end))
      .map((end) => `no node ${end}`),
  ];
}

/** What breaks the rules of GEXF 1.3; none where the file is valid. */
export function gexfFaults(file: string): readonly string[] {
  const root = parse(file);
  const types = new Map(
    all(root, "attributes").flatMap((list) =>
      list.children.map((one) => [`${list.attributes.class} ${one.attributes.id}`, one.attributes.type ?? ""] as const),
    ),
  );
  const classes = all(root, "attributes").map(({ attributes }) => attributes.class);
  return [
    ...faultsOf(root, GEXF),
    ...idFaults(root),
    ...(root.attributes.xmlns === "http://gexf.net/1.3" && root.attributes.version === "1.3" ? [] : ["not 1.3"]),
    ...(new Set(classes).size < classes.length ? ["attributes of one class declared twice"] : []),
    ...["node", "edge"].flatMap((side) =>
      all(root, side).flatMap((element) =>
        all(element, "attvalue").flatMap(({ attributes: { for: of = "", value = "" } }) => {
          const type = types.get(`${side} ${of}`);
          return type && LEXICAL[type]?.test(value) ? [] : [`${side} ${of}: ${value} is no ${type}`];
        }),
      ),
    ),
  ];
}

/** What breaks the rules of GraphML 1.0; none where the file is valid. */
export function graphmlFaults(file: string): readonly string[] {
  const root = parse(file);
  const keys = new Map(all(root, "key").map(({ attributes }) => [attributes.id, attributes]));
  const tokens = [...all(root, "key"), ...all(root, "node"), ...all(root, "edge")].flatMap(({ attributes }) =>
    [attributes.id, attributes.source, attributes.target].filter((id) => id !== undefined),
  );
  return [
    // nodes and edges may stand in any order
    ...faultsOf(root, GRAPHML).filter((fault) => fault !== "graph: children out of order"),
    ...idFaults(root),
    ...(root.attributes.xmlns === "http://graphml.graphdrawing.org/xmlns" ? [] : ["another name space"]),
    ...tokens.filter((id) => !NMTOKEN.test(id)).map((id) => `${id} is no NMTOKEN`),
    ...["node", "edge"].flatMap((side) =>
      all(root, side).flatMap((element) =>
        element.children.flatMap(({ attributes: { key: of }, text }) => {
          const key = keys.get(of);
          if (key?.for !== side && key?.for !== "all") return [`${side}: no key ${of}`];
          return LEXICAL[key["attr.type"] ?? ""]?.test(text) ? [] : [`${of}: ${text} is no ${key["attr.type"]}`];
        }),
      ),
    ),
  ];
}

/** What a reader of a GEXF file keeps of its edges: it makes one of two of the same kind between the same nodes. */
export const edgesKept = (file: string): number =>
  new Set(all(parse(file), "edge").map(({ attributes: { source, target, kind } }) => `${source} ${target} ${kind}`))
    .size;

/** What a reader of the file is told of a node or edge under a name. */
export function valuesIn(file: string, name: string): readonly string[] {
  const root = parse(file);
  return [
    ...all(root, "attvalue").flatMap(({ attributes }) => (attributes.for === name ? (attributes.value ?? "") : [])),
    ...all(root, "data").flatMap(({ attributes, text }) => (attributes.key === name ? text : [])),
  ];
}
