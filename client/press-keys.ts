/** Keys that work everywhere: to the search, to the table of keys, and `g` with a letter to a view. */
import { PAGES } from "./pages.ts";
import { navigate, type Route, route } from "./state/index.ts";
import { focusSearch } from "./ui/index.ts";

const GO: Readonly<Record<string, (from: Route) => Route>> = {
  h: () => PAGES.home,
  d: () => PAGES.documents,
  n: () => PAGES.network,
  // from a document to its own
  c: (from) => ({ ...PAGES.cascade, key: from.view === "reader" ? from.key : "" }),
  m: () => PAGES.coverage,
  w: () => PAGES.workload,
  p: () => PAGES.program,
  q: () => PAGES.questions,
  i: () => PAGES.import,
};

/** @returns a function that stops it */
export function startKeys(openLegend: () => void): () => void {
  let going = false;
  const press = (event: KeyboardEvent): void => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest("input, textarea, select, [contenteditable]") !== null;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (going) {
      going = false;
      const next = GO[event.key];
      if (next) {
        event.preventDefault();
        navigate(next(route.value));
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      focusSearch();
    } else if (event.key === "?") openLegend();
    else if (event.key === "g") going = true;
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}
