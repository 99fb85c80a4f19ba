/** The figures of the corpus as it is, one of them for all routes. */
import { type Figures, figuresOf } from "../figures/index.ts";
import type { Writes } from "../store/index.ts";
import type { ApiContext } from "./context.ts";
import type { Kept } from "./kept.ts";
import type { CorpusFacts } from "./views/overview.ts";

export type FiguresNow = (corpus: CorpusFacts, writes: Writes) => Promise<Figures>;

export const figuresNow =
  ({ store, dataFolder }: ApiContext, kept: Kept): FiguresNow =>
  (corpus, writes) =>
    kept.answer(
      "figures",
      corpus.hash,
      writes,
      () => figuresOf(store, dataFolder, corpus.hash),
      // there is one of these, and every answer is made from it: large ones must not push it out
      () => 0,
    );
