/** Before any walk: the server and the client are built where they are missing or stale. */
import { ensureBuiltApart } from "../bin/build.js";

export const setup = () => ensureBuiltApart(["server", "client"]);
