/** Deadlines where there is no room for a line of time: under every body its days, each with how many tasks are due. */
import { figure, words } from "../../i18n/index.ts";
import { moveInGrid } from "../../ui/index.ts";
import { cellName } from "./columns.ts";
import { LaneName, markSaid } from "./lane-parts.tsx";
import { type Lane, type Span, signOf, spanName, spansOf } from "./lanes.ts";
import "./lane-list.css";

export function LaneList({
  lanes,
  asOf,
  selected,
  onSelect,
}: {
  readonly lanes: readonly Lane[];
  /** ISO day */
  readonly asOf: string;
  /** id of a body and a day or two, as in the address */
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}) {
  const t = words.value.workload;
  return (
    <ul class="dll" data-grid data-testid="deadlines" onKeyDown={moveInGrid}>
      {lanes.map((lane, r) => (
        <li key={lane.id}>
          <p class="who">
            <LaneName lane={lane} />
            <span class="num dim">
              {[
                lane.past > lane.begun ? `${t.past} ${figure(lane.past - lane.begun)}` : "",
                lane.begun > 0 ? `${words.value.department.begun} ${figure(lane.begun)}` : "",
                lane.tasks.length > lane.past ? `${t.ahead} ${figure(lane.tasks.length - lane.past)}` : "",
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </p>
          <p class="days">
            {spansOf(lane.days, asOf).map((span, c) => {
              const name = cellName(lane.id, spanName(span));
              return (
                <button
                  type="button"
                  key={spanName(span)}
                  class={`dayed num${signOf(span.tasks, asOf)}${name === selected ? " on" : ""}`}
                  data-testid="due"
                  data-r={r}
                  data-c={c}
                  tabIndex={r === 0 && c === 0 ? 0 : -1}
                  aria-pressed={name === selected}
                  aria-label={markSaid(lane, span, asOf)}
                  onClick={() => onSelect(name === selected ? "" : name)}
                >
                  {whenOf(span)} <b>{figure(span.tasks.length)}</b>
                </button>
              );
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A day, or the year that several days lie in. */
const whenOf = ({ first, last }: Span): string => (first === last ? first : first.slice(0, 4));
