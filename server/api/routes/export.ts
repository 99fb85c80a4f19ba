/** The whole graph as a stream. */
import { Router } from "express";
import { EXPORT_FORMATS, exportGraph, MEDIA_TYPES } from "../../export/index.ts";
import type { ApiContext } from "../context.ts";
import { choiceParameter } from "../parameters.ts";
import { streamed } from "./stream.ts";

export function exportRoutes({ store, log }: ApiContext): Router {
  const router = Router();
  router.get("/export", async (request, response) => {
    const format = choiceParameter(request, "format", EXPORT_FORMATS, "jsonl");
    response.attachment(`zhengmai.${format}`);
    await streamed(response, MEDIA_TYPES[format], exportGraph(store, format), log);
  });
  return router;
}
