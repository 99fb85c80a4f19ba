/** Before any walk: the client is built too, where it is missing or stale. */
import { ensureBuiltApart } from "../bin/build.js";
import { setup as ready, teardown } from "./built-server.js";

export const setup = async () => {
  await ready();
  ensureBuiltApart(["client"]);
};
export { teardown };
