/** One text under two numbers: the number of a copy is wrong, or they are two documents; a person says which. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import type { Correction } from "../../../server/model/corrections.ts";
import { words } from "../../i18n/index.ts";
import { CorrectionForm } from "../../mend/index.ts";
import { formatRoute } from "../../state/index.ts";
import { DocumentNumber } from "../../ui/index.ts";
import { openAt } from "./holder.ts";

export function Numbers({
  card,
  text,
  open,
}: {
  readonly card: DocumentPage["document"];
  readonly text: DocumentText;
  /** in view at first */
  readonly open: boolean;
}) {
  const t = words.value.corrections.numbers;
  const [choice, setChoice] = useState("");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: "start" });
  }, [open]);
  const { otherNumbers: others } = card;
  if (others.length === 0) return null;
  // a text without a number of its own is another document by its id
  const decisions: readonly { readonly name: string; readonly said: string; readonly decided: Correction }[] =
    others.flatMap((number) => [
      {
        name: `is ${number}`,
        said: t.is(number),
        decided: { kind: "head", subject: text.source, line: text.lineStart, field: "number", value: number },
      },
      {
        name: `apart ${number}`,
        said: t.apart(number),
        decided: { kind: "notSame", subject: card.id, value: `doc:${number}` },
      },
    ]);
  return (
    <section ref={box} data-testid="numbers">
      <h3>{t.title}</h3>
      <p>
        {t.note}{" "}
        {others.map((number, index) => (
          <>
            {index > 0 && words.value.doubts.and}
            <a class="u" href={formatRoute({ view: "reader", key: number, mark: "", q: "", mend: true })}>
              <DocumentNumber number={number} />
            </a>
          </>
        ))}
      </p>
      <CorrectionForm
        label={t.title}
        testid="numbers-form"
        decided={decisions.find(({ name }) => name === choice)?.decided ?? null}
        onDone={() => openAt(text.source, text.lineStart)}
      >
        {decisions.map(({ name, said }) => (
          <label key={name}>
            <input
              type="radio"
              name="numbers"
              data-testid={`numbers-${name.startsWith("is") ? "is" : "apart"}`}
              checked={choice === name}
              onChange={() => setChoice(name)}
            />{" "}
            {said}
          </label>
        ))}
        <p class="dim">{t.hint}</p>
      </CorrectionForm>
    </section>
  );
}
