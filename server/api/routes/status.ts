/** Whether the program answers, and what it holds. */
import { Router } from "express";
import { packageVersion } from "../../root.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import { type FiguresNow, isCounting } from "../figures.ts";
import { readiness, whileItAnswers } from "./readiness.ts";

export function statusRoutes(context: ApiContext, figures: FiguresNow): Router {
  const { store } = context;
  const answers = readiness(store);
  const router = Router();
  router.get("/health", async (_request, response) => {
    const writes = store.writes();
    const counted = async () => {
      const corpus = await corpusFacts(context);
      const of = await figures(corpus, writes).catch((error: unknown) => {
        if (isCounting(error)) return null;
        throw error;
      });
      const [info, overview] = await Promise.all([store.info(), of?.overview() ?? null]);
      return { info, documents: overview && (overview.nodes.Document ?? 0), held: overview?.held ?? null };
    };
    // counting may take its time, but only while the server that is asked is there
    const { info, documents, held } = await (writes.shared ? whileItAnswers(counted, answers) : counted());
    response.json({
      status: "ok",
      engine: info.engine,
      version: info.version,
      documents,
      held,
      program: packageVersion,
    });
  });
  router.get("/ready", async (_request, response) => {
    await answers();
    response.json({ status: "ready" });
  });
  return router;
}
