/** Import: files or a folder are chosen, handed over, and each is told with what was found in it or why it was refused. */
import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { progressText, useWrite, WriteProblem } from "../../mend/index.ts";
import type { RouteOf } from "../../state/index.ts";
import { Ask, forgetCorpus, Sentence, Stamp } from "../../ui/index.ts";
import { batchesOf, bytesText, isFurniture, MAX_BYTES } from "./batches.ts";
import { Brought } from "./brought.tsx";
import { CorrectionList } from "./corrections.tsx";
import { Doubts } from "./doubts.tsx";
import { Drop } from "./drop.tsx";
import { FileTable } from "./file-table.tsx";
import { keepJobs, keptJobs, useJobs } from "./follow.ts";
import "./import.css";
import { progressOf, sumReports } from "./job.ts";
import { Sources } from "./sources.tsx";

export function ImportView({ route }: { readonly route: RouteOf<"import"> }) {
  const t = words.value;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [jobs, setJobs] = useState<readonly string[]>(keptJobs);
  const [sending, setSending] = useState<{ readonly batch: number; readonly of: number } | null>(null);
  const write = useWrite();
  /** asked while portions are still handed over: what is on its way is stopped when it has arrived, the rest is not sent */
  const stopped = useRef(false);
  const followed = useJobs(jobs);
  const reports = followed.flatMap((job) => job.state.report ?? []);
  const ended =
    jobs.length > 0 &&
    sending === null &&
    followed.every((job) => job.state.report !== null || job.state.failure !== null || job.lost === "gone");
  const busy = sending !== null || (jobs.length > 0 && !ended);

  useEffect(() => {
    document.title = `${t.nav.import} · 政脉`;
  }, [t]);
  useEffect(() => {
    if (ended) forgetCorpus();
  }, [ended]);

  const take = (more: readonly File[]): void => {
    const fresh = more.filter((file) => !isFurniture(file.name));
    setFiles((now) => [
      ...now,
      ...fresh.filter(
        (file) =>
          !now.some(
            (held) => held.name === file.name && held.size === file.size && held.lastModified === file.lastModified,
          ),
      ),
    ]);
    if (ended) forget();
  };
  const forget = (): void => {
    setJobs([]);
    keepJobs([]);
  };
  const send = async (): Promise<void> => {
    const batches = batchesOf(files);
    const ids: string[] = [];
    forget();
    stopped.current = false;
    await write.attempt(async (token) => {
      for (const [index, batch] of batches.entries()) {
        setSending({ batch: index + 1, of: batches.length });
        const { id } = await api.upload(batch, token);
        ids.push(id);
        setJobs([...ids]);
        keepJobs(ids);
        if (stopped.current) return api.cancelImport(id, token);
      }
    });
    setSending(null);
  };
  const cancel = (): void => {
    stopped.current = true;
    for (const job of followed)
      if (job.state.report === null && job.state.failure === null)
        void write.attempt((token) => api.cancelImport(job.id, token));
  };
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const sendable = files.filter((file) => file.size <= MAX_BYTES).length;
  const far = progressOf(
    followed.map((job) => job.state),
    sending?.of ?? 0,
    sendable,
  );
  const now = followed.find((job) => job.state.report === null && job.state.failure === null && job.lost !== "gone");
  const report = reports.length > 0 ? sumReports(reports) : null;
  const failures = [...new Set(followed.flatMap((job) => job.state.failure ?? []))];
  const found = new Map(followed.flatMap((job) => [...job.state.found]));
  const brought = ended && <Brought sources={[...found.values()].map(({ source }) => source)} />;
  // what is to be imported stands under its button; once it is read, what is doubtful comes first
  const table = (files.length > 0 || found.size > 0) && (
    <FileTable
      files={files}
      found={found}
      refused={followed.flatMap(({ state }) => state.report?.refused ?? [...state.refused.values()])}
      started={jobs.length > 0 || sending !== null}
      ended={ended}
      {...(busy || ended ? {} : { onRemove: (file: File) => setFiles(files.filter((one) => one !== file)) })}
    />
  );
  return (
    <>
      <Ask
        answer={
          report && ended ? (
            <Sentence text={t.imports.summary(report.documents, report.new, report.unchanged, report.refused.length)} />
          ) : (
            t.imports.answer
          )
        }
      >
        {t.imports.ask}
      </Ask>
      <div class="page wide">
        <div class="main importing">
          <div class="imp">
            {!busy && !ended && <Drop onFiles={take} />}
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void send();
              }}
            >
              <WriteProblem of={write} />
            </form>
            {files.length > 0 && !busy && !ended && (
              <p class="acts go">
                <button type="button" class="btn ink" onClick={send} disabled={sendable === 0} data-testid="send">
                  {t.imports.start(sendable)}
                </button>
                <button type="button" class="btn bare" onClick={() => setFiles([])}>
                  {t.imports.clear}
                </button>
                <span class="dim">{t.imports.chosenCount(files.length, bytesText(bytes))}</span>
              </p>
            )}
            {busy && (
              <section class="now" aria-live="polite" data-testid="progress">
                <p data-testid="far">
                  <Sentence text={t.imports.readSoFar(far.read, far.files, far.documents)} />
                  <small class="dim num">
                    {[
                      now && (now.state.stage !== "reading" || sending === null) && progressText(now.state),
                      sending && sending.of > 1 && t.imports.sending(sending.batch, sending.of),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </small>
                  {now?.lost === "away" && <span class="bad"> {t.imports.lost}</span>}
                </p>
                <progress max={1} value={far.share} aria-label={t.imports.running} />
                <button type="button" class="btn" onClick={cancel} data-testid="cancel">
                  {t.imports.cancel}
                </button>
              </section>
            )}
            {failures.map((failure) => (
              <p key={failure} role="status" class={failure.startsWith("cancelled") ? "" : "bad"} data-testid="failure">
                {failure.startsWith("cancelled") ? t.imports.cancelled : `△ ${t.imports.failed}。 ${failure}`}
              </p>
            ))}
            {followed.some((job) => job.lost === "gone") && <p role="status">{t.imports.gone}</p>}
            {ended && (
              <section data-testid="ended">
                {report && (
                  <p class="sum" data-testid="summary">
                    <Sentence
                      text={t.imports.change(
                        report.change.upserted,
                        report.change.deleted,
                        report.doubtful,
                        report.doubtfulHere,
                      )}
                    />
                  </p>
                )}
                <p class="acts">
                  <a class="btn" href="/">
                    {t.imports.home}
                  </a>
                  <button
                    type="button"
                    class="btn bare"
                    onClick={() => {
                      forget();
                      // what did not come through can be handed over again as it is
                      if (failures.length === 0) setFiles([]);
                    }}
                  >
                    {t.imports.again}
                  </button>
                </p>
              </section>
            )}
            {!ended && table}
            {!busy && <Doubts imports={report && ended ? jobs : []} asked={route.doubts} />}
            {report && report.refused.length === 0 && brought}
            {ended && table}
            {report && report.refused.length > 0 && brought}
          </div>
          <aside class="imp">
            <CorrectionList />
            {!busy && <Sources key={ended ? jobs.join() : ""} />}
          </aside>
        </div>
      </div>
      <Stamp
        question="import"
        facts={report ? [t.imports.summary(report.documents, report.new, report.unchanged, report.refused.length)] : []}
      />
    </>
  );
}
