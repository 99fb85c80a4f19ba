/** The pages that the head and the keys lead to, each as it is first seen. */
import type { Route } from "./state/index.ts";

export const PAGES = {
  home: { view: "home" },
  documents: {
    view: "documents",
    level: "",
    place: "",
    year: "",
    genre: "",
    held: "",
    issuer: "",
    sort: "newest",
  },
  cascade: { view: "cascade", key: "", direction: "", axis: "level", select: "", table: false },
  coverage: { view: "coverage", levels: "", from: "", to: "", sort: "date", cell: "" },
  workload: { view: "workload", by: "year", place: "", collectives: false, cell: "" },
  network: { view: "network", roots: [], layout: "force", select: "", table: false },
  program: { view: "program", id: "" },
  questions: { view: "questions", name: "", parameters: {} },
  import: { view: "import" },
} as const satisfies Readonly<Record<string, Route>>;
