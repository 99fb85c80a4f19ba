/** The files that the corpus was read from: listed by name, taken back one by one, and read again by the rules of today. */
import { Router } from "express";
import type { ApiContext } from "../context.ts";
import { writeGuard } from "../guards.ts";
import type { JobBoard } from "../jobs.ts";
import { pathParameter, textParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { sourceList } from "../views/sources.ts";

export function sourceRoutes(context: ApiContext, jobs: JobBoard): Router {
  const router = Router();
  router.get("/sources", async (request, response) => {
    response.json(
      await sourceList(context.store, context.sampleIds, {
        name: textParameter(request, "name"),
        skip: wholeParameter(request, "skip", 0, 10_000_000, 0),
        limit: wholeParameter(request, "limit", 50, 500),
      }),
    );
  });
  router.post("/sources/read-again", writeGuard(context.token), (_request, response) => {
    jobs.expectRoom();
    // a graph that is computed anew is computed from what the rules of today read
    const job = jobs.recompute();
    response.status(202).location(`/api/import/${job.id}/events`).json({ id: job.id });
  });
  router.delete("/sources/:id", writeGuard(context.token), async (request, response) => {
    const id = pathParameter(request, "id").replace(/^src:/, "");
    jobs.expectRoom();
    const known = await context.store.listSources();
    if (!known.some((source) => source.id === id))
      throw new HttpProblem(
        404,
        "noSource",
        `no file of the corpus has the id ${id}; it may have been taken back before`,
      );
    const job = jobs.start([], { without: id });
    response.status(202).location(`/api/import/${job.id}/events`).json({ id: job.id });
  });
  return router;
}
