/** An import of this tab: the files that were chosen, how they are handed over in portions, and what their imports tell. */
import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { useWrite } from "../../mend/index.ts";
import { forgetCorpus } from "../../ui/index.ts";
import { batchesOf, isFurniture, MAX_BYTES } from "./batches.ts";
import { type Followed, keepJobs, keptJobs, useJobs } from "./follow.ts";
import { type Found, progressOf, type Report, sumReports } from "./job.ts";

export interface Import {
  readonly files: readonly File[];
  /** how many of them are not too large */
  readonly sendable: number;
  readonly jobs: readonly string[];
  readonly followed: readonly Followed[];
  /** the portion that is handed over now, of how many */
  readonly sending: { readonly batch: number; readonly of: number } | null;
  /** where it stands: nothing handed over, under way, or over */
  readonly phase: "choosing" | "busy" | "ended";
  readonly far: ReturnType<typeof progressOf>;
  /** of all portions together; null before the first has ended */
  readonly report: Report | null;
  readonly failures: readonly string[];
  readonly found: ReadonlyMap<string, Found>;
  readonly refused: Report["refused"];
  /** what is being read now */
  readonly now: Followed | undefined;
  readonly write: ReturnType<typeof useWrite>;
  /** more files beside those that were chosen; none twice */
  take(more: readonly File[]): void;
  drop(file: File): void;
  clear(): void;
  send(): Promise<void>;
  cancel(): void;
  /** Ready for others. What did not come through can be handed over again as it is. */
  again(): void;
}

const isRunning = ({ state, lost }: Followed): boolean =>
  state.report === null && state.failure === null && lost !== "gone";
const isSame = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

export function useImport(): Import {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [jobs, setJobs] = useState<readonly string[]>(keptJobs);
  const [sending, setSending] = useState<Import["sending"]>(null);
  const write = useWrite();
  /** asked while portions are still handed over: what is on its way is stopped when it has arrived, the rest is not sent */
  const stopped = useRef(false);
  const followed = useJobs(jobs);
  const ended = jobs.length > 0 && sending === null && !followed.some(isRunning);
  useEffect(() => {
    if (ended) forgetCorpus();
  }, [ended]);

  const keep = (ids: readonly string[]): void => {
    setJobs(ids);
    keepJobs(ids);
  };
  const reports = followed.flatMap(({ state }) => state.report ?? []);
  const failures = [...new Set(followed.flatMap(({ state }) => state.failure ?? []))];
  const sendable = files.filter(({ size }) => size <= MAX_BYTES).length;
  return {
    files,
    sendable,
    jobs,
    followed,
    sending,
    phase: ended ? "ended" : sending !== null || jobs.length > 0 ? "busy" : "choosing",
    far: progressOf(
      followed.map(({ state }) => state),
      sending?.of ?? 0,
      sendable,
    ),
    report: reports.length > 0 ? sumReports(reports) : null,
    failures,
    found: new Map(followed.flatMap(({ state }) => [...state.found])),
    refused: followed.flatMap(({ state }) => state.report?.refused ?? [...state.refused.values()]),
    now: followed.find(isRunning),
    write,
    take(more) {
      const wanted = more.filter(({ name }) => !isFurniture(name));
      setFiles((held) => [...held, ...wanted.filter((file) => !held.some((one) => isSame(one, file)))]);
      if (ended) keep([]);
    },
    drop: (file) => setFiles(files.filter((one) => one !== file)),
    clear: () => setFiles([]),
    async send() {
      const batches = batchesOf(files);
      const ids: string[] = [];
      keep([]);
      stopped.current = false;
      await write.attempt(async (token) => {
        for (const [index, batch] of batches.entries()) {
          setSending({ batch: index + 1, of: batches.length });
          const { id } = await api.upload(batch, token);
          ids.push(id);
          keep([...ids]);
          if (stopped.current) return api.cancelImport(id, token);
        }
      });
      setSending(null);
    },
    cancel() {
      stopped.current = true;
      for (const { id, state } of followed)
        if (state.report === null && state.failure === null) void write.attempt((token) => api.cancelImport(id, token));
    },
    again() {
      keep([]);
      if (failures.length === 0) setFiles([]);
    },
  };
}
