/** The console and the named questions. Reading only; the work ends when the client hangs up. */
import express, { type Request, Router } from "express";
import type { z } from "zod";
import { keptAnswer } from "../../figures/index.ts";
import { cypherRequest } from "../../model/api.ts";
import { askQuestion, questions } from "../../questions/index.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import { hangUp } from "../hang-up.ts";
import { pathParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { meantBy } from "../views/meant.ts";

const TIMEOUT_MS = 20_000;
const ROWS = 1000;
/** console statements at work at once; more are asked to come again */
const AT_ONCE = 4;
/** lists within lists of a parameter; no statement needs more, and a stack holds less than a body can carry */
const MAX_DEPTH = 100;

export function cypherRoutes(context: ApiContext): Router {
  const { store } = context;
  const router = Router();
  let running = 0;
  let explaining = 0;

  router.post("/cypher", express.json({ limit: "1mb" }), async (request, response) => {
    const { query, parameters, limit } = statementOf(request);
    if (running >= AT_ONCE)
      throw new HttpProblem(503, "busy", `${AT_ONCE} statements are running; try again in a moment`);
    running++;
    try {
      const started = performance.now();
      const table = await store.console(query, parameters, {
        timeoutMs: TIMEOUT_MS,
        maxRows: limit ?? ROWS,
        signal: hangUp(request, response),
      });
      response.json({ ...table, elapsedMs: Math.round(performance.now() - started) });
    } finally {
      running--;
    }
  });
  router.post("/cypher/explain", express.json({ limit: "1mb" }), async (request, response) => {
    const { query, parameters } = statementOf(request);
    if (explaining >= AT_ONCE)
      throw new HttpProblem(503, "busy", `${AT_ONCE} statements are being planned; try again in a moment`);
    explaining++;
    try {
      response.json(await store.explain(query, parameters));
    } finally {
      explaining--;
    }
  });
  router.get("/schema", async (_request, response) => {
    const { nodes, relationships } = await store.counts();
    const properties = await store.read(
      "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey",
      {},
    );
    response.json({ labels: nodes, types: relationships, properties: properties.rows.map((row) => row[0]) });
  });
  router.get("/questions", (_request, response) => {
    response.json({ questions: [...questions().values()] });
  });
  router.get("/questions/:name", async (request, response) => {
    const started = performance.now();
    const name = pathParameter(request, "name");
    const { question, table } = await askQuestion(
      store,
      name,
      await meantBy(store, name, request.query),
      { timeoutMs: TIMEOUT_MS, maxRows: ROWS, signal: hangUp(request, response) },
      // others may write into a shared store
      async (question, parameters) => {
        const { shared, running } = store.writes();
        if (shared || running) return null;
        const { hash } = await corpusFacts(context);
        return keptAnswer(context.dataFolder, hash, question, parameters).catch(() => null);
      },
    );
    response.json({ ...question, answer: { ...table, elapsedMs: Math.round(performance.now() - started) } });
  });
  return router;
}

/** The statement of a request. Parameters are bounded in depth before anything walks them by recursion. */
function statementOf(request: Request): z.infer<typeof cypherRequest> {
  const statement = cypherRequest.parse(request.body);
  let level: readonly unknown[] = Object.values(statement.parameters);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw new HttpProblem(400, "invalid", `expected parameters nested at most ${MAX_DEPTH} levels deep`);
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return statement;
}
