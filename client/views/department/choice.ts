/** Which tasks of a body its page lists, as the address says it. Pure. */
import type { Task } from "../../../server/model/api.ts";
import type { RouteOf } from "../../state/index.ts";

export interface TaskChoice {
  readonly role: RouteOf<"organization">["role"];
  /** id of another body: only what both have; "" for all */
  readonly with: string;
  /** of the document, `none` where it has no day; "" for all */
  readonly year: string;
  readonly due: NonNullable<RouteOf<"organization">["due"]> | "";
  /** day (ISO) that `overdue` is measured by */
  readonly asOf: string;
}

interface Chosen extends Pick<Task, "deadline" | "dueOn"> {
  readonly role: string;
  readonly document: { readonly issuedOn: string | null } | null;
  readonly units: readonly { readonly organization: { readonly id: string } }[];
}

/** Whether a task is among those chosen; the server says the same of `/api/organizations/{id}/tasks`. */
export function isChosen(task: Chosen, { role, with: other, year, due, asOf }: TaskChoice): boolean {
  if (role !== "" && task.role !== role) return false;
  if (other !== "" && !task.units.some(({ organization }) => organization.id === other)) return false;
  if (year !== "" && (task.document?.issuedOn?.slice(0, 4) ?? "none") !== year) return false;
  if (due === "none") return task.deadline === null;
  if (due === "with") return task.deadline !== null;
  return due === "" || (task.dueOn !== null && task.dueOn < asOf);
}

/** What is asked of the server for a choice; nothing of it where all are chosen. */
export const queryOf = ({ role, with: other, year, due, asOf }: TaskChoice) => ({
  role,
  with: other,
  year,
  due,
  ...(due === "overdue" ? { asOf } : {}),
});
