/** Door of the room: who is to do what by when. */
export { findAssignments } from "./find.ts";
export { assignmentPatterns } from "./patterns.ts";
export { endsAsBody, JOINED } from "./vocabulary.ts";
