/** Deadlines on a line of time, on a phone in a list of days; what lies before the day that the reader sets is past. */
import type { TaskDeadlines } from "../../../server/model/api.ts";
import { SAME_DAY } from "../../../server/model/days.ts";
import { figure, words } from "../../i18n/index.ts";
import { DayField, PHONE, tip, useNarrow } from "../../ui/index.ts";
import { type DueState, dueState } from "./due.ts";
import "./deadlines.css";

const WIDE = 900;
const DAY = 86_400_000;
/** What is printed in several ways of one day, together. @param due in order of days */
function byDay(due: TaskDeadlines["dated"]): TaskDeadlines["dated"] {
  const days = new Map<string, TaskDeadlines["dated"][number]>();
  for (const day of due) {
    const before = days.get(day.dueOn);
    const ids = [...(before?.ids ?? []), ...day.ids];
    const deadline = [before?.deadline, day.deadline].filter(Boolean).join("、");
    days.set(day.dueOn, { ...day, deadline, tasks: (before?.tasks ?? 0) + day.tasks, ids });
  }
  return [...days.values()];
}

const isOver = (day: Parameters<typeof dueState>[0], asOf: string): boolean =>
  ["overdue", "begun"].includes(dueState(day, asOf));

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
  const narrow = useNarrow(PHONE);
  if (printed === 0 && !asked) return null;
  const dated = due.reduce((sum, { tasks }) => sum + tasks, 0);
  const of = (state: DueState): number =>
    due.reduce((sum, day) => sum + (dueState(day, asOf) === state ? day.tasks : 0), 0);
  const note = t.department.deadlineNote(printed, dated, of("overdue"), of("begun"));
  const days = [...due.map(({ dueOn }) => Date.parse(dueOn)), Date.parse(asOf)].filter(Number.isFinite);
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
          <DayField label={t.department.asOf} value={asOf} onDay={(day) => day && onAsOf(day)} testid="due-as-of" />
        </small>
      </h2>
      {due.length > 0 && narrow && (
        <p class="days">
          {byDay(due).map((day) => (
            <button
              type="button"
              key={day.dueOn}
              class={`dayed num${isOver(day, asOf) ? " past" : ""}`}
              {...tip(day.deadline)}
              onClick={() => day.ids[0] && onSelect(day.ids[0])}
            >
              {day.dueOn} <b>{figure(day.tasks)}</b>
            </button>
          ))}
        </p>
      )}
      {due.length > 0 && !narrow && (
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
          {due.flatMap(({ dueOn, deadline, ids }) => {
            const x = Math.round(xOf(Date.parse(dueOn)));
            const late = isOver({ dueOn, deadline }, asOf);
            return ids.map((id) => {
              const row = stacked.get(x) ?? 0;
              stacked.set(x, row + 1);
              const said = `${dueOn} ${textOf(id) ?? deadline}`;
              return row >= SAME_DAY ? null : (
                <circle
                  key={`${id} ${x} ${row}`}
                  role="button"
                  tabIndex={0}
                  class={late ? "late" : ""}
                  cx={x}
                  cy={43 - row * 10}
                  r="4.5"
                  aria-label={said}
                  data-tip={said}
                  onClick={() => onSelect(id)}
                  onKeyDown={(event) => event.key === "Enter" && onSelect(id)}
                />
              );
            });
          })}
        </svg>
      )}
    </section>
  );
}
