/** The lines of the picture: trunks first, then what is each line's own. */
import type { Cascade } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { type Certainty, certaintyOf, DASH, familyOf } from "../../ui/index.ts";
import type { CascadeLayout } from "./laid-out.ts";
import { ENDS, thickness } from "./marks.ts";
import type { Trunk } from "./trunks.ts";

/** Lines that are told from the others: those on the way through what is chosen; none where nothing is. */
export type Told = ReadonlySet<string> | null;

const dash = (certainty: Certainty) => ({
  "stroke-dasharray": DASH[certainty],
  "stroke-linecap": certainty === "dotted" ? ("round" as const) : ("butt" as const),
});

/** What many lines have in common, and the bands to what is folded. */
export function Trunks({ layout, told }: { readonly layout: CascadeLayout; readonly told: Told }) {
  return (
    <>
      {layout.trunks.map((trunk) => (
        <TrunkLine key={trunk.bundle.id} trunk={trunk} told={told} />
      ))}
    </>
  );
}

function TrunkLine({ trunk, told }: { readonly trunk: Trunk; readonly told: Told }) {
  const t = words.value;
  const { type, certainty, cites, edges, bands } = trunk.bundle;
  const family = familyOf(type);
  const end = `url(#end-${family})`;
  const on = new Set(told === null ? [] : edges.flatMap(({ id }) => (told.has(id) ? [id] : [])));
  const chosen = on.size > 0 ? trunk.stem(on) : "";
  const all = edges.length + bands.reduce((sum, { count }) => sum + count, 0);
  return (
    <g class={family} data-testid="cascade-trunk">
      <path
        class={`e trunk${told === null ? "" : " faint"}`}
        d={trunk.stem()}
        stroke="var(--c)"
        style={{ strokeWidth: thickness(all) }}
        {...dash(certainty)}
        {...(cites ? { "marker-start": end } : {})}
      >
        <title>{`${word(t.relations, type)} ${all}`}</title>
      </path>
      {bands.map((band) => (
        <path
          key={band.level}
          class={`e trunk${told === null ? "" : " faint"}`}
          d={trunk.branches.get(band.level) ?? ""}
          stroke="var(--c)"
          style={{ strokeWidth: thickness(band.count) }}
          {...dash(certainty)}
          {...(cites ? {} : { "marker-end": end })}
        />
      ))}
      {chosen && <path class="halo" d={chosen} />}
      {chosen && <path class="e s" d={chosen} stroke="var(--c)" {...dash(certainty)} />}
    </g>
  );
}

export function Line({
  edge,
  layout,
  selected,
  told,
  onSelect,
}: {
  readonly edge: Cascade["edges"][number];
  readonly layout: CascadeLayout;
  readonly selected: string;
  readonly told: Told;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const drawn = layout.routes.get(edge.id);
  if (!drawn) return null;
  const line = drawn.own ?? drawn.path;
  const on = edge.id === selected || (told?.has(edge.id) ?? false);
  const family = familyOf(edge.type);
  const arrow = { [`marker-${drawn.arrow}`]: `url(#end-${family})` };
  // the arrow of a branch at its hub is the trunk's
  const ownArrow = drawn.own && drawn.arrow === "start" ? {} : arrow;
  return (
    <g
      class={family}
      data-testid="cascade-edge"
      role="button"
      tabindex={-1}
      aria-label={`${word(t.relations, edge.type)} ${edge.evidence.documentNumber ?? edge.evidence.documentTitle}`}
      onClick={() => onSelect(edge.id)}
      onKeyDown={(event) => event.key === "Enter" && onSelect(edge.id)}
    >
      {on && <path class="halo" d={line} />}
      <path
        class={`e${on ? " s" : ""}${(told !== null || drawn.second) && !on ? " faint" : ""}`}
        d={line}
        stroke="var(--c)"
        {...dash(certaintyOf(edge.match))}
        {...ownArrow}
      />
      {/* under the pointer or the focus a line is seen from end to end */}
      <path class="e way" d={drawn.path} stroke="var(--c)" {...dash(certaintyOf(edge.match))} {...arrow} />
      <path class="reach" d={line}>
        <title>{word(t.relations, edge.type)}</title>
      </path>
    </g>
  );
}

/** The ends of lines: a filled arrow, an open one, two, a bar, a small arrow, a dot, a bracket. */
export function Ends() {
  return (
    <defs>
      {ENDS.map(([family, shape, filled]) => (
        <marker
          key={family}
          id={`end-${family}`}
          class={family}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d={shape} fill={filled ? "var(--c)" : "none"} stroke="var(--c)" stroke-width={filled ? 0 : 1.5} />
        </marker>
      ))}
    </defs>
  );
}
