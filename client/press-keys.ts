/** Keys that work everywhere: to the search, to the table of keys, and `g` with a letter to a view. */
import { navigate, type Route, route } from "./state/index.ts";
import { focusSearch } from "./ui/index.ts";

const GO: Readonly<Record<string, (from: Route) => Route>> = {
  h: () => ({ view: "home" }),
  d: () => ({
    view: "documents",
    level: "",
    place: "",
    year: "",
    genre: "",
    held: "",
    issuer: "",
    sort: "newest",
  }),
  n: () => ({ view: "network", roots: [], layout: "force", select: "", table: false }),
  // from a document to its own
  c: (from) => ({
    view: "cascade",
    key: from.view === "reader" ? from.key : "",
    direction: "",
    axis: "level",
    select: "",
    table: false,
  }),
  m: () => ({ view: "coverage", levels: "", from: "", to: "", sort: "date", cell: "" }),
  w: () => ({ view: "workload", by: "year", place: "", collectives: false, cell: "" }),
  p: () => ({ view: "program", id: "" }),
  q: () => ({ view: "questions", name: "", parameters: {} }),
  i: () => ({ view: "import" }),
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
