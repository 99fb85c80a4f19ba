/** Door of the room: the search box, what words may ask, and how a question is called. */
export { type Asked, askedBy } from "./asked.ts";
export { SeekBox } from "./box.tsx";
export { calledIn, phraseIn, titleOf } from "./questions.ts";
