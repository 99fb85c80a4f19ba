/** A plan as a tree: what the engine does last stands first, what feeds it is set in under it. */
import type { PlanStep } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";

export function PlanTree({ step }: { readonly step: PlanStep }) {
  return (
    <>
      <p class="dim">{words.value.console.planHow}</p>
      <ul class="plan" data-testid="plan">
        <Step step={step} />
      </ul>
    </>
  );
}

function Step({ step }: { readonly step: PlanStep }) {
  return (
    <li>
      <b>{step.operator}</b> <code>{step.details}</code>
      {step.children.length > 0 && (
        <ul>
          {step.children.map((child, index) => (
            // steps have no identity but their place
            <Step key={index} step={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
