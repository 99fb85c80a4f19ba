/** A title, number, date or issuer that is missing or wrong: a person says what it is. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import type { HeadField } from "../../../server/model/corrections.ts";
import { words } from "../../i18n/index.ts";
import { CorrectionForm } from "../../mend/index.ts";
import { openAt } from "./holder.ts";

const FIELDS: readonly HeadField[] = ["title", "number", "date", "issuer"];

export function Head({
  card,
  text,
  open,
}: {
  readonly card: DocumentPage["document"];
  readonly text: DocumentText;
  /** the form is open at first, and in view */
  readonly open: boolean;
}) {
  const t = words.value.corrections.head;
  const now: Readonly<Record<HeadField, string>> = {
    // a document without a title is shown under its number
    title: card.title === card.number || card.title === card.id ? "" : card.title,
    number: card.number ?? "",
    date: card.issuedOn ?? "",
    issuer: card.issuers.map(({ name }) => name).join("、"),
  };
  // what is missing is asked for first
  const [field, setField] = useState<HeadField>(FIELDS.find((one) => now[one] === "") ?? "title");
  const [given, setGiven] = useState<string | null>(null);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const value = (given ?? now[field]).trim();
  return (
    <section>
      <details class="wrong alone" data-testid="head" ref={box} open={open}>
        <summary>{t.open}</summary>
        <CorrectionForm
          label={t.open}
          testid="head-form"
          decided={
            value === now[field]
              ? null
              : {
                  kind: "head",
                  subject: text.source,
                  line: text.lineStart,
                  field,
                  value,
                  about: {
                    document: card.id,
                    title: (card.displayTitle || card.key).slice(0, 1000),
                    quote: "",
                    target: now[field].slice(0, 1000),
                  },
                }
          }
          onDone={() => openAt(text.source, text.lineStart)}
        >
          <fieldset class="which">
            <legend>{t.which}</legend>
            {FIELDS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="head"
                  data-testid={`head-${one}`}
                  checked={field === one}
                  onChange={() => {
                    setField(one);
                    setGiven(null);
                  }}
                />{" "}
                {t.fields[one]}
              </label>
            ))}
          </fieldset>
          <label>
            {t.is}
            <input
              class="field"
              data-testid="head-value"
              maxLength={1000}
              value={given ?? now[field]}
              {...(field === "date" ? { type: "date" as const } : {})}
              onInput={(event) => setGiven(event.currentTarget.value)}
            />
          </label>
          <p class="dim">{t.hints[field]}</p>
        </CorrectionForm>
      </details>
    </section>
  );
}
