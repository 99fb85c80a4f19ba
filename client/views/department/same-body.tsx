/** "The same as": two nodes that are one body, and under which name it stays. */
import { useState } from "preact/hooks";
import type { Correction } from "../../../server/model/corrections.ts";
import { words } from "../../i18n/index.ts";
import { CorrectionForm, type Hit, type KeptCorrection, Meant } from "../../mend/index.ts";
import { navigate } from "../../state/index.ts";

export function SameBody({
  id,
  name,
  onDone,
}: {
  readonly id: string;
  readonly name: string;
  readonly onDone: (kept: KeptCorrection) => void;
}) {
  const t = words.value.corrections;
  const [hit, setHit] = useState<Hit | null>(null);
  const [keep, setKeep] = useState<"this" | "other">("this");
  const decided: Correction | null =
    hit &&
    (keep === "this" ? { kind: "same", subject: hit.id, value: id } : { kind: "same", subject: id, value: hit.id });
  return (
    <CorrectionForm
      label={t.body.merge}
      testid="merge-form"
      decided={decided}
      onDone={(kept) => {
        onDone(kept);
        setHit(null);
        // this page's body has gone up in the other: its page is where all is now
        if (kept.value !== null && kept.value !== id)
          navigate({ view: "organization", id: kept.value, role: "", task: "" }, { replace: true });
      }}
    >
      <Meant hit={hit} onChoose={setHit} kinds={["organization"]} without={id} label={t.body.find} />
      {hit && (
        <fieldset>
          <legend>{t.body.keep}</legend>
          <label>
            <input type="radio" name="keep" checked={keep === "this"} onChange={() => setKeep("this")} /> {name}
          </label>
          <label>
            <input
              type="radio"
              name="keep"
              data-testid="keep-other"
              checked={keep === "other"}
              onChange={() => setKeep("other")}
            />{" "}
            {hit.name}
          </label>
        </fieldset>
      )}
    </CorrectionForm>
  );
}
