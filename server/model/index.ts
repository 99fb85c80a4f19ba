/** Door of the room: the shapes that every other room shares. */
export * from "./corpus.ts";
export * from "./corrections.ts";
export * from "./graph.ts";
export * from "./record.ts";
export * from "./source.ts";
export * from "./status.ts";
