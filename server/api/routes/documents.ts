/** Documents: found, listed, and one with what stands around it. */
import { Router } from "express";
import { CITING, keptCiting } from "../../figures/index.ts";
import { LEVELS } from "../../model/index.ts";
import { registerNow } from "../columns.ts";
import { type ApiContext, corpusFacts } from "../context.ts";
import type { Kept } from "../kept.ts";
import {
  choiceParameter,
  dayParameter,
  listParameter,
  pathParameter,
  textParameter,
  wholeParameter,
} from "../parameters.ts";
import { CASCADE_TYPES, cascade } from "../views/cascade.ts";
import { citing, documentPage, documentTasks, findDocument, type KeptCiting } from "../views/document.ts";
import { passage } from "../views/passage.ts";
import { registerPage } from "../views/register.ts";
import { search } from "../views/search.ts";
import { documentText } from "../views/text.ts";

export function documentRoutes(context: ApiContext, kept: Kept): Router {
  const { store } = context;
  /** of the corpus as it is: not while it changes, and not where others write too */
  const keptNow: KeptCiting = async (id) => {
    const { running, shared } = store.writes();
    if (running || shared) return null;
    // an import that begins now takes them away
    return keptCiting(context.dataFolder, (await corpusFacts(context)).hash, id).catch(() => null);
  };
  const router = Router();
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
  return router;
}
