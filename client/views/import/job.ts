/** An import as its events tell it: a state that each event brings forward. The server tells all from the start again. Pure. */

export interface Report {
  readonly files: number;
  readonly documents: number;
  readonly new: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly name: string; readonly reason: string; readonly message: string }[];
  readonly doubtful: number;
  /** those of them that stand in the files of this import */
  readonly doubtfulHere: number;
  readonly change: { readonly upserted: number; readonly deleted: number };
}
export type Stage = "reading" | "resolving" | "loading" | "counting";
export type JobEvent =
  | {
      readonly event: "progress";
      readonly stage: Stage;
      readonly done: number;
      readonly total: number;
      readonly name?: string;
      readonly documents?: number;
      /** id of the file */
      readonly source?: string;
      readonly refusal?: Report["refused"][number];
    }
  | { readonly event: "done"; readonly report: Report }
  | { readonly event: "failed"; readonly message: string };

export interface Found {
  readonly documents: number;
  /** id of the file */
  readonly source: string;
}

export interface JobState {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  /** files that were read, of how many */
  readonly read: number;
  readonly files: number;
  /** what was found per file, in the order in which they were read */
  readonly found: ReadonlyMap<string, Found>;
  /** what could not be read so far, by name */
  readonly refused: ReadonlyMap<string, Report["refused"][number]>;
  readonly report: Report | null;
  readonly failure: string | null;
}

export const startState: JobState = {
  stage: "reading",
  done: 0,
  total: 0,
  read: 0,
  files: 0,
  found: new Map(),
  refused: new Map(),
  report: null,
  failure: null,
};

export function forward(state: JobState, event: JobEvent): JobState {
  switch (event.event) {
    case "progress": {
      const { stage, done, total, name, documents, source = "", refusal } = event;
      const refused = refusal === undefined ? state.refused : new Map(state.refused).set(refusal.name, refusal);
      const found =
        name === undefined || documents === undefined
          ? state.found
          : new Map(state.found).set(name, { documents, source });
      return {
        ...state,
        stage,
        done,
        total,
        found,
        refused,
        ...(stage === "reading" ? { read: done, files: total } : {}),
      };
    }
    case "done":
      return { ...state, report: event.report };
    case "failed":
      return { ...state, failure: event.message };
  }
}

/** what of an import each stage takes, about: where it begins and how far it goes */
const STAGES: Readonly<Record<Stage, readonly [from: number, share: number]>> = {
  reading: [0, 0.5],
  resolving: [0.5, 0.25],
  loading: [0.75, 0.2],
  counting: [0.95, 0.05],
};

export interface Progress {
  /** of all portions together, 0 to 1 */
  readonly share: number;
  readonly read: number;
  readonly files: number;
  readonly documents: number;
}

/** How far several portions of one choice are: those that are not handed over yet count as not begun. */
export function progressOf(states: readonly JobState[], portions: number, files: number): Progress {
  const sum = (take: (state: JobState) => number): number => states.reduce((total, state) => total + take(state), 0);
  const share = (state: JobState): number => {
    if (state.report || state.failure !== null) return 1;
    const [from, part] = STAGES[state.stage];
    return from + (state.total === 0 ? 0 : (part * state.done) / state.total);
  };
  return {
    share: sum(share) / Math.max(1, portions, states.length),
    read: sum(({ read }) => read),
    files: Math.max(
      files,
      sum((state) => state.files),
    ),
    documents: sum(({ found }) => [...found.values()].reduce((total, { documents }) => total + documents, 0)),
  };
}

/** The sums of several uploads of one choice. What the graph holds in doubt is the last one's word. */
export function sumReports(reports: readonly Report[]): Report {
  const sum = (take: (report: Report) => number): number => reports.reduce((total, report) => total + take(report), 0);
  return {
    files: sum((report) => report.files),
    documents: sum((report) => report.documents),
    new: sum((report) => report.new),
    unchanged: sum((report) => report.unchanged),
    refused: reports.flatMap((report) => report.refused),
    doubtful: reports.at(-1)?.doubtful ?? 0,
    doubtfulHere: sum((report) => report.doubtfulHere),
    change: { upserted: sum((report) => report.change.upserted), deleted: sum((report) => report.change.deleted) },
  };
}
