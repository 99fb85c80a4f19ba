/**
 * The five states: letter and fill, outline, empty circle with the number searched, hatching, which means this alone. What is
 * answered only through another document stands between: an outline with a thick side, in the colour of what is carried out.
 */
import type { CoverageState } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";

const CLASSES: Readonly<Record<CoverageState, string>> = {
  implemented: "ci",
  basis: "cb",
  through: "cw",
  mentioned: "cm",
  absent: "cn",
  unknown: "cu",
};
export const stateClass = (state: CoverageState): string => `c ${CLASSES[state]}`;

/** What stands inside a cell: `label` is the number of citations or of documents in between where there are several, or of documents searched. */
export function StateMark({ state, label }: { readonly state: CoverageState; readonly label: string }) {
  const letters = words.value.stateLetters;
  if (state === "unknown") return null;
  if (state === "absent")
    return (
      <small class="num" aria-hidden="true">
        {label}
      </small>
    );
  return (
    <>
      <b aria-hidden="true">{letters[state]}</b>
      {label && (
        <i class="num" aria-hidden="true">
          {label}
        </i>
      )}
    </>
  );
}

export function StateCell({ state, label }: { readonly state: CoverageState; readonly label: string }) {
  return (
    <span class={stateClass(state)} aria-hidden="true">
      <StateMark state={state} label={label} />
    </span>
  );
}
