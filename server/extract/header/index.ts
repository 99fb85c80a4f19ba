/** Door of the folder: what head, signature and preamble of a document say of it. */
export { type GivenIn, withHead } from "./given.ts";
export { levelOf, placeOf } from "./level.ts";
export { normalNumber } from "./number.ts";
export { headerPatterns } from "./patterns.ts";
export { readHeader } from "./read.ts";
