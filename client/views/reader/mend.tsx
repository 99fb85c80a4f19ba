/** "Wrong?": a person's correction of one fact, kept in the corrections file and applied at every import. */
import type { ComponentChildren, ComponentProps } from "preact";
import { useState } from "preact/hooks";
import type { DocumentPage, Mark } from "../../../server/model/api.ts";
import type { Correction } from "../../../server/model/corrections.ts";
import { typeRead, typesBeside } from "../../../server/model/graph.ts";
import { word, words } from "../../i18n/index.ts";
import { CorrectionForm, type Hit, keepFact, Meant } from "../../mend/index.ts";

/** What a fact of a kind can mean; a task is the document's own. */
const KINDS: Readonly<Partial<Record<Mark["kind"], ComponentProps<typeof Meant>["kinds"]>>> = {
  unit: ["organization"],
  issuer: ["organization"],
  program: ["program"],
  reference: ["document"],
  carries: ["document"],
};

type Way = "wrong" | "target" | "relation" | "text";

/** What is not decided of a mark, as the list of doubts calls it; null where nothing is, and of a title that only is not held. */
export function doubtOf(mark: Mark): "ambiguous" | "unresolved" | "candidates" | null {
  if (mark.corrected) return null;
  const outcome = mark.outcome === "unresolved" && mark.kind === "reference" ? null : mark.outcome;
  return outcome ?? (mark.candidates.length > 0 ? "candidates" : null);
}

export function Mend({
  mark,
  document,
  quote,
}: {
  readonly mark: Mark;
  /** whose text has the mark */
  readonly document: DocumentPage["document"];
  /** words of the mark */
  readonly quote: string;
}) {
  const t = words.value.corrections;
  const [kind, setKind] = useState<Way>(doubtOf(mark) !== null && KINDS[mark.kind] ? "target" : "wrong");
  const [hit, setHit] = useState<Hit | null>(null);
  const [type, setType] = useState("");
  const [text, setText] = useState(mark.label);
  const subject = mark.relationshipId;
  if (subject === null) return null;
  const kinds = KINDS[mark.kind] ?? [];
  const types = typesBeside(typeRead(subject));
  /** a name that no body of the graph is known by: what a person says of it holds wherever it is printed so */
  const name =
    (mark.kind === "unit" || mark.kind === "issuer") && mark.outcome !== null && !mark.corrected ? mark.target : null;
  const task = mark.kind === "assignment" ? mark.target : null;
  const about = {
    document: document.id,
    title: (document.displayTitle || document.key).slice(0, 1000),
    quote: quote.slice(0, 200),
    ...(mark.label ? { target: mark.label.slice(0, 1000) } : {}),
  };
  const meant = types.find((one) => one === type);
  const decided: Readonly<Record<Way, Correction | null>> = {
    wrong: { kind: "wrong", subject, about },
    target:
      hit &&
      (name
        ? { kind: "same", subject: name, value: hit.id, about }
        : { kind: "target", subject, value: hit.id, about }),
    relation: meant ? ({ kind: "relation", subject, value: meant, about } as Correction) : null,
    text:
      task !== null && text.trim() !== "" && text.trim() !== mark.label
        ? { kind: "text", subject: task, value: text.trim(), about }
        : null,
  };
  const way = (name: Way, label: ComponentChildren) => (
    <label>
      <input
        type="radio"
        name="mend"
        data-testid={`mend-${name}`}
        checked={kind === name}
        onChange={() => setKind(name)}
      />{" "}
      {label}
    </label>
  );
  return (
    <CorrectionForm
      label={t.title}
      testid="mend"
      decided={decided[kind]}
      onDone={(kept) => keepFact(document.id, kept)}
    >
      {way("wrong", t.wrong)}
      {kinds.length > 0 && way("target", name ? t.settle : t.target)}
      {kind === "target" && (
        <>
          <Meant
            hit={hit}
            onChoose={setHit}
            kinds={kinds}
            label={name ? t.findBody : t.find}
            offered={name ? mark.candidates : mark.candidates.filter(({ held }) => held)}
            byName={name !== null}
          />
          {name && <p class="dim">{t.settleNote}</p>}
        </>
      )}
      {types.length > 0 && way("relation", mark.kind === "unit" ? t.role : t.relation)}
      {kind === "relation" && (
        <label>
          {t.is}
          <select
            class="field"
            value={type}
            data-testid="mend-type"
            onChange={(event) => setType(event.currentTarget.value)}
          >
            <option value="" />
            {types.map((one) => (
              <option key={one} value={one}>
                {word(words.value.relations, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {task !== null && way("text", t.text)}
      {kind === "text" && (
        <label>
          {t.is}
          <textarea
            class="field"
            rows={3}
            maxLength={1000}
            value={text}
            data-testid="mend-words"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
    </CorrectionForm>
  );
}
