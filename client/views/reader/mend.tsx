/** "Wrong?": a person's correction of one fact, kept in the corrections file and applied at every import. */
import type { ComponentProps } from "preact";
import { useState } from "preact/hooks";
import type { DocumentPage, Mark } from "../../../server/model/api.ts";
import type { Correction } from "../../../server/model/corrections.ts";
import { words } from "../../i18n/index.ts";
import { CorrectionForm, type Hit, keepFact, Meant } from "../../mend/index.ts";

/** What a fact of a kind can mean; a task is the document's own. */
const KINDS: Readonly<Partial<Record<Mark["kind"], ComponentProps<typeof Meant>["kinds"]>>> = {
  unit: ["organization"],
  issuer: ["organization"],
  program: ["program"],
  reference: ["document"],
  carries: ["document"],
};

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
  const [kind, setKind] = useState<"wrong" | "target">(mark.candidates.length > 0 ? "target" : "wrong");
  const [hit, setHit] = useState<Hit | null>(null);
  const kinds = KINDS[mark.kind] ?? [];
  const subject = mark.relationshipId;
  const about = {
    document: document.id,
    title: (document.displayTitle || document.key).slice(0, 1000),
    quote: quote.slice(0, 200),
    ...(mark.label ? { target: mark.label.slice(0, 1000) } : {}),
  };
  const decided: Correction | null =
    subject === null
      ? null
      : kind === "wrong"
        ? { kind, subject, about }
        : hit && { kind: "target" as const, subject, value: hit.id, about };
  return (
    <CorrectionForm label={t.title} testid="mend" decided={decided} onDone={(kept) => keepFact(document.id, kept)}>
      <label>
        <input type="radio" name="mend" checked={kind === "wrong"} onChange={() => setKind("wrong")} /> {t.wrong}
      </label>
      {kinds.length > 0 && (
        <label>
          <input
            type="radio"
            name="mend"
            data-testid="mend-target"
            checked={kind === "target"}
            onChange={() => setKind("target")}
          />{" "}
          {t.target}
        </label>
      )}
      {kind === "target" && (
        <Meant hit={hit} onChoose={setHit} kinds={kinds} label={t.find} offered={mark.candidates} />
      )}
    </CorrectionForm>
  );
}
