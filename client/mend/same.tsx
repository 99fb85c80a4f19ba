/** "The same as": two nodes that are one, and which of them stays. */
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Correction } from "../../server/model/corrections.ts";
import { words } from "../i18n/index.ts";
import { navigate, parseRoute } from "../state/index.ts";
import { nodeAddress } from "../ui/index.ts";
import { Done } from "./done.tsx";
import { CorrectionForm } from "./form.tsx";
import { type Hit, Meant } from "./meant.tsx";

/** the node in which another one went up last: said on its page */
const merged = signal("");

export function SameNode({
  id,
  name,
  kind,
}: {
  readonly id: string;
  readonly name: string;
  readonly kind: "document" | "organization" | "program";
}) {
  const t = words.value.corrections;
  const [hit, setHit] = useState<Hit | null>(null);
  const [keep, setKeep] = useState<"this" | "other">("this");
  const decided: Correction | null =
    hit &&
    (keep === "this" ? { kind: "same", subject: hit.id, value: id } : { kind: "same", subject: id, value: hit.id });
  const done = (stays: string): void => {
    merged.value = stays;
    setHit(null);
    // this page's node has gone up in the other: its page is where all is now
    if (stays !== id) navigate(parseRoute(nodeAddress(stays), ""), { replace: true });
  };
  return (
    <>
      {merged.value === id && <Done />}
      <details class="wrong alone" data-testid="merge">
        <summary>{t.same[kind].open}</summary>
        <CorrectionForm
          label={t.same[kind].open}
          testid="merge-form"
          decided={decided}
          onDone={(kept) => done(kept.value ?? id)}
        >
          <Meant hit={hit} onChoose={setHit} kinds={[kind]} without={id} label={t.same[kind].find} />
          {hit && (
            <fieldset>
              <legend>{t.same.keep}</legend>
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
      </details>
    </>
  );
}
