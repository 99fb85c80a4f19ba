/** The door: a table of tasks and the panel of one, shared by the pages of departments and programs. */

export { Deadlines } from "./deadlines.tsx";
export { type DueState, dueState, isBeginning } from "./due.ts";
export { byDeadline, TaskPanel, type TaskRow, TaskTable, TaskWords } from "./tasks.tsx";
