/** One stop for Tab in all the marks of a text: from mark to mark by the arrows there, and by j and k from anywhere. */
import { useEffect } from "preact/hooks";
import { edges, firstThat } from "./in-view.ts";

const MARKS = "[data-testid=book] a[data-mark]";
const STEP: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const ANYWHERE: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

export function useRoving(): void {
  // the text was drawn anew: the stop may have gone with what it stood on
  useEffect(() => {
    if (document.querySelector(`${MARKS}[tabindex="0"]`) === null) stopAt(document.querySelector<HTMLElement>(MARKS));
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const on = event.target instanceof HTMLElement ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (on?.closest("input, textarea, select, dialog")) return;
      const by = ANYWHERE[event.key] ?? (on?.matches(MARKS) ? STEP[event.key] : undefined);
      if (by === undefined) return;
      event.preventDefault();
      walk(by);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** To the words of the next mark, or of the one before: from those that have the focus or whose card has it, else from the first in view. */
function walk(by: 1 | -1): void {
  const all = firstWords();
  const active = document.activeElement;
  const own = active?.closest(".para")?.querySelector<HTMLElement>("a.hit[data-mark]") ?? active;
  const id = own instanceof HTMLElement ? own.dataset.mark : undefined;
  const at = all.findIndex((words) => words.dataset.mark === id);
  const [top] = edges();
  const next =
    at >= 0 ? at + by : firstThat(all, (words) => words.getBoundingClientRect().top >= top) + Math.min(0, by);
  const to = all[(next + all.length) % all.length];
  stopAt(to ?? null);
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: "center" });
}

/** The words of every mark, of each the first. */
function firstWords(): readonly HTMLElement[] {
  const seen = new Set<string | undefined>();
  return [...document.querySelectorAll<HTMLElement>(MARKS)].filter(({ dataset: { mark } }) => {
    const first = !seen.has(mark);
    seen.add(mark);
    return first;
  });
}

function stopAt(words: HTMLElement | null): void {
  for (const one of document.querySelectorAll<HTMLElement>(`${MARKS}[tabindex="0"]`)) one.tabIndex = -1;
  if (words) words.tabIndex = 0;
}
