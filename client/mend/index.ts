/** The door of the room: what a person changes, and the parts every form of it is made of. */
export { Done } from "./done.tsx";
export { CorrectionForm, type KeptCorrection } from "./form.tsx";
export { forgetFact, KeptFact, keepFact, relationType, TakeBack, UndoButton } from "./kept.tsx";
export { type Hit, Meant } from "./meant.tsx";
export { SameNode } from "./same.tsx";
export { progressText, TokenField, useWrite, type Write, WriteProblem, WriteProgress } from "./write.tsx";
