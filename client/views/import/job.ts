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
export type Stage = "reading" | "resolving" | "loading";
export type JobEvent =
  | {
      readonly event: "progress";
      readonly stage: Stage;
      readonly done: number;
      readonly total: number;
      readonly name?: string;
      readonly documents?: number;
    }
  | { readonly event: "done"; readonly report: Report }
  | { readonly event: "failed"; readonly message: string };

export interface JobState {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  /** documents found per file, in the order in which they were read */
  readonly found: ReadonlyMap<string, number>;
  readonly report: Report | null;
  readonly failure: string | null;
}

export const startState: JobState = {
  stage: "reading",
  done: 0,
  total: 0,
  found: new Map(),
  report: null,
  failure: null,
};

export function forward(state: JobState, event: JobEvent): JobState {
  switch (event.event) {
    case "progress": {
      const found =
        event.name === undefined || event.documents === undefined
          ? state.found
          : new Map(state.found).set(event.name, event.documents);
      return { ...state, stage: event.stage, done: event.done, total: event.total, found };
    }
    case "done":
      return { ...state, report: event.report };
    case "failed":
      return { ...state, failure: event.message };
  }
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
