/** The door of the room: the typed client of the HTTP interface. */
export type { JobProgress } from "./changes.ts";
export {
  api,
  type HeldQuery,
  type ListName,
  type ListRows,
  type PlanStep,
  type Schema,
  type SubjectKind,
  type TasksQuery,
} from "./client.ts";
export { ApiError, failureOf, type ProblemCode } from "./problem.ts";
