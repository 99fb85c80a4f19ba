/** What followed what: bodies by the reforms, divisions by renaming, merging and upgrading, and bodies with their divisions. */
import {
  fullPlaceName,
  namesakeMark,
  type Place,
  placeByCode,
  placeSuccessor,
  placesByCode,
  succeedingPlaces,
  successions,
} from "../lexicon/index.ts";
import type { Graph, GraphNode, GraphRelationship, NodeLabel } from "../model/index.ts";

/** A division of today bears its code alone, one that had the same code before it its name too (place:420600|襄樊市). */
export function placeId(place: Place): string {
  return placeByCode(place.code)?.name === place.name ? `place:${place.code}` : `place:${place.code}|${place.name}`;
}

/**
 * Branches of the State and Party offices whose place stands inside their name: how the reforms renamed them, and when
 * (深化党和国家机构改革方案 2018, 党和国家机构改革方案 2023).
 */
const BRANCHES: readonly (readonly [was: RegExp, is: string, year: number])[] = [
  [/^org:(?!国家税务总局)(.+[省市县区州盟旗])(?:国家|地方)税务局$/u, "org:国家税务总局$1税务局", 2018],
  [/^org:中国(?:银行业|保险)监督管理委员会(.+监管分?局)$/u, "org:中国银行保险监督管理委员会$1", 2018],
  [/^org:中国银行保险监督管理委员会(.+监管分?局)$/u, "org:国家金融监督管理总局$1", 2023],
  [/^org:中国人民银行(.+)中心支行$/u, "org:中国人民银行$1分行", 2023],
  [/^org:(?!中共)(.+[省市县区州盟旗])机构编制委员会办公室$/u, "org:中共$1委机构编制委员会办公室", 2018],
];
const BRANCH_OF_TODAY =
  /^org:(?:国家税务总局.+税务局|(?:中国银行保险监督管理委员会|国家金融监督管理总局).+监管分?局|中国人民银行.+分行|中共.+委机构编制委员会办公室)$/u;

/** A body by its last words or by its place: all that {@link withSuccessions} can lead to. */
function successorPattern(): RegExp {
  if (pattern !== undefined) return pattern;
  const places = succeedingPlaces().map(fullPlaceName);
  const names = successions().map(({ to }) => to);
  pattern = new RegExp(
    `(?:${[...new Set(names)].join("|")})$|^org:(?:中共|共青团)?(?:${[...new Set(places)].join("|")})`,
    "u",
  );
  return pattern;
}
let pattern: RegExp | undefined;

/** Whether a node can be one that others were succeeded by. */
export function maySucceed(label: NodeLabel, id: string): boolean {
  return label === "Place" || (label === "Organization" && (BRANCH_OF_TODAY.test(id) || successorPattern().test(id)));
}

/** SUCCEEDED_BY between nodes that both exist in the graph. `existing`: ids of the nodes that {@link maySucceed}. */
export function withSuccessions(graph: Graph, existing: ReadonlySet<string>): Graph {
  const more: [string, GraphRelationship][] = [];
  const follow = (id: string, next: string, year: number | null): void => {
    if (next === id || !existing.has(next)) return;
    const key = `SUCCEEDED_BY:${id}>${next}`;
    const properties = year === null ? { id: key } : { id: key, year };
    more.push([key, { kind: "relationship", id: key, type: "SUCCEEDED_BY", start: id, end: next, properties }]);
  };
  for (const node of graph.nodes.values()) {
    if (node.labels[0] === "Place") followPlace(node, follow);
    if (node.labels[0] === "Organization" && typeof node.properties.name === "string") followBody(node, follow);
  }
  return more.length === 0 ? graph : { nodes: graph.nodes, relationships: new Map([...graph.relationships, ...more]) };
}

type Follow = (id: string, next: string, year: number | null) => void;

function followPlace({ id, properties }: GraphNode, follow: Follow): void {
  const place = placesByCode(String(properties.code)).find(({ name }) => name === properties.name);
  const next = place === undefined ? null : placeSuccessor(place);
  if (next !== null) follow(id, placeId(next.place), next.year);
}

function followBody({ id, properties }: GraphNode, follow: Follow): void {
  const plain = id.replace(/\|\d{6}$/u, "");
  const mark = id.slice(plain.length);
  for (const { from, to, year } of successions())
    if (properties.shortName === from && plain.endsWith(from))
      follow(id, `${plain.slice(0, -from.length)}${to}${mark}`, year);
  for (const [was, is, year] of BRANCHES) if (was.test(id)) follow(id, id.replace(was, is), year);
  const code = properties.placeCode;
  if (typeof code !== "string") return;
  const name = /^(?:中共|共青团)?(.*)$/u.exec(String(properties.name))?.[1] ?? "";
  const place = placesByCode(code).find((one) => one.status === "former" && name.startsWith(fullPlaceName(one)));
  const next = place === undefined ? null : placeSuccessor(place);
  if (place !== undefined && next !== null)
    follow(
      id,
      `${plain.replace(fullPlaceName(place), fullPlaceName(next.place))}${namesakeMark(next.place)}`,
      next.year,
    );
}
