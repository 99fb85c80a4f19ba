/** A document of the cascade as a box; where no lines are drawn, with what connects it. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { CertaintyLine, documentName, familyOf, RelationChip } from "../../ui/index.ts";
import { inTwoLines } from "../../ui/svg.ts";
import type { Part } from "./carried.ts";
import { boxWords } from "./marks.ts";
import { BOX, type PlacedDocument } from "./shapes.ts";

export function Box({
  node,
  width,
  root,
  ways,
  chosen,
  on,
  axis,
  part,
  onSelect,
}: {
  readonly node: PlacedDocument;
  readonly width: number;
  readonly root: boolean;
  readonly ways: readonly Way[];
  readonly chosen: boolean;
  readonly on: boolean;
  readonly axis: "level" | "days";
  /** of a notice and the text that it issues under one title, which it is */
  readonly part: Part | undefined;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const { card } = node;
  const said = boxWords(t, node, root, axis, part);
  return (
    <button
      type="button"
      class={`nd ${card.held ? "held" : "cited"}${said.ended ? " ended" : ""}${on ? " on" : ""}`}
      style={{ left: `${node.x}px`, top: `${node.y}px`, width: `${width}px`, height: `${BOX.height}px` }}
      data-lv={t.levels[card.level]}
      data-testid="cascade-node"
      title={card.title}
      aria-pressed={chosen}
      onClick={() => onSelect(card.id)}
    >
      <span class="no num clip">{said.number}</span>
      <b lang="zh-Hans">{titleLines(said.title, width)}</b>
      <small class="clip">{said.note}</small>
      {ways.length > 0 && <Ways ways={ways} />}
    </button>
  );
}

/** The title, parted between two words where two lines hold it; a longer one is cut by the box. */
function titleLines(title: string, width: number) {
  // a letter in bold may be a little wider than it is thought to be
  const [first, second = ""] = inTwoLines(title, (width - INSET) / 1.03, 13);
  return first + second === title && second !== "" ? (
    <>
      {first}
      <br />
      {second}
    </>
  ) : (
    title
  );
}
/** beside the words of a box, in px: edges and what stands between them and the words */
const INSET = 21;

/** One relation of a box to another one that is nearer to the root. */
export interface Way {
  readonly edge: Cascade["edges"][number];
  /** the other document, and whether it is the one that cites */
  readonly other: string;
  readonly cites: boolean;
}
/** relations told on a box; the panel has all */
const WAYS = 2;

/** Where there is no room for lines, a box says itself how it is connected: what it carries out, or what rests on it. */
function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const t = words.value;
  return (
    <span class="ties">
      {ways.slice(0, WAYS).map(({ edge, other, cites }) => (
        <span key={edge.id} class={familyOf(edge.type)} data-testid="box-way">
          {cites && <span class="clip">{other}</span>}
          <RelationChip type={edge.type} />
          <span class="vh">{word(t.relations, edge.type)}</span>
          <CertaintyLine match={edge.match} />
          {!cites && <span class="clip">{other}</span>}
        </span>
      ))}
      {ways.length > WAYS && <span class="dim">{t.department.more(ways.length - WAYS)}</span>}
    </span>
  );
}

export function waysOf(
  documents: readonly DocumentCard[],
  edges: Cascade["edges"],
  direction: Cascade["direction"],
): ReadonlyMap<string, readonly Way[]> {
  const names = new Map(documents.map((card) => [card.id, documentName(card)]));
  const ways = new Map<string, Way[]>();
  for (const edge of edges) {
    // an instrument lies behind its notice, on the way down, and before it on the way up
    const cites = (direction === "up") !== (edge.type === "CARRIES");
    const [own, other] = cites ? [edge.to, edge.from] : [edge.from, edge.to];
    const named = names.get(other);
    if (named !== undefined && names.has(own)) ways.set(own, [...(ways.get(own) ?? []), { edge, other: named, cites }]);
  }
  return ways;
}
