/** Search in the texts. */
import { Router } from "express";
import { LEVELS } from "../../model/index.ts";
import { textsNow } from "../columns.ts";
import type { ApiContext } from "../context.ts";
import { hangUp } from "../hang-up.ts";
import type { Kept } from "../kept.ts";
import { choiceParameter, textParameter, wholeParameter } from "../parameters.ts";
import { textsWith } from "../views/texts/index.ts";

export function textRoutes(context: ApiContext, kept: Kept): Router {
  const { store } = context;
  const router = Router();
  // one stretch at a time: what is in memory does not grow with those who ask
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  router.get("/texts", async (request, response) => {
    const any = (name: string): string => textParameter(request, name) ?? "";
    const asked = {
      q: any("q"),
      level: choiceParameter(request, "level", ["", ...LEVELS], ""),
      place: any("place"),
      year: any("year"),
      genre: any("genre"),
      after: textParameter(request, "after"),
      limit: wholeParameter(request, "limit", 20, 200, 0),
      each: wholeParameter(request, "each", 3, 50),
      spend: wholeParameter(request, "spend", 1_000, 10_000),
    };
    const signal = hangUp(request, response);
    const { columns, texts } = await textsNow(context, kept);
    const answer = await inTurn(async () =>
      signal.aborted ? null : textsWith(store, columns, texts, asked, { signal, sampleIds: context.sampleIds }),
    ).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (answer !== null) response.json(answer);
  });
  return router;
}
