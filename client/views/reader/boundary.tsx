/** Where a document begins: a person says that one begins on a line, or that this one does not begin where it does. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import type { Correction } from "../../../server/model/corrections.ts";
import { words } from "../../i18n/index.ts";
import { CorrectionForm, Done } from "../../mend/index.ts";
import { isMended, openAt } from "./holder.ts";
import "./boundary.css";

export function Boundary({
  text,
  document: { id, displayTitle, key },
  open,
}: {
  readonly text: DocumentText;
  /** whose text it is */
  readonly document: DocumentPage["document"];
  /** the form is open at first, and in view */
  readonly open: boolean;
}) {
  const t = words.value.corrections.boundary;
  const [line, setLine] = useState<number | null>(null);
  const [kind, setKind] = useState<"begins" | "continues">("begins");
  const box = useRef<HTMLDetailsElement>(null);
  const lines = text.text.split("\n");
  const [first, last] = [text.lineStart, text.lineStart + lines.length - 1];
  useEffect(() => {
    // the number of a line is a shortcut of the pointer; the field of the form says the same
    const point = (event: Event): void => {
      const number = event.target instanceof Element ? event.target.closest(".para > .no") : null;
      if (!(number?.parentElement instanceof HTMLElement) || !box.current) return;
      const pointed = Number(number.parentElement.dataset.line);
      setLine(pointed);
      setKind(pointed === first && text.before ? "continues" : "begins");
      box.current.open = true;
      box.current.scrollIntoView({ block: "nearest" });
    };
    const book = document.querySelector(".book");
    book?.addEventListener("click", point);
    return () => book?.removeEventListener("click", point);
  }, [text]);
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const isHere = line !== null && line > first && line <= last;
  const saying = (at: number): Correction => ({
    kind: "boundary",
    subject: text.source,
    value: `${kind} ${at}`,
    about: {
      document: id,
      title: (displayTitle || key).slice(0, 1000),
      quote: (lines[at - first] ?? "").trim().slice(0, 200),
    },
  });
  const decided: Correction | null =
    kind === "begins" ? (isHere && line !== null ? saying(line) : null) : text.before && saying(first);
  return (
    <section>
      {isMended(text.source, first, last) && <Done />}
      <details class="wrong alone" data-testid="boundary" ref={box} open={open}>
        <summary>{t.open}</summary>
        <CorrectionForm
          label={t.open}
          testid="boundary-form"
          decided={decided}
          onDone={() => openAt(text.source, kind === "begins" ? (line ?? first) : first)}
        >
          <label>
            <input
              type="radio"
              name="boundary"
              data-testid="boundary-begins"
              checked={kind === "begins"}
              onChange={() => setKind("begins")}
            />{" "}
            {t.begins}
          </label>
          {kind === "begins" && (
            <label class="at">
              {t.line(first + 1, last)}
              <input
                class="field"
                type="number"
                inputMode="numeric"
                data-testid="boundary-line"
                min={first + 1}
                max={last}
                value={line ?? ""}
                onInput={(event) =>
                  setLine(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))
                }
              />
              <q class="serif">{isHere ? (lines[(line ?? 0) - first] ?? "").trim().slice(0, 60) || t.blank : t.hint}</q>
            </label>
          )}
          <label>
            <input
              type="radio"
              name="boundary"
              data-testid="boundary-continues"
              disabled={text.before === null}
              checked={kind === "continues"}
              onChange={() => setKind("continues")}
            />{" "}
            {text.before ? t.continues(text.before.title.replace(/^《(.*)》$/u, "$1")) : t.first}
          </label>
        </CorrectionForm>
      </details>
    </section>
  );
}
