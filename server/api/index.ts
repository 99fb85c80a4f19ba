/** Door of the room. */
export { type AppOptions, createApp } from "./app.ts";
export type { ApiContext } from "./context.ts";
export { countAhead } from "./figures.ts";
export { problemOf } from "./problem.ts";
export { createHttpServer, type HttpLimits } from "./server.ts";
export { documentPage } from "./views/document.ts";
export { meantBy } from "./views/meant.ts";
export { search, warmSearch } from "./views/search.ts";
export { documentText } from "./views/text.ts";
export { textSearch } from "./views/texts/index.ts";
