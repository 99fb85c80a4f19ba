/** Pages of bodies, programs, places and tasks. */
import { type Request, Router } from "express";
import type { ApiContext } from "../context.ts";
import { pathParameter, textParameter, wholeParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { firstRows, LISTS } from "../views/lists.ts";
import { nameWords, organizationBrief, organizationPage } from "../views/organization.ts";
import { placePage } from "../views/place.ts";
import { programDocuments, programPage, programWords } from "../views/program.ts";
import { taskWhole } from "../views/tasks.ts";

function nameParameter(request: Request): string {
  const name = textParameter(request, "name");
  if (name === null) throw new HttpProblem(400, "invalid", "expected name, as it is printed");
  return name;
}

export function subjectPages({ store }: ApiContext): Router {
  const router = Router();
  router.get("/organizations/:id", async (request, response) => {
    response.json(firstRows(await organizationPage(store, pathParameter(request, "id")), LISTS.organizations));
  });
  router.get("/organizations/:id/brief", async (request, response) => {
    response.json(firstRows(await organizationBrief(store, pathParameter(request, "id")), LISTS.organizations));
  });
  router.get("/organizations/:id/name", async (request, response) => {
    response.json(await nameWords(store, pathParameter(request, "id"), nameParameter(request)));
  });
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
  return router;
}
