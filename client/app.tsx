/** The frame: running head, one view, and keys that work everywhere. Views are loaded when they are asked for. */
import type { ComponentType } from "preact";
import { Component } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "./api/index.ts";
import { Head } from "./head.tsx";
import { useHeading } from "./heading.ts";
import { words } from "./i18n/index.ts";
import { Legend } from "./legend.tsx";
import { startKeys } from "./press-keys.ts";
import { type Route, type RouteOf, route, type ViewName } from "./state/index.ts";
import { Tips } from "./tips.tsx";
import { Tour } from "./tour.tsx";
import { Waiting, Wrong } from "./ui/index.ts";

type View<V extends ViewName> = ComponentType<{ readonly route: RouteOf<V> }>;
type Loaders = { readonly [V in Exclude<ViewName, "missing">]: () => Promise<View<V>> };

const LOADERS: Loaders = {
  import: () => import("./views/import/index.ts").then((view) => view.ImportView),
  questions: () => import("./views/console/index.ts").then((view) => view.QuestionsView),
  console: () => import("./views/console/index.ts").then((view) => view.ConsoleView),
  home: () => import("./views/home/index.ts").then((view) => view.HomeView),
  documents: () => import("./views/documents/index.ts").then((view) => view.DocumentsView),
  texts: () => import("./views/texts/index.ts").then((view) => view.TextsView),
  search: () => import("./views/search/index.ts").then((view) => view.SearchView),
  cascade: () => import("./views/cascade/index.ts").then((view) => view.CascadeView),
  network: () => import("./views/network/index.ts").then((view) => view.NetworkView),
  reader: () => import("./views/reader/index.ts").then((view) => view.ReaderView),
  workload: () => import("./views/workload/index.ts").then((view) => view.WorkloadView),
  organization: () => import("./views/department/index.ts").then((view) => view.DepartmentView),
  program: () => import("./views/program/index.ts").then((view) => view.ProgramView),
  place: () => import("./views/place/index.ts").then((view) => view.PlaceView),
  corpus: () => import("./views/corpus/index.ts").then((view) => view.CorpusView),
  coverage: () => import("./views/coverage/index.ts").then((view) => view.CoverageView),
};

/** What makes a route another page rather than another state of the same one. */
function identity(at: Route): string {
  switch (at.view) {
    case "reader":
    case "cascade":
      return `${at.view} ${at.key}`;
    case "organization":
    case "program":
    case "place":
      return `${at.view} ${at.id}`;
    case "questions":
      return `${at.view} ${at.name}`;
    default:
      return at.view;
  }
}

/** screens that scroll as a page does; the others fill the window */
const FLOWING: ReadonlySet<Route["view"]> = new Set(["home", "search", "documents", "texts", "import", "missing"]);

export function App() {
  const [legend, setLegend] = useState(false);
  useEffect(() => startKeys(() => setLegend(true)), []);
  const at = route.value;
  useHeading(identity(at));
  return (
    <div class={`app${FLOWING.has(at.view) ? "" : " fixed"}`}>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {words.value.skip}
      </button>
      <Head onLegend={() => setLegend(true)} />
      <Tour />
      <Tips />
      {legend && <Legend onClose={() => setLegend(false)} />}
      <main class="view" id="content" tabIndex={-1} data-testid={`view-${at.view}`}>
        <Guard key={identity(at)}>{at.view === "missing" ? <Missing /> : <Lazy at={at} />}</Guard>
      </main>
    </div>
  );
}

function Missing() {
  const t = words.value;
  return (
    <div class="state" data-testid="missing">
      <h1>{t.missing.title}</h1>
      <p>{t.missing.detail}</p>
      <a class="btn" href="/">
        {t.actions.home}
      </a>
    </div>
  );
}

type AnyView = ComponentType<{ readonly route: Route }>;
const loaded = new Map<ViewName, AnyView>();

function Lazy({ at }: { readonly at: Exclude<Route, { view: "missing" }> }) {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const View = loaded.get(at.view);
  useEffect(() => {
    if (loaded.has(at.view)) return;
    let wanted = true;
    LOADERS[at.view]().then(
      (view) => {
        // the loader of a view draws that view's routes alone
        loaded.set(at.view, view as unknown as AnyView);
        if (wanted) redraw((n) => n + 1);
      },
      (error: unknown) => {
        if (wanted) setFailure(new ApiError(0, "offline", String(error), null));
      },
    );
    return () => {
      wanted = false;
    };
  }, [at.view]);
  if (View) return <View route={at} />;
  if (failure) return <Wrong error={failure} retry={() => location.reload()} alone />;
  return <Delayed />;
}

function Delayed() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Waiting slow={false} stop={() => undefined} /> : null;
}

/** A view that breaks says so in its own place; the frame stays. */
class Guard extends Component<object, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ error });
  }
  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Wrong
        error={new ApiError(0, "failed", error instanceof Error ? error.message : String(error), null)}
        retry={() => this.setState({ error: null })}
        alone
      />
    );
  }
}
