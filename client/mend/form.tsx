/** The form around every correction: what is decided, why, by whom; sent, and followed until the graph is computed anew. */
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Corrections } from "../../server/model/api.ts";
import type { Correction } from "../../server/model/corrections.ts";
import { api } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { useWrite, WriteProblem, WriteProgress } from "./write.tsx";

/** who corrects is asked once and offered again until the page is left */
const author = signal("");

/** A correction as it stands in the file. */
export type KeptCorrection = Corrections["items"][number];

export function CorrectionForm({
  label,
  testid,
  decided,
  onDone,
  children,
}: {
  readonly label: string;
  /** of the form; its button is `${testid}-send` */
  readonly testid: string;
  /** what will be sent, null while something is still to be chosen */
  readonly decided: Correction | null;
  /** the graph has been computed anew */
  readonly onDone?: (kept: KeptCorrection) => void | Promise<void>;
  readonly children?: ComponentChildren;
}) {
  const t = words.value.corrections;
  const write = useWrite();
  const [why, setWhy] = useState("");
  const here = useRef(true);
  const form = useRef<HTMLFormElement>(null);
  // a form that is opened below the fold comes into sight, and is typed into at once
  useEffect(() => {
    const box = form.current?.closest("details");
    const opened = (): void => {
      if (!box?.open) return;
      const field = form.current?.querySelector<HTMLElement>("input:not([type=radio]):not(:disabled), input");
      field?.focus({ preventScroll: true });
      box.scrollIntoView({ block: "nearest" });
    };
    box?.addEventListener("toggle", opened);
    return () => box?.removeEventListener("toggle", opened);
  }, []);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const send = async (): Promise<void> => {
    if (decided === null || write.busy) return;
    const by = author.value.trim();
    const correction: Correction = {
      ...decided,
      ...(by ? { by } : {}),
      ...(why.trim() ? { why: why.trim() } : {}),
    };
    let kept: KeptCorrection | null = null;
    await write.change(
      async (token) => {
        const answer = await api.correct(correction, token);
        kept = answer.correction;
        return answer;
      },
      // who has gone elsewhere meanwhile is not led back
      () => (here.current && kept ? onDone?.(kept) : undefined),
    );
  };
  return (
    <form
      ref={form}
      class="mend"
      aria-label={label}
      data-testid={testid}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <label>
        {t.why} <small class="dim">{t.whyHint}</small>
        <input
          class="field"
          maxLength={500}
          value={why}
          data-testid="mend-why"
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <label>
        {t.by} <small class="dim">{t.byHint}</small>
        <input
          class="field"
          maxLength={80}
          value={author.value}
          onInput={(event) => {
            author.value = event.currentTarget.value;
          }}
        />
      </label>
      <WriteProblem of={write} />
      <p class="dim">{decided === null ? t.undecided : t.note}</p>
      <WriteProgress of={write} />
      <button type="submit" class="btn ink" disabled={decided === null || write.busy} data-testid={`${testid}-send`}>
        {write.busy ? t.sending : t.send}
      </button>
    </form>
  );
}
