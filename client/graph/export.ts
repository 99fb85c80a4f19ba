/** The drawn part of the graph as GEXF 1.3. Pure. */
import type { SceneLine, SceneNode } from "./scene.ts";

const xml = (text: string): string =>
  text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

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
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="title" type="string"/></attributes><nodes>${rows.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>\n`;
}
