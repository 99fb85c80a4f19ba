/** The tables behind the pictures, for CSV: whole, not only what is drawn. */
import type { Deadlines, Workload } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import type { TableTwin } from "../../ui/index.ts";
import { type DueState, dueState } from "../tasks/index.ts";
import { lanesOf } from "./lanes.ts";

/** One line per body and column with its three counts. */
export const workloadTwin = (data: Workload, by: "year" | "document" | "program") => (): TableTwin => {
  const t = words.value;
  return {
    name: `zhengmai-workload-${by}`,
    head: [
      t.workload.organization,
      t.workload.formerNames,
      t.workload.place,
      t.workload.byName[by],
      t.roles.lead,
      t.roles.responsible,
      t.roles.cooperating,
    ],
    rows: data.rows.flatMap((row) =>
      data.columns.flatMap((column) => {
        const counts = row.cells[column.key];
        return counts
          ? [
              [
                row.organization.name,
                row.former.map((body) => body.name).join("；"),
                row.organization.place?.name ?? "",
                column.name || column.key,
                counts.lead,
                counts.responsible,
                counts.cooperating,
              ],
            ]
          : [];
      }),
    ),
  };
};

export const stateName = (state: DueState): string => {
  const t = words.value.workload;
  return state === "overdue" ? t.past : state === "begun" ? words.value.department.begun : t.ahead;
};

/** One line per body and task. */
export const deadlineTwin = (data: Deadlines, asOf: string) => (): TableTwin => {
  const t = words.value;
  return {
    name: `zhengmai-deadlines-${asOf}`,
    head: [
      t.workload.organization,
      t.workload.formerNames,
      t.department.due,
      t.department.deadlinePrinted,
      `${t.standing.asOf} ${asOf}`,
      t.department.task,
      t.department.document,
      t.department.line,
    ],
    rows: lanesOf(data, asOf).flatMap((lane) =>
      lane.tasks.map((task) => [
        lane.name,
        lane.former.join("；"),
        task.dueOn,
        task.deadline,
        stateName(dueState(task, asOf)),
        task.text,
        task.document?.number ?? task.document?.displayTitle ?? "",
        task.line,
      ]),
    ),
  };
};
