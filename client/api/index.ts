/** The door of the room: the typed client of the HTTP interface. */
export { api, type PlanStep, type Schema } from "./client.ts";
export { ApiError, type ProblemCode } from "./problem.ts";
