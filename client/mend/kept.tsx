/** The fact that was corrected last: said in the text it stands in, whose card has gone with the fact, with the way back. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api } from "../api/index.ts";
import { word, words } from "../i18n/index.ts";
import { Icon, nodeAddress, tip, trimLabel } from "../ui/index.ts";
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

/** Takes back what a person said of a fact, which is told before it; the page is computed anew. */
export function TakeBack({ correction, children }: { readonly correction: string; readonly children: string }) {
  return (
    <div class="mended" data-testid="corrected">
      {children} <Undo correction={correction} />
    </div>
  );
}

/** What was said last of a fact of this document's text. */
export function KeptFact({ document }: { readonly document: string }) {
  const t = words.value.corrections;
  const box = useRef<HTMLDivElement>(null);
  const kept = last.value?.document === document ? last.value.correction : null;
  // the form that it was sent from goes with the fact
  useEffect(() => {
    if (kept) box.current?.focus({ preventScroll: true });
  }, [kept]);
  if (kept === null) return null;
  const { key, kind, about, value } = kept;
  const fact = about?.target || about?.quote || "";
  return (
    <div class="mended here" role="status" tabIndex={-1} ref={box} data-testid="kept">
      <p>
        {t.kept(t.kinds[kind])}
        {fact && (
          <>
            {" · "}
            <FactName subject={kept.subject} fact={fact} />
          </>
        )}
        {value && <Instead kind={kind} value={value} />}
      </p>
      <Undo correction={key} />
      <button type="button" class="x" aria-label={words.value.actions.close} onClick={() => forgetFact(key)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What is said in the place of what was read. */
function Instead({ kind, value }: { readonly kind: KeptCorrection["kind"]; readonly value: string }) {
  const t = words.value;
  if (kind === "relation") return <b> → {word(t.relations, value)}</b>;
  if (kind === "text") return <b> → {trimLabel(value, SHORT)}</b>;
  if (kind !== "target" && kind !== "same") return null;
  return (
    <>
      {" → "}
      <a href={nodeAddress(value)} data-testid="to-meant" aria-description={t.corrections.toMeant}>
        {trimLabel(value.slice(value.indexOf(":") + 1), SHORT)}
      </a>
    </>
  );
}

/** The type of the relation that a correction speaks of; undefined where it speaks of something else. */
export const relationType = (subject: string): string | undefined => /^([A-Z_]+):/.exec(subject)?.[1];

/** characters of a fact that tell it from the others of a text */
const SHORT = 30;

/** Which fact: its relation, and what it led to or its words, in short. */
function FactName({ subject, fact }: { readonly subject: string; readonly fact: string }) {
  const type = relationType(subject);
  return (
    <span {...tip(fact)}>
      {type && `${word(words.value.relations, type)} `}
      <q class="serif" lang="zh-Hans">
        {trimLabel(fact, SHORT)}
      </q>
    </span>
  );
}

function Undo({ correction }: { readonly correction: string }) {
  const write = useWrite();
  return (
    <>
      <UndoButton
        class="btn bare"
        busy={write.busy}
        sending={write.busy}
        onClick={() =>
          void write.change(
            (token) => api.takeBack(correction, token),
            () => forgetFact(correction),
          )
        }
      />
      <WriteProblem of={write} />
      <WriteProgress of={write} />
    </>
  );
}

/** The way back; while the graph is computed anew it stays what has the focus, which a disabled button would lose. */
export function UndoButton({
  busy,
  sending,
  onClick,
  ...rest
}: {
  readonly class: string;
  /** a write is on its way, */
  readonly busy: boolean;
  /** and it is this one */
  readonly sending: boolean;
  readonly onClick: () => void;
}) {
  const t = words.value.corrections;
  return (
    <button type="button" {...rest} aria-disabled={busy} onClick={() => busy || onClick()}>
      {sending ? t.sending : t.undo}
    </button>
  );
}
