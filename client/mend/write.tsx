/** Writing into the corpus: the token that a server may ask for, and the wait until the graph is computed anew. */
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ApiError, api, failureOf, type JobProgress } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { renew } from "../state/index.ts";
import { forgetCorpus, ProblemLine } from "../ui/index.ts";
import "./mend.css";

/** given once, it serves every form until the page is left; it is kept nowhere else */
const token = signal("");

export interface Write {
  readonly busy: boolean;
  /** of the job that computes the graph anew */
  readonly progress: JobProgress | null;
  readonly error: ApiError | null;
  /** the server asked for a token: none was given, or another one */
  readonly refused: "missing" | "wrong" | null;
  /** Runs a write. @returns whether it succeeded; else `error` says why not */
  readonly attempt: (act: (token: string | null) => Promise<void>) => Promise<boolean>;
  /**
   * Runs a write that is answered with a job, waits until the job has ended, and loads anew what is shown: after `lead`, which
   * may lead elsewhere, as what is shown may be gone.
   */
  readonly change: (
    start: (token: string | null) => Promise<{ readonly id: string }>,
    lead?: () => void | Promise<void>,
  ) => Promise<boolean>;
}

export function useWrite(): Write {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [failure, setFailure] = useState<{ readonly error: ApiError; readonly token: string } | null>(null);
  const attempt: Write["attempt"] = async (act) => {
    const used = token.value.trim();
    setBusy(true);
    setFailure(null);
    setProgress(null);
    try {
      await act(used || null);
      return true;
    } catch (cause) {
      setFailure({
        error: failureOf(cause),
        token: used,
      });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    progress,
    error: failure?.error ?? null,
    refused: failure?.error.status !== 401 ? null : failure.token === "" ? "missing" : "wrong",
    attempt,
    change: (start, lead) =>
      attempt(async (given) => {
        const { id } = await start(given);
        await api.ended(id, setProgress);
        await lead?.();
        forgetCorpus();
        renew();
      }),
  };
}

/** Asks for the token once the server did. */
export function TokenField({ of }: { readonly of: Write }) {
  const t = words.value.writing;
  if (of.refused === null) return null;
  return (
    <label class="token-field" data-testid="token">
      <b role="alert">{of.refused === "wrong" ? t.wrong : t.missing}</b>
      <span>{t.token}</span>
      <input
        class="field"
        type="password"
        autocomplete="off"
        value={token.value}
        onInput={(event) => {
          token.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

/** What went wrong with a write: a token to be given, or a line of words. */
export function WriteProblem({ of }: { readonly of: Write }) {
  if (of.refused !== null) return <TokenField of={of} />;
  if (of.error?.problem?.code === "noBody")
    return (
      <p role="alert" class="bad" data-testid="error">
        △ {words.value.corrections.noBody}
      </p>
    );
  return of.error && <ProblemLine error={of.error} />;
}

/** How far the graph is computed anew, in sight from the press on: for a large corpus that takes its time. */
export function WriteProgress({ of }: { readonly of: Write }) {
  return of.busy ? <Progress of={of.progress} /> : null;
}

function Progress({ of }: { readonly of: JobProgress | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);
  const known = of !== null && of.total > 1 ? { value: of.done, max: of.total } : {};
  return (
    <div class="progress" role="status" ref={box} data-testid="write-progress">
      <span>{words.value.corrections.recorded}</span>
      <progress aria-label={words.value.corrections.sending} {...known} />
      <small class="dim num">{of && progressText(of)}</small>
    </div>
  );
}

/** A stage and how much of it is done, where that is known: files are counted, the rest is told in hundredths. */
export function progressText({
  stage,
  done,
  total,
}: {
  readonly stage: JobProgress["stage"];
  readonly done: number;
  readonly total: number;
}): string {
  const t = words.value.imports;
  if (total < 2) return t.working(t.stages[stage]);
  return stage === "reading"
    ? t.progress(t.stages.reading, done, total)
    : t.share(t.stages[stage], Math.floor((100 * done) / total));
}
