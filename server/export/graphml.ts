/**
 * GraphML: every property as a declared key of type string, double or boolean; ids as the schema allows them, and as they are.
 * `labels` of a node is its label in the graph, `label` what readers such as Gephi write beside it; `label` of an edge is its type.
 */
import { type GraphElement, nmtoken } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import { attribute, labelOf, xml } from "./xml.ts";

type Kind = "string" | "double" | "boolean";
const kindOf = (value: unknown): Kind =>
  typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";

export async function* graphml(store: Store): AsyncGenerator<string> {
  const keys = await keysOf(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [key, kind] of keys) {
    const [side = "", name = ""] = key.split(" ");
    yield `  <key id="${side[0]}_${nmtoken(name)}" for="${side}" attr.name="${xml(name)}" attr.type="${kind}"/>\n`;
  }
  yield '  <graph id="zhengmai" edgedefault="directed">\n';
  for await (const element of store.scan()) yield elementXml(element);
  yield "  </graph>\n</graphml>\n";
}

async function keysOf(store: Store): Promise<readonly (readonly [string, Kind])[]> {
  const keys = new Map<string, Kind>([
    ["node id", "string"],
    ["node label", "string"],
    ["node labels", "string"],
    ["edge id", "string"],
    ["edge label", "string"],
  ]);
  for await (const element of store.scan()) {
    const side = element.kind === "node" ? "node" : "edge";
    for (const [name, value] of Object.entries(element.properties)) {
      const key = `${side} ${name}`;
      const kind = kindOf(value);
      keys.set(key, keys.has(key) && keys.get(key) !== kind ? "string" : kind);
    }
  }
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
}

function elementXml(element: GraphElement): string {
  const tag = element.kind === "node" ? "node" : "edge";
  const ends = element.kind === "node" ? "" : ` source="${nmtoken(element.start)}" target="${nmtoken(element.end)}"`;
  const named =
    element.kind === "node"
      ? { label: labelOf(element), labels: `:${element.labels.join(":")}` }
      : { label: element.type };
  const data = Object.entries({ ...element.properties, id: element.id, ...named })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `<data key="${tag[0]}_${nmtoken(name)}">${attribute(value)}</data>`)
    .join("");
  return `    <${tag} id="${nmtoken(element.id)}"${ends}>${data}</${tag}>\n`;
}
