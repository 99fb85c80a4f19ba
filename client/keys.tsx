/** The keys: those of the screen that is open, and those that work everywhere. */
import { words } from "./i18n/index.ts";
import { route, type ViewName } from "./state/index.ts";

type Row = readonly [key: string, does: string];

export function Keys() {
  const t = words.value;
  const here = keysOf(route.value.view);
  return (
    <section class="all-keys" data-testid="keys">
      {here.length > 0 && <KeyList title={t.keys.here} rows={here} />}
      <KeyList
        title={t.keys.everywhere}
        rows={[
          ["/", t.keys.focusSearch],
          ["?", t.keys.help],
          ["Esc", t.keys.close],
          ["g h", t.nav.home],
          ["g d", t.nav.reader],
          ["g c", route.value.view === "reader" ? t.keys.ownCascade : t.nav.cascade],
          ["g m", t.nav.coverage],
          ["g w", t.nav.workload],
          ["g n", t.nav.network],
          ["g p", t.nav.program],
          ["g q", t.nav.questions],
          ["g i", t.nav.import],
        ]}
      />
    </section>
  );
}

/** The keys of one screen. */
function keysOf(view: ViewName): readonly Row[] {
  const { keys: t, network } = words.value;
  const cells: readonly Row[] = [
    ["↑ ↓ ← →", t.cells],
    ["Enter", t.open],
  ];
  switch (view) {
    case "reader":
      return [
        ["[ ]", t.marks],
        ["k j ↑ ↓", t.walk],
        ["Enter", t.open],
      ];
    case "network":
      return [
        ["↑ ↓ ← →", t.near],
        ["t", t.table],
        [".", network.pin],
        ["h", network.hide],
        ["H", t.showAll],
        ["c", network.collapse],
        ["p", network.path],
        ["f", network.find],
        ["l", network.lasso],
        ["x", t.pick],
        ["+ - 0", t.zoom],
        ["Ctrl Z", t.undo],
        ["Ctrl Shift Z", network.redo],
      ];
    case "cascade":
      return [
        ["↑ ↓ ← →", t.near],
        ["t", t.table],
      ];
    case "coverage":
    case "workload":
    case "corpus":
      return cells;
    case "console":
      return [["Ctrl Enter", t.run], ...cells];
    default:
      return [];
  }
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.map(([key, does]) => (
          <li key={key} class="key">
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  );
}
