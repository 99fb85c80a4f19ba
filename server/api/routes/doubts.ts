/** GET /api/doubts: what a person should look at first, of some imports or of the whole corpus. */
import { Router } from "express";
import { DOUBT_KINDS } from "../../model/api.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import type { FiguresNow } from "../figures.ts";
import type { JobBoard } from "../jobs.ts";
import { choiceParameter, textParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { doubts } from "../views/doubts.ts";

export function doubtRoutes(context: ApiContext, jobs: JobBoard, figures: FiguresNow): Router {
  const { store } = context;
  const router = Router();
  router.get("/doubts", async (request, response) => {
    const limit = wholeParameter(request, "limit", 100, 1000);
    const kind = choiceParameter(request, "kind", [...DOUBT_KINDS, "any"], "any");
    const ids = (textParameter(request, "import") ?? "").split(",").filter((id) => id !== "");
    const sources = ids.flatMap((id) => {
      const job = jobs.get(id);
      if (!job) throw new HttpProblem(404, "noJob", "this import is not known; what it brought is in the graph");
      return job.events.flatMap((event) => (event.event === "progress" && event.source ? [`src:${event.source}`] : []));
    });
    if (ids.length > 0 && sources.length === 0) {
      response.json({ items: [], kinds: [], total: 0, limit, truncated: false });
      return;
    }
    const writes = store.writes();
    const all = async () => figures(await corpusFacts(context), writes);
    response.json(await doubts(store, all, [...new Set(sources)], limit, kind === "any" ? null : kind));
  });
  return router;
}
