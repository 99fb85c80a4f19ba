/**
 * What the picture holds: nodes and lines, immutable, so that every step can be taken back. Pure.
 * All relations between two nodes in one direction are one line with a number.
 */
import { certaintyOf } from "../ui/marks.ts";
import type { LayoutName, Place } from "./layouts.ts";
import type { Evidence, Level } from "./types.ts";

export type SceneKind = "Document" | "Organization" | "Place" | "Task" | "Program" | "Source";

export interface SceneNode {
  readonly id: string;
  /** what an address holds */
  readonly key: string;
  readonly kind: SceneKind;
  /** in the picture */
  readonly name: string;
  /** in full */
  readonly title: string;
  readonly level: Level;
  /** false: a document that is only cited */
  readonly held: boolean;
}
export interface SceneLink {
  readonly id: string;
  readonly type: string;
  readonly match: string | null;
  readonly evidence: Evidence | null;
}
export interface SceneLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly SceneLink[];
}
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly hidden: ReadonlySet<string>;
  /** pinned nodes with their place in thousandths of the frame; null: where the layout has put it */
  readonly pinned: ReadonlyMap<string, Place | null>;
  /** what the legend has switched off: kinds, and certainties of lines as `~dotted` */
  readonly off: ReadonlySet<string>;
  /** node → the nodes that brought it into the picture; a root has brought itself */
  readonly brought: ReadonlyMap<string, ReadonlySet<string>>;
  /** how the picture grew beyond its roots, step by step, as an address holds it (see growth.ts) */
  readonly grown: readonly string[];
  readonly layout: LayoutName;
}
export const EMPTY: Scene = {
  nodes: new Map(),
  lines: new Map(),
  hidden: new Set(),
  pinned: new Map(),
  off: new Set(),
  brought: new Map(),
  grown: [],
  layout: "force",
};
/** at most this many marks are drawn */
export const MOST_NODES = 1500;

export interface Addition {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly (SceneLink & { readonly from: string; readonly to: string })[];
}

/**
 * The scene with more in it; what is already there stays as it is. Beyond {@link MOST_NODES} nothing is added.
 * @param by the node that brings it; left out, every node has brought itself and stays until it is hidden
 */
export function withMore(scene: Scene, more: Addition, by?: string): Scene {
  const nodes = new Map(scene.nodes);
  const brought = new Map(scene.brought);
  for (const node of more.nodes) {
    const known = nodes.get(node.id);
    if (!known ? nodes.size < MOST_NODES : known.title === known.id) nodes.set(node.id, node);
    if (nodes.has(node.id) && (by !== node.id || !known))
      brought.set(node.id, new Set([...(brought.get(node.id) ?? []), by ?? node.id]));
  }
  const lines = new Map(scene.lines);
  for (const { from, to, ...link } of more.links) {
    if (from === to || !nodes.has(from) || !nodes.has(to)) continue;
    const id = `${from} ${to}`;
    const line = lines.get(id) ?? { id, from, to, links: [] };
    if (!line.links.some((known) => known.id === link.id)) lines.set(id, { ...line, links: [...line.links, link] });
  }
  const hidden = new Set([...scene.hidden].filter((id) => !more.nodes.some((node) => node.id === id)));
  return { ...scene, nodes, lines, hidden, brought };
}

/** How many nodes would leave with {@link withoutBrought}. */
export const broughtBy = (scene: Scene, id: string): number => scene.nodes.size - withoutBrought(scene, id).nodes.size;

/**
 * Takes back what a node has brought, and what that has brought in its turn. A node that something else in the
 * picture has brought too stays, and so does the node itself.
 */
export function withoutBrought(scene: Scene, id: string): Scene {
  const brought = new Map<string, ReadonlySet<string>>();
  for (const [node, by] of scene.brought)
    brought.set(node, node === id ? by : new Set([...by].filter((other) => other !== id)));
  const gives = new Map<string, string[]>();
  for (const [node, by] of brought) for (const other of by) gives.set(other, [...(gives.get(other) ?? []), node]);
  const kept = new Set([...brought].filter(([node, by]) => by.has(node)).map(([node]) => node));
  kept.add(id);
  const queue = [...kept];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const node of gives.get(next) ?? [])
      if (!kept.has(node)) {
        kept.add(node);
        queue.push(node);
      }
  const nodes = new Map([...scene.nodes].filter(([node]) => kept.has(node)));
  if (nodes.size === scene.nodes.size) return scene;
  const lines = new Map([...scene.lines].filter(([, line]) => nodes.has(line.from) && nodes.has(line.to)));
  return {
    ...scene,
    nodes,
    lines,
    brought: new Map([...brought].filter(([node]) => kept.has(node))),
    hidden: new Set([...scene.hidden].filter((node) => nodes.has(node))),
    pinned: new Map([...scene.pinned].filter(([node]) => nodes.has(node))),
  };
}

