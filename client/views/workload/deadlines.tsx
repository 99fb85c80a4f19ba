/** Deadlines on a line of time, one lane for every body; what lies before the day that the reader sets is over. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Deadlines } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import {
  Further,
  moveInGrid,
  nodeAddress,
  Panel,
  PanelTop,
  PHONE,
  ShowAll,
  tip,
  useNarrow,
  usePrinting,
  useStillTable,
} from "../../ui/index.ts";
import { dueState } from "../tasks/due.ts";
import { cellName, cellParts } from "./columns.ts";
import { LaneList } from "./lane-list.tsx";
import { LaneName, markSaid } from "./lane-parts.tsx";
import { daysIn, type Lane, marksOf, signOf, spanName, stateOf, stretchOf, unitsOf } from "./lanes.ts";
import { TaskList } from "./task-list.tsx";
import { stateName } from "./twins.ts";
import "./deadlines.css";

/** width that a year takes at least, so that its name is whole */
const YEAR = 44;
/** px of the line on paper: marks that stand apart there do so on every sheet */
const PAPER = 480;
/** lanes drawn at first */
const FIRST = 60;

export function DeadlineLanes({
  data,
  lanes,
  asOf,
  selected,
  onSelect,
}: {
  readonly data: Deadlines;
  readonly lanes: readonly Lane[];
  /** ISO day */
  readonly asOf: string;
  /** id of a body and a day or two (first..last), parted by a space */
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  const { low, high, years } = useMemo(() => stretchOf(data.items, asOf), [data, asOf]);
  const share = (day: number): number => (100 * (day - low)) / (high - low);
  const axis = useRef<HTMLTableCellElement>(null);
  const width = useWidth(axis);
  const printing = usePrinting();
  const scale = (printing ? Math.min(width, PAPER) : width) / ((high - low) / 86_400_000);
  const left = (day: number): string => `${share(day).toFixed(2)}%`;
  const now = share(Date.parse(asOf));
  // a name that would be cut at the edge is left out, its line stays
  const named = years.filter((year) => share(Date.UTC(year, 0, 1)) < 95);
  const drawn = whole ? lanes : lanes.slice(0, FIRST);
  const parts = cellParts(selected);
  const lane = parts && lanes.find(({ id }) => id === parts.organization);
  const chosen = lane && parts ? daysIn(lane, parts.column) : [];
  const { box, hold } = useStillTable(chosen.length > 0);
  const choose = (cell: string): void => {
    hold();
    onSelect(cell);
  };
  const listed = useNarrow(PHONE) && !printing;
  return (
    <div class={`work beside${chosen.length > 0 ? " open" : ""}`}>
      <section class="dls gridbox" tabIndex={0} aria-label={t.workload.deadlines} ref={box}>
        {listed ? (
          <LaneList lanes={drawn} asOf={asOf} selected={selected} onSelect={choose} />
        ) : (
          <table class="dl gridded" data-grid data-testid="deadlines" onKeyDown={moveInGrid}>
            <thead>
              <tr>
                <th scope="col">{t.workload.organization}</th>
                <th scope="col" class="axis" ref={axis} style={{ minWidth: `${named.length * YEAR}px` }}>
                  <span class="vh">{t.workload.deadlines}</span>
                  {named.map((year) => (
                    <span key={year} class="yr num" style={{ left: left(Date.UTC(year, 0, 1)) }}>
                      {year}
                    </span>
                  ))}
                  <span class="now num" style={{ left: `${now}%`, transform: `translateX(-${now}%)` }}>
                    {asOf}
                  </span>
                </th>
                <th scope="col" class="t" {...tip(t.workload.eachBody)}>
                  {t.workload.past}
                </th>
                <th scope="col" class="t" {...tip(t.department.begunWhy)}>
                  {t.department.begun}
                </th>
                <th scope="col" class="t" {...tip(t.workload.eachBody)}>
                  {t.workload.ahead}
                </th>
              </tr>
            </thead>
            <tbody>
              {drawn.map((one, r) => (
                <LaneRow
                  key={one.id}
                  lane={one}
                  r={r}
                  asOf={asOf}
                  left={left}
                  scale={scale}
                  years={years}
                  selected={selected}
                  onSelect={choose}
                />
              ))}
            </tbody>
          </table>
        )}
        {lanes.length > drawn.length && (
          <p class="more">
            {t.department.more(lanes.length - drawn.length)}{" "}
            <ShowAll count={lanes.length} onShow={() => setWhole(true)} />
          </p>
        )}
        <p class="more dim">{t.workload.noOutcome}</p>
      </section>
      {chosen.length > 0 && !listed && <Further box={box} />}
      {lane && chosen.length > 0 && (
        <DayPanel lane={lane} days={chosen} asOf={asOf} became={data.became} onClose={() => choose("")} />
      )}
    </div>
  );
}

/** The width of an element in px, followed as it changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function LaneRow({
  lane,
  r,
  asOf,
  left,
  scale,
  years,
  selected,
  onSelect,
}: {
  readonly lane: Lane;
  readonly r: number;
  readonly asOf: string;
  readonly left: (day: number) => string;
  /** px of a day */
  readonly scale: number;
  readonly years: readonly number[];
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}) {
  return (
    <tr>
      <th scope="row">
        <LaneName lane={lane} />
      </th>
      <td class="axis">
        {years.map((year) => (
          <i key={year} style={{ left: left(Date.UTC(year, 0, 1)) }} />
        ))}
        <i class="now" style={{ left: left(Date.parse(asOf)) }} />
        {marksOf(lane.days, asOf, scale).map(({ first, last, tasks, width, nudge }, c) => {
          const span = spanName({ first, last });
          const name = cellName(lane.id, span);
          const said = markSaid(lane, { first, last, tasks }, asOf);
          return (
            <button
              type="button"
              key={span}
              class={`due num${signOf(tasks, asOf)}${name === selected ? " on" : ""}`}
              style={{
                left: left((Date.parse(first) + Date.parse(last)) / 2),
                width: `${width}px`,
                marginLeft: `${nudge}px`,
              }}
              data-testid="due"
              data-r={r}
              data-c={c}
              tabIndex={r === 0 && c === 0 ? 0 : -1}
              aria-pressed={name === selected}
              aria-label={said}
              data-tip={said}
              onClick={() => onSelect(name === selected ? "" : name)}
            >
              {figure(tasks.length)}
            </button>
          );
        })}
      </td>
      <td class="t num">{lane.past > lane.begun ? <b>{figure(lane.past - lane.begun)}</b> : "—"}</td>
      <td class="t num" data-testid="lane-begun">
        {lane.begun > 0 ? figure(lane.begun) : "—"}
      </td>
      <td class="t num">{lane.tasks.length > lane.past ? figure(lane.tasks.length - lane.past) : "—"}</td>
    </tr>
  );
}

