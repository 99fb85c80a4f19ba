/**
 * Before any other test: the server is built where it is missing or stale. A test that opens a store runs the built child; one
 * that starts the command line would build it while others already need it.
 */
import { ensureBuiltApart } from "../bin/build.js";

export const setup = () => ensureBuiltApart(["server"]);
