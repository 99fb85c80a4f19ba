/** The tasks of a body, a program and a place: one list with the same filters; and what their pages hold only the first rows of. */
import { type Request, Router } from "express";
import type { ApiContext } from "../context.ts";
import { choiceParameter, dayParameter, pathParameter, textParameter, wholeParameter } from "../parameters.ts";
import { LISTS, MOST_ROWS, stretch } from "../views/lists.ts";
import { organizationBrief } from "../views/organization.ts";
import { placePage } from "../views/place.ts";
import { programPage } from "../views/program.ts";
import type { Subject } from "../views/subject.ts";
import { allWords, MOST, type TasksChoice, taskPage } from "../views/task-lists.ts";
import { streamed } from "./stream.ts";

const PATHS: readonly (readonly [string, Subject["kind"]])[] = [
  ["organizations", "organization"],
  ["programs", "program"],
  ["places", "place"],
];

export function subjectLists({ store, log }: ApiContext): Router {
  const router = Router();
  for (const [path, kind] of PATHS) {
    const subject = (request: Request): Subject => ({ kind, id: pathParameter(request, "id") });
    router.get(`/${path}/:id/tasks`, async (request, response) => {
      response.json(
        await taskPage(store, subject(request), {
          ...choiceOf(request),
          after: textParameter(request, "after"),
          limit: wholeParameter(request, "limit", 100, MOST),
        }),
      );
    });
    router.get(`/${path}/:id/tasks/words`, async (request, response) => {
      await streamed(response, "application/x-ndjson", allWords(store, subject(request), choiceOf(request)), log);
    });
  }
  const rowsOf = <N extends string>(
    path: string,
    names: readonly N[],
    page: (id: string) => Promise<Readonly<Record<N, readonly unknown[]>>>,
  ): void => {
    for (const name of names)
      router.get(`/${path}/:id/${name}`, async (request, response) => {
        const skip = wholeParameter(request, "skip", 0, 10_000_000, 0);
        const limit = wholeParameter(request, "limit", 100, MOST_ROWS);
        response.json(stretch((await page(pathParameter(request, "id")))[name], skip, limit));
      });
  };
  rowsOf("organizations", LISTS.organizations, (id) => organizationBrief(store, id, 0));
  rowsOf("programs", LISTS.programs, (id) => programPage(store, id));
  rowsOf("places", LISTS.places, (id) => placePage(store, id));
  return router;
}

const choiceOf = (request: Request): TasksChoice => ({
  role: choiceParameter(request, "role", ["", "lead", "responsible", "cooperating"], ""),
  shared: textParameter(request, "with"),
  year: textParameter(request, "year"),
  due: choiceParameter(request, "due", ["", "none", "with", "overdue"], ""),
  asOf: dayParameter(request, "asOf"),
  program: textParameter(request, "program"),
  under: textParameter(request, "under"),
});
