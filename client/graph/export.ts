/** The drawn part of the graph as files that other programs read: GEXF 1.3, GraphML 1.0, JSON. Pure. */
import { nmtoken } from "../../server/model/xml-names.ts";
import { xml } from "../ui/svg.ts";
import type { SceneLine, SceneNode, Visible } from "./scene.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function gexf(nodes: readonly SceneNode[], lines: readonly SceneLine[]): string {
  const rows = nodes.map(
    (node) =>
      `<node id="${xml(node.id)}" label="${xml(node.name)}"><attvalues><attvalue for="0" value="${node.kind}"/><attvalue for="1" value="${xml(node.title)}"/></attvalues></node>`,
  );
  const edges = lines.flatMap((line) =>
    line.links.map(
      (link) =>
        `<edge id="${xml(link.id)}" source="${xml(line.from)}" target="${xml(line.to)}" label="${xml(link.type)}"/>`,
    ),
  );
  return `${HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="title" type="string"/></attributes><nodes>${rows.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>\n`;
}

export function graphml({ nodes, lines }: Visible): string {
  const key = (id: string, kind: "node" | "edge"): string =>
    `<key id="${id}" for="${kind}" attr.name="${id.slice(1)}" attr.type="string"/>`;
  const data = (id: string, value: string): string => `<data key="${id}">${xml(value)}</data>`;
  const rows = nodes.map(
    (node) =>
      `<node id="${nmtoken(node.id)}">${data("nid", node.id)}${data("nkind", node.kind)}${data("nname", node.name)}${data("ntitle", node.title)}${data("nlevel", node.level)}</node>`,
  );
  const edges = lines.flatMap((line) =>
    line.links.map(
      (link) =>
        `<edge id="${nmtoken(link.id)}" source="${nmtoken(line.from)}" target="${nmtoken(line.to)}">${data("etype", link.type)}${link.match ? data("ematch", link.match) : ""}${link.evidence ? data("equote", link.evidence.quote) : ""}</edge>`,
    ),
  );
  const keys = [
    ...["nid", "nkind", "nname", "ntitle", "nlevel"].map((id) => key(id, "node")),
    ...["etype", "ematch", "equote"].map((id) => key(id, "edge")),
  ];
  return `${HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join("")}<graph edgedefault="directed">${rows.join("")}${edges.join("")}</graph></graphml>\n`;
}

/** Nodes, and every relation with its sentence; `about` says what the picture is. */
export function json({ nodes, lines }: Visible, about: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(
    {
      about,
      nodes: nodes.map(({ id, kind, name, title, level, held }) => ({ id, kind, name, title, level, held })),
      relationships: lines.flatMap((line) =>
        line.links.map(({ id, type, match, evidence }) => ({
          id,
          type,
          from: line.from,
          to: line.to,
          match,
          evidence: evidence && {
            quote: evidence.quote,
            documentId: evidence.documentId,
            line: evidence.line,
            start: evidence.start,
            end: evidence.end,
            confidence: evidence.confidence,
          },
        })),
      ),
    },
    null,
    1,
  )}\n`;
}
