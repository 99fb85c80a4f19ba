/** GET routes: every answer is a view over the graph. */
import { type Request, type Response, Router } from "express";
import { CITING, type Figures, keptCiting } from "../../figures/index.ts";
import { LEVELS, RELATIONSHIP_TYPES } from "../../model/index.ts";
import { packageVersion } from "../../root.ts";
import { registerNow } from "../columns.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import { type FiguresNow, isCounting } from "../figures.ts";
import type { Kept } from "../kept.ts";
import { jsonOf, sendJson } from "../packed-json.ts";
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
import { corpusDocuments, corpusTable } from "../views/corpus.ts";
import { coverage } from "../views/coverage.ts";
import { coverageCell } from "../views/coverage-words.ts";
import { citing, documentPage, documentTasks, findDocument, type KeptCiting } from "../views/document.ts";
import { deadlines, duties } from "../views/duties.ts";
import { firstRows, LISTS } from "../views/lists.ts";
import { apiNode, findNode, neighbours, paths } from "../views/node.ts";
import { nameWords, organizationBrief, organizationPage } from "../views/organization.ts";
import { type CorpusFacts, overview } from "../views/overview.ts";
import { passage } from "../views/passage.ts";
import { placePage } from "../views/place.ts";
import { programDocuments, programPage, programWords } from "../views/program.ts";
import { registerPage } from "../views/register.ts";
import { search } from "../views/search.ts";
import { taskWhole } from "../views/tasks.ts";
import { documentText } from "../views/text.ts";
import { workload } from "../views/workload.ts";
import { readiness, whileItAnswers } from "./readiness.ts";
import { subjectRoutes } from "./subject.ts";

function nameParameter(request: Request): string {
  const name = textParameter(request, "name");
  if (name === null) throw new HttpProblem(400, "invalid", "expected name, as it is printed");
  return name;
}

export function readingRoutes(context: ApiContext, kept: Kept, figures: FiguresNow): Router {
  const { store } = context;
  const router = Router();
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

  /** of the corpus as it is: not while it changes, and not where others write too */
  const keptNow: KeptCiting = async (id) => {
    const { running, shared } = store.writes();
    if (running || shared) return null;
    // an import that begins now takes them away
    return keptCiting(context.dataFolder, (await corpusFacts(context)).hash, id).catch(() => null);
  };
  const answers = readiness(store);
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
  router.get("/overview", async (_request, response) => {
    await whole("overview", {}, response, (of, corpus) => overview(store, of, corpus));
  });
  router.get("/search", async (request, response) => {
    response.json(await search(store, textParameter(request, "q") ?? "", wholeParameter(request, "limit", 10, 100)));
  });
  router.get("/documents", async (request, response) => {
    const columns = await registerNow(context, kept);
    const any = (name: string): string => textParameter(request, name) ?? "";
    response.json(
      await registerPage(store, columns, {
        level: choiceParameter(request, "level", ["", ...LEVELS], ""),
        place: any("place"),
        year: any("year"),
        genre: any("genre"),
        held: choiceParameter(request, "held", ["", "held", "cited"], ""),
        issuer: any("issuer"),
        sort: choiceParameter(request, "sort", ["newest", "oldest", "number"], "newest"),
        after: textParameter(request, "after"),
        limit: wholeParameter(request, "limit", 50, 500),
      }),
    );
  });
  router.get("/documents/:key", async (request, response) => {
    response.json(
      await documentPage(
        store,
        pathParameter(request, "key"),
        dayParameter(request, "asOf"),
        context.sampleIds,
        keptNow,
      ),
    );
  });
  router.get("/documents/:key/cited-by", async (request, response) => {
    const { id } = await findDocument(store, pathParameter(request, "key"));
    response.json(
      await citing(
        store,
        id,
        wholeParameter(request, "skip", 0, 10_000_000, 0),
        wholeParameter(request, "limit", CITING, 500),
      ),
    );
  });
  router.get("/documents/:key/tasks", async (request, response) => {
    response.json(
      await documentTasks(
        store,
        pathParameter(request, "key"),
        wholeParameter(request, "skip", 0, 10_000_000, 0),
        wholeParameter(request, "limit", 100, 500),
      ),
    );
  });
  router.get("/documents/:key/text", async (request, response) => {
    response.json(await documentText(store, pathParameter(request, "key"), context.corrections()));
  });
  router.get("/documents/:key/cascade", async (request, response) => {
    response.json(
      await cascade(store, pathParameter(request, "key"), {
        direction: choiceParameter(request, "direction", ["down", "up", "either"], "down"),
        types: listParameter(request, "types", [...CASCADE_TYPES, "APPLIES"], CASCADE_TYPES),
        limit: wholeParameter(request, "limit", 300, 1500),
      }),
    );
  });
  router.get("/sources/:id/passage", async (request, response) => {
    const at = (name: string): number => wholeParameter(request, name, 0, 2 ** 31 - 1, 0);
    response.json(
      await passage(store, pathParameter(request, "id"), { start: at("start"), end: at("end") }, context.sampleIds),
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
    response.json(firstRows(await organizationPage(store, pathParameter(request, "id")), LISTS.organizations));
  });
  router.get("/organizations/:id/brief", async (request, response) => {
    response.json(firstRows(await organizationBrief(store, pathParameter(request, "id")), LISTS.organizations));
  });
  router.get("/organizations/:id/name", async (request, response) => {
    response.json(await nameWords(store, pathParameter(request, "id"), nameParameter(request)));
  });
  router.use(subjectRoutes(context));
  router.get("/tasks/:id", async (request, response) => {
    response.json(await taskWhole(store, pathParameter(request, "id")));
  });
  router.get("/programs/:id", async (request, response) => {
    response.json(firstRows(await programPage(store, pathParameter(request, "id")), LISTS.programs));
  });
  router.get("/programs/:id/documents", async (request, response) => {
    response.json(
      await programDocuments(store, pathParameter(request, "id"), {
        beside: textParameter(request, "beside"),
        year: textParameter(request, "year"),
        skip: wholeParameter(request, "skip", 0, 10_000_000, 0),
        limit: wholeParameter(request, "limit", 100, 500),
      }),
    );
  });
  router.get("/programs/:id/name", async (request, response) => {
    response.json(await programWords(store, pathParameter(request, "id"), nameParameter(request)));
  });
  router.get("/places/:id", async (request, response) => {
    response.json(firstRows(await placePage(store, pathParameter(request, "id")), LISTS.places));
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
  router.get("/paths", async (request, response) => {
    const [from, to] = [textParameter(request, "from"), textParameter(request, "to")];
    if (from === null || to === null)
      throw new HttpProblem(400, "invalid", "expected from and to, the ids of two nodes");
    response.json(await paths(store, from, to, wholeParameter(request, "limit", 20, 100)));
  });
  return router;
}
