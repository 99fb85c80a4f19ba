/** What the HTTP interface answers, as zod schemas: the source of the types, of /api/openapi.json and of the client's types. */
export * from "./api/asking.ts";
export * from "./api/counts.ts";
export * from "./api/documents.ts";
export * from "./api/graph.ts";
export * from "./api/pages.ts";
export * from "./api/parts.ts";
export * from "./api/register.ts";
export * from "./api/texts.ts";
