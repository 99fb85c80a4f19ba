/** The first visit: four steps in a line under the head, in the flow of the page so that nothing is covered. Shown in one visit only. */
import { useEffect, useState } from "preact/hooks";
import { words } from "./i18n/index.ts";
import { formatRoute } from "./state/index.ts";
import { Icon } from "./ui/index.ts";
import "./tour.css";

const KEY = "zhengmai.toured";

const STEPS = ["search", "cascade", "coverage", "workload"] as const;

const ADDRESS: Readonly<Record<(typeof STEPS)[number], string>> = {
  search: formatRoute({ view: "search", q: "国发" }),
  cascade: "/cascade",
  coverage: "/coverage?sort=gap",
  workload: "/workload",
};

/** Whether this browser has never been here; from then on it has. A browser that keeps nothing is spared the tour. */
function firstVisit(): boolean {
  try {
    if (localStorage.getItem(KEY) !== null) return false;
    localStorage.setItem(KEY, "1");
    return localStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

export function Tour() {
  const t = words.value.tour;
  const [step, setStep] = useState(-1);
  useEffect(() => {
    if (firstVisit()) setStep(0);
  }, []);
  const name = STEPS[step];
  if (name === undefined) return null;
  const last = step === STEPS.length - 1;
  return (
    <aside class="tour" aria-label={t.label} data-testid="tour">
      <span class="dim num">
        {step + 1} / {STEPS.length}
      </span>
      <p>{t.steps[name]}</p>
      <a class="btn" href={ADDRESS[name]}>
        {t.look}
      </a>
      <button type="button" class="btn ink" data-testid="tour-next" onClick={() => setStep(last ? -1 : step + 1)}>
        {last ? t.end : t.next}
      </button>
      <button type="button" class="btn bare" aria-label={t.skip} title={t.skip} onClick={() => setStep(-1)}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
