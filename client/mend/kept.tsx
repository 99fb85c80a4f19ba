/** The fact that was corrected last: said in the text it stands in, whose card has gone with the fact, with the way back. */
import { signal } from "@preact/signals";
import { api } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import type { KeptCorrection } from "./form.tsx";
import { useWrite, WriteProblem, WriteProgress } from "./write.tsx";

const last = signal<{ readonly document: string; readonly correction: KeptCorrection } | null>(null);

/** @param document id of the one whose text has the fact */
export const keepFact = (document: string, correction: KeptCorrection): void => {
  last.value = { document, correction };
};

/** A correction that was taken back is told no more. */
export const forgetFact = (key: string): void => {
  if (last.value?.correction.key === key) last.value = null;
};

export function KeptFact({ document }: { readonly document: string }) {
  const t = words.value.corrections;
  const write = useWrite();
  if (last.value?.document !== document) return null;
  const { key, kind } = last.value.correction;
  return (
    <div class="mended here" role="status" data-testid="kept">
      {t.kept(t.kinds[kind])} ·{" "}
      <button
        type="button"
        class="btn bare"
        disabled={write.busy}
        onClick={() =>
          void write.change(
            (token) => api.takeBack(key, token),
            () => forgetFact(key),
          )
        }
      >
        {write.busy ? t.sending : t.undo}
      </button>
      <WriteProblem of={write} />
      <WriteProgress of={write} />
    </div>
  );
}
