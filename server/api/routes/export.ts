/** The whole graph as a stream. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import { EXPORT_FORMATS, exportGraph, MEDIA_TYPES } from "../../export/index.ts";
import type { ApiContext } from "../context.ts";
import { choiceParameter } from "../parameters.ts";

export function exportRoutes({ store, log }: ApiContext): Router {
  const router = Router();
  router.get("/export", async (request, response) => {
    const format = choiceParameter(request, "format", EXPORT_FORMATS, "jsonl");
    response.type(MEDIA_TYPES[format]).attachment(`zhengmai.${format}`);
    await pipeline(Readable.from(exportGraph(store, format), { objectMode: false }), response).catch(
      (error: unknown) => {
        // the status line has gone out: a broken connection is the only way left to say that this is not all
        if (!response.destroyed) response.destroy();
        log("export", error);
      },
    );
  });
  return router;
}
