/** The part of the room that a canvas uses: codes and label texts, without components. */
export { COLOURS, certaintyOf, DASH, familyOf } from "./codes.ts";
export { trimLabel } from "./text.ts";
