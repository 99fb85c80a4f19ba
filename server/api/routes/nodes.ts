/** Any node, and what leads from one to another. */
import { Router } from "express";
import { RELATIONSHIP_TYPES } from "../../model/index.ts";
import type { ApiContext } from "../context.ts";
import { choiceParameter, listParameter, pathParameter, textParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { apiNode, findNode, neighbours, paths } from "../views/node.ts";

export function nodeRoutes({ store }: ApiContext): Router {
  const router = Router();
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
  router.get("/paths", async (request, response) => {
    const [from, to] = [textParameter(request, "from"), textParameter(request, "to")];
    if (from === null || to === null)
      throw new HttpProblem(400, "invalid", "expected from and to, the ids of two nodes");
    response.json(await paths(store, from, to, wholeParameter(request, "limit", 20, 100)));
  });
  return router;
}
