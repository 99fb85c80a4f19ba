/** Views over the whole graph: kept while it stays what it is. */
import { type Response, Router } from "express";
import type { Figures } from "../../figures/index.ts";
import { LEVELS } from "../../model/index.ts";
import { registerNow } from "../columns.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import type { FiguresNow } from "../figures.ts";
import type { Kept } from "../kept.ts";
import { jsonOf, sendJson } from "../packed-json.ts";
import { choiceParameter, dayParameter, listParameter, textParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { corpusDocuments, corpusTable } from "../views/corpus.ts";
import { coverage } from "../views/coverage.ts";
import { coverageCell } from "../views/coverage-words.ts";
import { deadlines, duties } from "../views/duties.ts";
import { type CorpusFacts, overview } from "../views/overview.ts";
import { workload } from "../views/workload.ts";

export function overallRoutes(context: ApiContext, kept: Kept, figures: FiguresNow): Router {
  const { store } = context;
  /** an answer over the whole graph, as JSON; options are part of its name */
  const whole = async (
    name: string,
    options: unknown,
    response: Response,
    compute: (of: Figures, corpus: CorpusFacts) => Promise<unknown>,
  ): Promise<void> => {
    const writes = store.writes();
    const corpus = await corpusFacts(context);
    const answer = await kept.answer(
      `${name} ${JSON.stringify(options)}`,
      corpus.hash,
      writes,
      async () => jsonOf(await compute(await figures(corpus, writes), corpus)),
      ({ bytes }) => bytes.length,
    );
    await sendJson(response, answer);
  };

  const router = Router();
  router.get("/overview", async (_request, response) => {
    await whole("overview", {}, response, (of, corpus) => overview(store, of, corpus));
  });
  router.get("/corpus", async (_request, response) => {
    await whole("corpus", {}, response, async () => corpusTable(await registerNow(context, kept)));
  });
  router.get("/corpus/documents", async (request, response) => {
    const flag = (name: string): boolean => choiceParameter(request, name, ["0", "1"], "0") === "1";
    const level = choiceParameter(request, "level", ["", "local", "answering", ...LEVELS], "");
    response.json(
      await corpusDocuments(store, await registerNow(context, kept), {
        place: textParameter(request, "place"),
        inside: flag("inside"),
        level: level === "" ? null : level,
        from: dayParameter(request, "from"),
        to: dayParameter(request, "to"),
        undated: flag("undated"),
        skip: wholeParameter(request, "skip", 0, 10_000_000, 0),
        limit: wholeParameter(request, "limit", 100, 1000),
      }),
    );
  });
  router.get("/coverage", async (request, response) => {
    const options = {
      by: choiceParameter(request, "by", ["place", "year"], "place"),
      decree: textParameter(request, "decree"),
      words: textParameter(request, "words")?.trim().slice(0, 200) || null,
      place: textParameter(request, "place"),
      sort: choiceParameter(request, "sort", ["reach", "gap"], "reach"),
      levels: listParameter(request, "levels", ["national", "provincial", "prefectural"], ["national", "provincial"]),
      from: textParameter(request, "from"),
      to: textParameter(request, "to"),
      limit: wholeParameter(request, "limit", 60, 1000),
    };
    await whole("coverage", options, response, (of) => coverage(store, of, options));
  });
  router.get("/coverage/cell", async (request, response) => {
    const decree = textParameter(request, "decree");
    if (decree === null) throw new HttpProblem(400, "invalid", "expected decree, the id of a document");
    const cell = {
      by: choiceParameter(request, "by", ["place", "year"], "place"),
      column: textParameter(request, "column") ?? "",
      place: textParameter(request, "place"),
    };
    const writes = store.writes();
    const of = await figures(await corpusFacts(context), writes);
    response.json(await coverageCell(store, of, decree, cell, wholeParameter(request, "limit", 20, 100)));
  });
  router.get("/workload", async (request, response) => {
    const options = {
      by: choiceParameter(request, "by", ["year", "document", "program"], "year"),
      place: textParameter(request, "place"),
      collectives: choiceParameter(request, "collectives", ["0", "1"], "0") === "1",
      reforms: choiceParameter(request, "reforms", ["0", "1"], "0") === "1",
      limit: wholeParameter(request, "limit", 100, 5000),
    };
    await whole("workload", options, response, (of) => workload(store, of, options));
  });
  router.get("/workload/tasks", async (request, response) => {
    const organization = textParameter(request, "organization");
    if (organization === null) throw new HttpProblem(400, "invalid", "expected organization, the id of a body");
    response.json(
      await duties(store, {
        organization,
        by: choiceParameter(request, "by", ["year", "document", "program"], "year"),
        column: textParameter(request, "column") ?? "",
        reforms: choiceParameter(request, "reforms", ["0", "1"], "0") === "1",
        limit: wholeParameter(request, "limit", 100, 500),
      }),
    );
  });
  router.get("/deadlines", async (request, response) => {
    response.json(
      await deadlines(store, {
        place: textParameter(request, "place"),
        collectives: choiceParameter(request, "collectives", ["0", "1"], "0") === "1",
        reforms: choiceParameter(request, "reforms", ["0", "1"], "0") === "1",
        limit: wholeParameter(request, "limit", 500, 1500),
      }),
    );
  });
  return router;
}
