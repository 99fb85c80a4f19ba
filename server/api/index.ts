/** Door of the room. */
export { type AppOptions, createApp } from "./app.ts";
export type { ApiContext } from "./context.ts";
