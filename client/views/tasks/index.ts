/** The door: a table of tasks and the panel of one, shared by the pages of departments and programs. */
export { byDeadline, dueState, shortTitle, TaskPanel, type TaskRow, TaskTable, TaskWords } from "./tasks.tsx";
