/** The door: what the pages of a body, a program and a place are made of, part by part in one order. */
export { Bodies } from "./bodies.tsx";
export { Deadlines } from "./deadlines.tsx";
export { Documents } from "./documents.tsx";
export { type DueState, dueState, isBeginning } from "./due.ts";
export { Chosen, Duties } from "./duties.tsx";
export { Higher } from "./higher.tsx";
export { Partners } from "./partners.tsx";
export { PrintedNames } from "./printed-names.tsx";
export { Programs } from "./programs.tsx";
export { SectionHead } from "./section.tsx";
export { asked, type Subject, tasksAddress } from "./subject.ts";
export { taskFlow } from "./twin.ts";
export { inSight, useTasks } from "./use-tasks.ts";
export { Years } from "./years.tsx";
