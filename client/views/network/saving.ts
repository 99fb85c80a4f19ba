/** What is saved of the picture: its rows, its caption, its file in six formats. */
import { type Caption, gexf, graphml, json, relationsIn, type Scene, type Visible } from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import { captionLine, corpus, csv, type Format, saveFile, shortHash, type TableTwin, today } from "../../ui/index.ts";
import type { CanvasHandle } from "./canvas.tsx";
import { certaintyWords, kindWords, legendRows } from "./legend.tsx";

export const FORMATS: readonly Format[] = ["png", "svg", "csv", "json", "graphml", "gexf"];

export function twinOf(scene: Scene, shown: Visible): TableTwin {
  const t = words.value;
  return {
    name: "zhengmai-network",
    head: [
      t.network.from,
      t.network.to,
      t.network.relation,
      t.reader.certainty,
      t.network.sourceDocument,
      t.reader.line,
      t.evidence.title,
    ],
    rows: shown.lines.flatMap((item) =>
      item.links.map((link) => [
        scene.nodes.get(item.from)?.title ?? item.from,
        scene.nodes.get(item.to)?.title ?? item.to,
        word(t.relations, link.type),
        link.evidence?.confidence ?? null,
        link.evidence ? (link.evidence.documentNumber ?? link.evidence.documentTitle) : null,
        link.evidence?.line ?? null,
        link.evidence?.quote ?? null,
      ]),
    ),
  };
}

const hash = (): string => (corpus.value ? shortHash(corpus.value.corpus.hash) : "");

/** @param answer how much is drawn, in words */
export function captionOf(scene: Scene, shown: Visible, question: string, answer: string): Caption {
  const { kinds, certainties } = legendRows(scene);
  return {
    line: captionLine(question, answer),
    kinds: kinds
      .filter(([kind]) => !scene.off.has(kind))
      .map(([kind, count]) => [kind, `${kindWords(kind)} ${count}`] as const),
    certainties: certainties
      .filter(([certainty]) => !scene.off.has(`~${certainty}`))
      .map(([certainty, count]) => [certainty, `${certaintyWords(certainty)} ${count}`] as const),
    relations: relationsIn(shown.lines).map(
      ([type, count]) => [type, `${word(words.value.relations, type)} ${count}`] as const,
    ),
  };
}

/** @returns whether there is a file now; a browser may have no canvas to make a PNG with */
export async function save(
  format: Format,
  scene: Scene,
  shown: Visible,
  canvas: CanvasHandle | null,
  caption: () => Caption,
): Promise<boolean> {
  const file = `zhengmai-network.${format}`;
  if (format === "csv") {
    const { head, rows } = twinOf(scene, shown);
    saveFile(file, csv(head, rows), "text/csv;charset=utf-8");
  } else if (format === "gexf") {
    const spots = new Map(canvas?.drawn().map((drawn) => [drawn.node.id, drawn]));
    saveFile(file, gexf(shown, spots), "application/gexf+xml");
  } else if (format === "graphml") saveFile(file, graphml(shown), "application/graphml+xml");
  else if (format === "json")
    saveFile(file, json(shown, { from: location.href, corpus: hash(), date: today() }), "application/json");
  else if (format === "svg") saveFile(file, canvas?.svg(caption()) ?? "", "image/svg+xml");
  else {
    const blob = await canvas?.png(caption());
    if (!blob) return false;
    saveFile(file, blob);
  }
  return true;
}
