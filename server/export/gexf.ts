/** GEXF 1.3, as Gephi reads it: label and kind of every node, type, words and confidence of every edge; edges of two kinds between the same two nodes stay two. */
import type { Store } from "../store/index.ts";
import { attribute, labelOf, xml } from "./xml.ts";

const NODE_ATTRIBUTES = ["kind", "number", "level", "issuedOn", "held"] as const;
const EDGE_ATTRIBUTES = ["type", "quote", "line", "confidence", "match"] as const;

export async function* gexf(store: Store): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n  <graph defaultedgetype="directed">\n';
  yield declare("node", NODE_ATTRIBUTES);
  yield declare("edge", EDGE_ATTRIBUTES);
  let part: "none" | "nodes" | "edges" = "none";
  for await (const element of store.scan()) {
    const wanted = element.kind === "node" ? "nodes" : "edges";
    if (part !== wanted) {
      yield `${part === "none" ? "" : `    </${part}>\n`}    <${wanted}>\n`;
      part = wanted;
    }
    const { properties } = element;
    if (element.kind === "node") {
      yield `      <node id="${xml(element.id)}" label="${xml(labelOf(element))}">${values(NODE_ATTRIBUTES, { ...properties, kind: element.labels[0] })}</node>\n`;
    } else {
      yield `      <edge id="${xml(element.id)}" source="${xml(element.start)}" target="${xml(element.end)}" label="${xml(element.type)}" kind="${xml(element.type)}">${values(EDGE_ATTRIBUTES, { ...properties, type: element.type })}</edge>\n`;
    }
  }
  yield `${part === "none" ? "" : `    </${part}>\n`}  </graph>\n</gexf>\n`;
}

const declare = (side: string, names: readonly string[]): string =>
  `    <attributes class="${side}">${names.map((name) => `<attribute id="${name}" title="${name}" type="${name === "confidence" ? "double" : name === "line" ? "integer" : name === "held" ? "boolean" : "string"}"/>`).join("")}</attributes>\n`;

function values(names: readonly string[], properties: Readonly<Record<string, unknown>>): string {
  const present = names.filter((name) => properties[name] !== undefined);
  return present.length === 0
    ? ""
    : `<attvalues>${present.map((name) => `<attvalue for="${name}" value="${attribute(properties[name])}"/>`).join("")}</attvalues>`;
}
