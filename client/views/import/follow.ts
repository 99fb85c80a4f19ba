/** Follows the imports of this tab over server-sent events; their ids outlast a reload. */
import { useEffect, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { forward, type JobEvent, type JobState, startState } from "./job.ts";

const KEY = "zhengmai.imports";

export function keptJobs(): readonly string[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
  } catch {
    return [];
  }
}
export function keepJobs(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // a window that keeps nothing cannot come back to its import
  }
}

export interface Followed {
  readonly id: string;
  readonly state: JobState;
  /** the server does not know this import, or cannot be reached */
  readonly lost: "" | "away" | "gone";
}

/** The state of each import, from its first event on. */
export function useJobs(ids: readonly string[]): readonly Followed[] {
  const [followed, setFollowed] = useState<ReadonlyMap<string, Followed>>(new Map());
  useEffect(() => {
    const stops = ids.map((id) => follow(id, (next) => setFollowed((now) => new Map(now).set(id, next))));
    return () => {
      for (const stop of stops) stop();
    };
  }, [ids.join(" ")]);
  return ids.map((id) => followed.get(id) ?? { id, state: startState, lost: "" });
}

function follow(id: string, tell: (followed: Followed) => void): () => void {
  const source = api.importEvents(id);
  let state = startState;
  const hear = (message: MessageEvent<string>): void => {
    // the server's own events; their shape is that of its job board
    state = forward(state, JSON.parse(message.data) as JobEvent);
    if (state.report || state.failure !== null) source.close();
    tell({ id, state, lost: "" });
  };
  // a connection that comes back hears everything from the start again
  source.addEventListener("open", () => {
    state = startState;
  });
  for (const name of ["progress", "done", "failed"]) source.addEventListener(name, hear);
  source.addEventListener("error", () => {
    if (state.report || state.failure !== null) return;
    tell({ id, state, lost: source.readyState === EventSource.CLOSED ? "gone" : "away" });
  });
  return () => source.close();
}
