/** GET routes: every answer is a view over the graph. */
import { Router } from "express";
import { RELATIONSHIP_TYPES } from "../../model/index.ts";
import { packageVersion } from "../../root.ts";
import type { Store } from "../../store/index.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import { keptAnswers } from "../kept.ts";
import {
  choiceParameter,
  dayParameter,
  listParameter,
  pathParameter,
  textParameter,
  wholeParameter,
} from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { CASCADE_TYPES, cascade } from "../views/cascade.ts";
import { coverage } from "../views/coverage.ts";
import { documentPage } from "../views/document.ts";
import { apiNode, findNode, neighbours, paths } from "../views/node.ts";
import { organizationPage } from "../views/organization.ts";
import { type CorpusFacts, overview } from "../views/overview.ts";
import { placePage } from "../views/place.ts";
import { programPage } from "../views/program.ts";
import { search } from "../views/search.ts";
import { documentText } from "../views/text.ts";
import { workload } from "../views/workload.ts";

export function readingRoutes(context: ApiContext): Router {
  const { store } = context;
  const router = Router();
  const kept = keptAnswers();
  /** an answer over the whole graph; options are part of its name */
  const whole = async <T>(name: string, options: unknown, compute: (corpus: CorpusFacts) => Promise<T>): Promise<T> => {
    const writes = store.writes();
    const corpus = await corpusFacts(context);
    return kept.answer(`${name} ${JSON.stringify(options)}`, corpus.hash, writes, () => compute(corpus));
  };

  const answers = readiness(store);
  router.get("/health", async (_request, response) => {
    const [info, [counts, held]] = await Promise.all([
      store.info(),
      whole("health", {}, () =>
        Promise.all([store.counts(), store.read("MATCH (d:Document) WHERE d.held = true RETURN count(d) AS held", {})]),
      ),
    ]);
    response.json({
      status: "ok",
      engine: info.engine,
      version: info.version,
      documents: counts.nodes.Document ?? 0,
      held: Number(held.rows[0]?.[0] ?? 0),
      program: packageVersion,
    });
  });
  router.get("/ready", async (_request, response) => {
    await answers();
    response.json({ status: "ready" });
  });
  router.get("/overview", async (_request, response) => {
    response.json(await whole("overview", {}, (corpus) => overview(store, corpus)));
  });
  router.get("/search", async (request, response) => {
    response.json(await search(store, textParameter(request, "q") ?? "", wholeParameter(request, "limit", 10, 100)));
  });
  router.get("/documents/:key", async (request, response) => {
    response.json(await documentPage(store, pathParameter(request, "key"), dayParameter(request, "asOf")));
  });
  router.get("/documents/:key/text", async (request, response) => {
    response.json(await documentText(store, pathParameter(request, "key")));
  });
  router.get("/documents/:key/cascade", async (request, response) => {
    response.json(
      await cascade(store, pathParameter(request, "key"), {
        direction: choiceParameter(request, "direction", ["down", "up"], "down"),
        types: listParameter(request, "types", [...CASCADE_TYPES, "APPLIES"], CASCADE_TYPES),
        limit: wholeParameter(request, "limit", 300, 1500),
      }),
    );
  });
  router.get("/nodes/:id", async (request, response) => {
    response.json(apiNode(await findNode(store, pathParameter(request, "id"))));
  });
  router.get("/nodes/:id/neighbours", async (request, response) => {
    response.json(
      await neighbours(store, pathParameter(request, "id"), {
        types: listParameter(request, "types", RELATIONSHIP_TYPES, []),
        direction: choiceParameter(request, "direction", ["out", "in", "both"], "both"),
        limit: wholeParameter(request, "limit", 50, 500),
        skip: wholeParameter(request, "skip", 0, 1_000_000, 0),
      }),
    );
  });
  router.get("/organizations/:id", async (request, response) => {
    response.json(await organizationPage(store, pathParameter(request, "id")));
  });
  router.get("/programs/:id", async (request, response) => {
    response.json(await programPage(store, pathParameter(request, "id")));
  });
  router.get("/places/:id", async (request, response) => {
    response.json(await placePage(store, pathParameter(request, "id")));
  });
  router.get("/coverage", async (request, response) => {
    const options = {
      levels: listParameter(request, "levels", ["national", "provincial", "prefectural"], ["national", "provincial"]),
      from: textParameter(request, "from"),
      to: textParameter(request, "to"),
      limit: wholeParameter(request, "limit", 60, 1000),
    };
    response.json(await whole("coverage", options, () => coverage(store, options)));
  });
  router.get("/workload", async (request, response) => {
    const options = {
      by: choiceParameter(request, "by", ["year", "document", "program"], "year"),
      place: textParameter(request, "place"),
      collectives: choiceParameter(request, "collectives", ["0", "1"], "0") === "1",
      limit: wholeParameter(request, "limit", 100, 5000),
    };
    response.json(await whole("workload", options, () => workload(store, options)));
  });
  router.get("/paths", async (request, response) => {
    const [from, to] = [textParameter(request, "from"), textParameter(request, "to")];
    if (from === null || to === null)
      throw new HttpProblem(400, "invalid", "expected from and to, the ids of two nodes");
    response.json(await paths(store, from, to, wholeParameter(request, "limit", 20, 100)));
  });
  return router;
}

/** ms within which a graph that is ready answers */
const READY_MS = 2_000;

/** Asks one trifle at a time, with a clock of its own: the store's time limit would end the work of others. */
function readiness(store: Store): () => Promise<void> {
  let asking: Promise<unknown> | undefined;
  return async () => {
    asking ??= store.read("RETURN 1 AS one", {}, { timeoutMs: 600_000 }).finally(() => {
      asking = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new HttpProblem(503, "notReady", `the graph has not answered for ${READY_MS} ms; it may be busy`)),
        READY_MS,
      );
    });
    try {
      await Promise.race([asking, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