export const withGrowth = (scene: Scene, step: string): Scene => ({ ...scene, grown: [...scene.grown, step] });
export const withLayout = (scene: Scene, layout: LayoutName): Scene =>
  scene.layout === layout ? scene : { ...scene, layout };
export const withHidden = (scene: Scene, ids: Iterable<string>): Scene => ({
  ...scene,
  hidden: new Set([...scene.hidden, ...ids]),
});
/** Everything else is hidden. */
export const withOnly = (scene: Scene, ids: ReadonlySet<string>): Scene =>
  withHidden(
    scene,
    [...scene.nodes.keys()].filter((id) => !ids.has(id)),
  );
export const withAllShown = (scene: Scene): Scene =>
  scene.hidden.size === 0 ? scene : { ...scene, hidden: new Set() };
export const withPlaces = (scene: Scene, places: Iterable<readonly [string, Place | null]>): Scene => ({
  ...scene,
  pinned: new Map([...scene.pinned, ...places]),
});
export const withoutPin = (scene: Scene, id: string): Scene => ({
  ...scene,
  pinned: new Map([...scene.pinned].filter(([node]) => node !== id)),
});
/** Switches a kind of the legend, or a certainty of lines as `~dotted`, off or on. */
export function withKind(scene: Scene, kind: string): Scene {
  const off = new Set(scene.off);
  if (!off.delete(kind)) off.add(kind);
  return { ...scene, off };
}
/** Leaves one kind of nodes of the legend alone, or brings back all others where it was alone; lines stay as they are. */
export function withKindAlone(scene: Scene, kind: string): Scene {
  const others = new Set([...scene.nodes.values()].map(legendKind).filter((other) => other !== kind));
  const lines = [...scene.off].filter((name) => name.startsWith("~"));
  const alone = [...others].every((other) => scene.off.has(other));
  return { ...scene, off: new Set(alone ? lines : [...lines, ...others]) };
}
export const withAllKinds = (scene: Scene): Scene => (scene.off.size === 0 ? scene : { ...scene, off: new Set() });

/** what the legend counts together */
export const legendKind = (node: SceneNode): string => (node.kind === "Document" && !node.held ? "Cited" : node.kind);

export interface Visible {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}
export function visible(scene: Scene): Visible {
  const nodes = [...scene.nodes.values()].filter(
    (node) => !scene.hidden.has(node.id) && !scene.off.has(legendKind(node)),
  );
  const shown = new Set(nodes.map((node) => node.id));
  const lines = [...scene.lines.values()].filter((line) => shown.has(line.from) && shown.has(line.to));
  if (![...scene.off].some((name) => name.startsWith("~"))) return { nodes, lines };
  return {
    nodes,
    lines: lines.flatMap((line) => {
      const links = line.links.filter((link) => !scene.off.has(`~${certaintyOf(link.match)}`));
      return links.length === 0 ? [] : links.length === line.links.length ? [line] : [{ ...line, links }];
    }),
  };
}

/** Brings what is hidden up to date with what is to be seen. @returns the ids that have turned */
export function turn(
  hidden: Set<string>,
  all: Iterable<string>,
  visible: readonly { readonly id: string }[],
): string[] {
  const keep = new Set(visible.map(({ id }) => id));
  const turned: string[] = [];
  for (const id of all) {
    if (hidden.has(id) !== keep.has(id)) continue;
    turned.push(id);
    if (keep.has(id)) hidden.delete(id);
    else hidden.add(id);
  }
  return turned;
}

/**
 * How many relations of each type and direction are drawn at a node, as `LED_BY in`. A duty that a document and its
 * task both lead to a body is one relation, however many lines it stands on.
 */
export function drawnAt(lines: Iterable<SceneLine>, id: string): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.from !== id && line.to !== id) continue;
    for (const link of line.links) {
      const name = `${link.type} ${line.from === id ? "out" : "in"}`;
      found.set(name, (found.get(name) ?? new Set()).add(link.id));
    }
  }
  return new Map([...found].map(([name, ids]) => [name, ids.size]));
}

/** Nodes of each kind that are not hidden, and relations of each certainty between them: the numbers of the legend. */
export function legendOf(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const node of scene.nodes.values()) if (!scene.hidden.has(node.id)) add(legendKind(node));
  const counted = new Set<string>();
  for (const line of scene.lines.values())
    if (!scene.hidden.has(line.from) && !scene.hidden.has(line.to))
      for (const link of line.links) {
        if (counted.has(link.id)) continue;
        counted.add(link.id);
        add(`~${certaintyOf(link.match)}`);
      }
  return counts;
}

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s〔〕[\]()《》]/g, "");
/** Nodes whose name or title holds the words; brackets, width and case do not count. */
export function findIn(nodes: readonly SceneNode[], words: string): readonly string[] {
  const wanted = folded(words);
  if (wanted === "") return [];
  return nodes
    .filter((node) => folded(node.name).includes(wanted) || folded(node.title).includes(wanted))
    .map((node) => node.id);
}