function DayPanel({
  lane,
  days,
  asOf,
  became,
  onClose,
}: {
  readonly lane: Lane;
  readonly became: Deadlines["became"];
  readonly days: Lane["days"];
  readonly asOf: string;
  readonly onClose: () => void;
}) {
  const t = words.value;
  const [first = "", last = first] = [days.at(0)?.day, days.at(-1)?.day];
  const { state, begun } = stateOf(
    days.flatMap(({ tasks }) => tasks),
    asOf,
  );
  return (
    <Panel label={t.workload.cell} about={`${lane.id} ${first}`} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>
          <span class="num">{spanName({ first, last }).replace("..", "—")}</span> · {stateName(state)}
          {state === "overdue" && begun > 0 && ` · ${t.workload.ofBegun(begun)}`}
        </PanelTop>
        <h2>
          <a class="u" href={nodeAddress(lane.id)}>
            {lane.name}
          </a>
        </h2>
      </section>
      {days.map(({ day, tasks }) => (
        <section key={day} data-testid="duties">
          <h3>
            {days.length === 1 ? t.department.tasks : <span class="num">{day}</span>}
            <span class="n">{figure(tasks.length)}</span>
          </h3>
          <TaskList
            stateOf={(task) => (dueState(task, asOf) === "begun" ? t.department.begun : "")}
            items={tasks.flatMap((task) =>
              unitsOf(task, lane, became).map(({ role, evidence }) => ({ ...task, role, evidence })),
            )}
          />
        </section>
      ))}
    </Panel>
  );
}
