/** What the server is asked for a picture: its roots, and every step by which it grew. */
import type { Neighbours } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import {
  type Addition,
  EMPTY,
  fromDocument,
  fromNeighbours,
  fromOrganization,
  fromPaths,
  type Growth,
  readGrowth,
  readPin,
  type Scene,
  withGrowth,
  withHidden,
  withKind,
  withLayout,
  withMore,
  withoutBrought,
  withPlaces,
  writeGrowth,
  writePin,
} from "../../graph/index.ts";
import type { PictureRoute, RouteOf } from "../../state/index.ts";
import { documentName, kindOfId } from "../../ui/index.ts";

/** how many neighbours are asked for at once */
export const STEP = 50;
/** bodies, or documents, that are asked for at once where tasks stand between */
export const CHARGED = 60;

export interface Root {
  readonly id: string;
  readonly name: string;
  readonly more: Addition;
}
async function loadRoot(signal: AbortSignal, root: string): Promise<Root> {
  const kind = root.includes(":") ? kindOfId(root) : "Document";
  if (kind === "Document") {
    const page = await api.document(signal, root);
    return { id: page.document.id, name: documentName(page.document), more: fromDocument(page) };
  }
  if (kind === "Organization") {
    const page = await api.organization(signal, root);
    const more = fromOrganization(page);
    // 财政局 alone may be that of any place
    return { id: page.organization.id, name: more.nodes[0]?.title ?? root, more };
  }
  const counts = await api.neighbours(signal, root, { limit: 1 });
  const types = [...new Set(counts.groups.map((group) => group.type))].filter((type) => type !== "FROM_SOURCE");
  const answer = await api.neighbours(signal, root, { types, limit: 60 });
  const more = fromNeighbours(answer);
  return { id: answer.node.id, name: more.nodes[0]?.name ?? root, more };
}

export interface Grown {
  /** the node that brings it */
  readonly by: string;
  readonly more: Addition;
  /** paths there are, and how many of them were asked for at most; 0 where it is no path */
  readonly paths: number;
  readonly limit: number;
  readonly truncated: boolean;
}
/** Asks for one step. @returns null for a step that asks for nothing */
export async function load(signal: AbortSignal, growth: Growth): Promise<Grown | null> {
  const plain = { paths: 0, limit: 0, truncated: false };
  switch (growth.do) {
    case "expand": {
      const { key, type, direction, skip } = growth;
      const answer = await api.neighbours(signal, key, { types: [type], direction, limit: STEP, skip });
      return { by: answer.node.id, more: fromNeighbours(answer), ...plain };
    }
    case "duties":
      if (kindOfId(growth.key) === "Organization") {
        const page = await api.organization(signal, growth.key);
        return { by: page.organization.id, more: fromOrganization(page, CHARGED), ...plain };
      } else {
        const page = await api.document(signal, growth.key);
        return { by: page.document.id, more: fromDocument(page, { links: 0, bodies: CHARGED }), ...plain };
      }
    case "path": {
      const answer = await api.paths(signal, growth.from, growth.to);
      const { total, limit, truncated } = answer;
      return { by: answer.from.id, more: fromPaths(answer), paths: total, limit, truncated };
    }
    case "collapse":
      return null;
  }
}

export const grow = (scene: Scene, growth: Growth, grown: Grown): Scene =>
  withGrowth(withMore(scene, grown.more, grown.by), writeGrowth(growth));
export function collapse(scene: Scene, id: string): Scene {
  const node = scene.nodes.get(id);
  const next = withoutBrought(scene, id);
  return node && next !== scene ? withGrowth(next, writeGrowth({ do: "collapse", key: node.key })) : scene;
}

/** The picture that an address names: the roots, grown step by step, then pins, hidden nodes and the legend. */
export async function loadPicture(
  signal: AbortSignal,
  route: RouteOf<"network">,
): Promise<{ readonly roots: readonly Root[]; readonly scene: Scene }> {
  const steps = (route.picture?.grow ?? []).flatMap((text) => readGrowth(text) ?? []);
  const [roots, answers] = await Promise.all([
    Promise.all(route.roots.map((root) => loadRoot(signal, root))),
    // a step whose node is gone since the address was copied brings nothing
    Promise.all(steps.map((step) => load(signal, step).catch(() => null))),
  ]);
  let scene: Scene = { ...EMPTY, layout: route.layout };
  for (const root of roots) {
    const own = root.more.nodes.filter((node) => node.id === root.id);
    scene = withMore(withMore(scene, { nodes: own, links: [] }), root.more, root.id);
  }
  for (const [index, step] of steps.entries()) {
    const answer = answers[index];
    if (answer) scene = grow(scene, step, answer);
    else if (step.do === "collapse") scene = collapse(scene, idOf(scene, step.key));
  }
  const { pin = [], hide = [], off = [] } = route.picture ?? {};
  scene = withPlaces(
    scene,
    pin
      .flatMap((text) => readPin(text) ?? [])
      .map(({ key, place }) => [idOf(scene, key), place] as const)
      .filter(([id]) => scene.nodes.has(id)),
  );
  scene = withHidden(
    scene,
    hide.map((key) => idOf(scene, key)).filter((id) => scene.nodes.has(id)),
  );
  for (const kind of new Set(off)) scene = withKind(scene, kind);
  return { roots, scene: withLayout(scene, route.layout) };
}

const idOf = (scene: Scene, key: string): string =>
  scene.nodes.has(key) ? key : ([...scene.nodes.values()].find((node) => node.key === key)?.id ?? key);

/** longest address that every server and browser takes; what does not fit is left out, steps of growth last */
const MOST_ADDRESS = 7000;

/** What an address keeps of a picture, and whether all of it had room. */
export function pictureOf(scene: Scene): { readonly picture: PictureRoute | undefined; readonly whole: boolean } {
  const keyOf = (id: string): string => scene.nodes.get(id)?.key ?? id;
  let room = MOST_ADDRESS;
  let whole = true;
  const roomFor = (entries: readonly string[]): readonly string[] =>
    entries.filter((entry) => {
      room -= encodeURIComponent(entry).length + 6;
      whole &&= room >= 0;
      return room >= 0;
    });
  const picture = {
    grow: roomFor(scene.grown),
    off: roomFor([...scene.off].sort()),
    pin: roomFor([...scene.pinned].map(([id, place]) => writePin(keyOf(id), place))),
    hide: roomFor([...scene.hidden].filter((id) => scene.nodes.has(id)).map(keyOf)),
  };
  return { picture: Object.values(picture).some((list) => list.length > 0) ? picture : undefined, whole };
}

/** Relations of a node that the picture does not hold all of: how many are left of each. @param drawn how many it holds, by type and direction */
export function notDrawn(
  groups: Neighbours["groups"],
  drawn: ReadonlyMap<string, number>,
): readonly { readonly type: string; readonly direction: "out" | "in"; readonly rest: number }[] {
  return groups.flatMap(({ type, direction, total }) => {
    const rest = total - (drawn.get(`${type} ${direction}`) ?? 0);
    // the file that a text stands in is no neighbour
    return rest > 0 && type !== "FROM_SOURCE" ? [{ type, direction, rest }] : [];
  });
}
