/** Door of the room: the shapes that every other room shares. What checks input at the edge (zod) has doors of its own: api.ts, corrections.ts. */
export { cellText, csvCell, csvField } from "./cells.ts";
export * from "./corpus.ts";
export type { Boundary, Correction, HeadField, HeadGiven, LineRange, NameApart } from "./corrections.ts";
export { SAME_DAY } from "./days.ts";
export { byGap } from "./gaps.ts";
export * from "./graph.ts";
export { keywordMissAt, missesIn } from "./misspelt.ts";
export * from "./phrase.ts";
export * from "./radicals.ts";
export * from "./record.ts";
export { firstLetters, matchesIn, type Seek, seeker } from "./seek.ts";
export * from "./source.ts";
export * from "./status.ts";
export { simplified, simplifiedLetters } from "./traditional.ts";
export { nmtoken } from "./xml-names.ts";
