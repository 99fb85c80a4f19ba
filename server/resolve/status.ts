/** What texts say of each other's validity, brought to the documents as dates with their sources. */
import type { Graph, Properties, Relation } from "../model/index.ts";
import type { Speaker } from "./identity.ts";

/** One document says that another is repealed, suspended or amended. */
export interface StatusEvent {
  readonly state: "repealed" | "suspended" | "amended";
  /** the document spoken of */
  readonly id: string;
  /** the document that says so */
  readonly by: string;
  /** it rules the matter itself, and repeals in passing (同时废止); a text about repeal only repeals */
  readonly replaces: boolean;
  /** the day from which that one holds; null where it has no date */
  readonly on: string | null;
}

export const STATE_OF: Readonly<Partial<Record<Relation, StatusEvent["state"]>>> = {
  repeals: "repealed",
  suspends: "suspended",
  amends: "amended",
};

/** Whether a text that repeals others takes their place: not where its own matter is repeal, amendment or clearing up. */
export function takesPlace(title: string | null): boolean {
  return title !== null && !/废止|失效|清理|修改|修正|停止(?:执行|施行)/u.test(title);
}

/** The last day that the corpus knows of: states that depend on a day are given as of it. Null for a corpus without dates. */
export function lastDate(speakers: Iterable<Speaker>): string | null {
  let last = "";
  for (const { record } of speakers) if ((record.date?.value ?? "") > last) last = record.date?.value ?? "";
  return last || null;
}

/**
 * `status`: repealed, suspended and amended, where a text says so; expired and inForce, where a text gives its own last day,
 * as of `statusOn`, the last date in the corpus. All else stays unknown. Beside it repealedOn and repealedBy (and so on):
 * the first text that says so, by date, undated ones last; from them the state on any other day follows.
 */
export function withStatus(graph: Graph, events: readonly StatusEvent[], today: string | null): Graph {
  const told = new Map<string, Map<StatusEvent["state"], StatusEvent>>();
  for (const event of events) {
    const states = told.get(event.id) ?? new Map<StatusEvent["state"], StatusEvent>();
    const before = states.get(event.state);
    if (before === undefined || sortKey(event) < sortKey(before)) states.set(event.state, event);
    told.set(event.id, states);
  }
  const nodes = new Map(graph.nodes);
  for (const [id, node] of graph.nodes) {
    if (node.labels[0] !== "Document") continue;
    const states = told.get(id);
    const { expiresOn } = node.properties;
    const state = (["repealed", "suspended", "amended"] as const).find((one) => states?.has(one));
    const more: Properties[] = [...(states?.values() ?? [])].map(({ state, by, on, replaces }) => ({
      [`${state}By`]: by,
      ...(replaces ? { replacedBy: by } : {}),
      ...(on === null ? {} : { [`${state}On`]: on }),
    }));
    if (state !== undefined) more.push({ status: state });
    else if (typeof expiresOn === "string" && today !== null)
      more.push({ status: expiresOn < today ? "expired" : "inForce", statusOn: today });
    if (more.length > 0) nodes.set(id, { ...node, properties: Object.assign({}, node.properties, ...more) });
  }
  return { nodes, relationships: graph.relationships };
}

const sortKey = ({ on, by }: StatusEvent): string => `${on ?? "9999-99-99"} ${by}`;
