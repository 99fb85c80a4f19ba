/** Deadlines on a line of time; what lies before the day that the reader sets is past. */
import type { TaskDeadlines } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { type DueState, dueState } from "./due.ts";
import "./deadlines.css";

const WIDE = 900;
const DAY = 86_400_000;

export function Deadlines({
  deadlines: { printed, dated: due },
  textOf,
  asOf,
  asked,
  onAsOf,
  onSelect,
}: {
  readonly deadlines: TaskDeadlines;
  /** the words of a task, where they are at hand */
  readonly textOf: (task: string) => string | undefined;
  /** whether the day is part of the question: then it can be set though nothing is due */
  readonly asked: boolean;
  readonly asOf: string;
  readonly onAsOf: (day: string) => void;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  if (printed === 0 && !asked) return null;
  const of = (state: DueState): number => due.filter((task) => dueState(task, asOf) === state).length;
  const note = t.department.deadlineNote(printed, due.length, of("overdue") + of("begun"), of("begun"));
  const days = [...due.map((task) => Date.parse(task.dueOn)), Date.parse(asOf)].filter(Number.isFinite);
  const [low, high] = [Math.min(...days) - 60 * DAY, Math.max(...days) + 60 * DAY];
  const xOf = (time: number): number => 10 + ((time - low) / (high - low)) * (WIDE - 20);
  const years = Array.from(
    { length: new Date(high).getUTCFullYear() - new Date(low).getUTCFullYear() },
    (_, index) => new Date(low).getUTCFullYear() + 1 + index,
  );
  const stacked = new Map<number, number>();
  return (
    <section data-testid="deadlines">
      <h2 class="sec">
        {t.department.deadlines}
        <small>
          {note}
          <label class="asof">
            {t.department.asOf}{" "}
            <input
              type="date"
              value={asOf}
              onChange={(event) => event.currentTarget.value && onAsOf(event.currentTarget.value)}
            />
          </label>
        </small>
      </h2>
      {due.length > 0 && (
        <svg class="line" viewBox={`0 0 ${WIDE} 74`} role="group" aria-label={note}>
          <path class="axis" d={`M0 50H${WIDE}`} />
          {years.map((year) => (
            <g key={year}>
              <path class="axis" d={`M${xOf(Date.UTC(year, 0, 1))} 46v8`} />
              <text x={Math.min(xOf(Date.UTC(year, 0, 1)) + 4, WIDE - 30)} y="66">
                {year}
              </text>
            </g>
          ))}
          <path class="asof" d={`M${xOf(Date.parse(asOf))} 4V58`} />
          {due.map((task, index) => {
            const x = Math.round(xOf(Date.parse(task.dueOn)));
            const row = stacked.get(x) ?? 0;
            stacked.set(x, row + 1);
            const late = ["overdue", "begun"].includes(dueState(task, asOf));
            const said = `${task.dueOn} ${textOf(task.task) ?? task.deadline}`;
            return row > 3 ? null : (
              <circle
                key={`${task.task} ${index}`}
                role="button"
                tabIndex={0}
                class={late ? "late" : ""}
                cx={x}
                cy={43 - row * 10}
                r="4.5"
                aria-label={said}
                onClick={() => onSelect(task.task)}
                onKeyDown={(event) => event.key === "Enter" && onSelect(task.task)}
              >
                <title>{said}</title>
              </circle>
            );
          })}
        </svg>
      )}
    </section>
  );
}
