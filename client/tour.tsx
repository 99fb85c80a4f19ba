/**
 * The first visit: four steps in a card over the foot of the page, so that nothing moves when it comes or goes. It outlasts a reload
 * until it is finished or put away, or until a person does something else than what it shows; and never comes back then.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "./i18n/index.ts";
import { DOES } from "./press.ts";
import { formatRoute, type Route, route } from "./state/index.ts";
import { Icon, useEscape } from "./ui/index.ts";
import "./tour.css";

const KEY = "zhengmai.toured";

const STEPS = ["search", "cascade", "coverage", "workload"] as const;

const ADDRESS: Readonly<Record<(typeof STEPS)[number], string>> = {
  search: formatRoute({ view: "search", q: "国发" }),
  cascade: "/cascade",
  coverage: "/coverage?sort=gap",
  workload: "/workload",
};

/** views in which a person still follows a step: its own, the sentences behind it, and the way back */
const FOLLOWS: Readonly<Record<(typeof STEPS)[number], readonly Route["view"][]>> = {
  search: ["search", "texts", "reader", "home"],
  cascade: ["cascade", "reader", "home"],
  coverage: ["coverage", "reader", "home"],
  workload: ["workload", "organization", "reader", "home"],
};

/** kept while the tour goes on, with the index of its step; any other word: it has ended, for good */
const AT = /^at ([0-3])$/;

/** Keeps where the tour is; @returns whether the browser does keep it */
function keep(step: number): boolean {
  const value = step < 0 ? "1" : `at ${step}`;
  try {
    localStorage.setItem(KEY, value);
    return localStorage.getItem(KEY) === value;
  } catch {
    return false;
  }
}

/** The step a visit begins with, -1 for none: the first of all, or where a reload broke off. A browser that keeps nothing is spared the tour. */
function begun(): number {
  try {
    const kept = localStorage.getItem(KEY);
    const step = kept === null ? 0 : Number(AT.exec(kept)?.[1] ?? -1);
    return step < 0 || keep(step) ? step : -1;
  } catch {
    return -1;
  }
}

export function Tour() {
  const t = words.value.tour;
  const [step, setStep] = useState(-1);
  useEffect(() => setStep(begun()), []);
  const go = (next: number): void => {
    keep(next);
    setStep(next);
  };
  const name = STEPS[step];
  /** whether the tour was taken up: one of its own buttons was pressed */
  const taken = useRef(false);
  const { view } = route.value;
  const seen = useRef(view);
  // who has not taken it up and presses something else has come to work
  useEffect(() => {
    if (name === undefined) return;
    const press = (event: MouseEvent): void => {
      const on = event.target instanceof Element ? event.target.closest(DOES) : null;
      if (on?.closest(".tour")) taken.current = true;
      // language, colours and help are no work
      else if (on && !taken.current && !on.closest(".tools")) go(-1);
    };
    addEventListener("click", press, true);
    return () => removeEventListener("click", press, true);
  }, [name]);
  // wherever the focus is: the card lies over all but a dialog
  useEscape(name === undefined ? undefined : () => go(-1));
  useEffect(() => {
    const moved = seen.current !== view;
    seen.current = view;
    if (moved && name !== undefined && !(taken.current && FOLLOWS[name].includes(view))) go(-1);
  }, [view]);
  if (name === undefined) return null;
  const last = step === STEPS.length - 1;
  return (
    <aside class="tour" aria-label={t.label} data-testid="tour">
      <span class="dim num">
        {step + 1} / {STEPS.length}
      </span>
      <p>
        {t.steps[name]}
        {name === "search" && <span class="by-key"> {t.key}</span>}
      </p>
      <a class="btn" href={ADDRESS[name]}>
        {t.look}
      </a>
      <button type="button" class="btn ink" data-testid="tour-next" onClick={() => go(last ? -1 : step + 1)}>
        {last ? t.end : t.next}
      </button>
      <button type="button" class="btn bare" data-testid="tour-skip" onClick={() => go(-1)}>
        <Icon name="close" />
        {t.skip}
      </button>
    </aside>
  );
}
