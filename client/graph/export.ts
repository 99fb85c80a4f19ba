/** The drawn part of the graph as files that other programs read: GEXF 1.3, GraphML 1.0, JSON. Pure. */
import { nmtoken } from "../../server/model/xml-names.ts";
import { xml } from "../ui/svg.ts";
import type { Visible } from "./scene.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where a mark stands in the picture, in pixels from its top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** @param spots of the marks, by id of the node: the file keeps the layout, with y upwards as readers of GEXF have it */
export function gexf({ nodes, lines }: Visible, spots: ReadonlyMap<string, Spot> = new Map()): string {
  const declared = (side: "node" | "edge", names: readonly string[]): string =>
    `<attributes class="${side}">${names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join("")}</attributes>`;
  const values = (of: Readonly<Record<string, string | null | undefined>>): string =>
    `<attvalues>${Object.entries(of)
      .map(([name, value]) => (value ? `<attvalue for="${name}" value="${xml(value)}"/>` : ""))
      .join("")}</attvalues>`;
  const place = (spot: Spot | undefined): string =>
    spot
      ? `<viz:position x="${spot.x.toFixed(1)}" y="${(-spot.y).toFixed(1)}"/><viz:size value="${spot.size.toFixed(1)}"/>`
      : "";
  const rows = nodes.map(
    ({ id, name, kind, title, level }) =>
      `<node id="${xml(id)}" label="${xml(name)}">${values({ kind, title, level })}${place(spots.get(id))}</node>`,
  );
  const edges = lines.flatMap((line) =>
    line.links.map(
      ({ id, type, match, evidence }) =>
        `<edge id="${xml(id)}" source="${xml(line.from)}" target="${xml(line.to)}" label="${xml(type)}" kind="${xml(type)}">${values({ match, quote: evidence?.quote })}</edge>`,
    ),
  );
  return `${HEAD}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">${declared("node", ["kind", "title", "level"])}${declared("edge", ["match", "quote"])}<nodes>${rows.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>\n`;
}

export function graphml({ nodes, lines }: Visible): string {
  const key = (id: string, kind: "node" | "edge"): string =>
    `<key id="${id}" for="${kind}" attr.name="${id.slice(1)}" attr.type="string"/>`;
  const data = (id: string, value: string): string => `<data key="${id}">${xml(value)}</data>`;
  const rows = nodes.map(
    (node) =>
      `<node id="${nmtoken(node.id)}">${data("nid", node.id)}${data("nkind", node.kind)}${data("nlabel", node.name)}${data("ntitle", node.title)}${data("nlevel", node.level)}</node>`,
  );
  const edges = lines.flatMap((line) =>
    line.links.map(
      (link) =>
        `<edge id="${nmtoken(link.id)}" source="${nmtoken(line.from)}" target="${nmtoken(line.to)}">${data("elabel", link.type)}${link.match ? data("ematch", link.match) : ""}${link.evidence ? data("equote", link.evidence.quote) : ""}</edge>`,
    ),
  );
  const keys = [
    ...["nid", "nkind", "nlabel", "ntitle", "nlevel"].map((id) => key(id, "node")),
    ...["elabel", "ematch", "equote"].map((id) => key(id, "edge")),
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
