/**
 * The figures of the corpus as it is, one of them for all routes. Where an import has kept none, as after an upgrade, the whole
 * graph is counted: at most once at a time, and who asks meanwhile is told so after a while.
 */
import { type Figures, figuresOf, hasFigures } from "../figures/index.ts";
import type { Store, Writes } from "../store/index.ts";
import { type ApiContext, corpusFacts } from "./context.ts";
import type { Kept } from "./kept.ts";
import { HttpProblem } from "./problem.ts";
import type { CorpusFacts } from "./views/overview.ts";
import { within } from "./within.ts";

const FIGURES = "figures";

export type FiguresNow = (corpus: CorpusFacts, writes: Writes) => Promise<Figures>;

/** ms that an answer waits for figures that are being made */
const PATIENCE_MS = 3_000;
/** seconds after which to ask again */
const AGAIN_S = 2;

export const figuresNow =
  (context: ApiContext, kept: Kept): FiguresNow =>
  async (corpus, writes) => {
    const ask = (): Promise<Figures> =>
      patiently(
        context,
        kept.answer(
          FIGURES,
          corpus.hash,
          writes,
          () => counted(context, corpus.hash),
          // there is one of these, and every answer is made from it: large ones must not push it out
          () => 0,
        ),
      );
    const found = await ask();
    // while the graph changes there are none, and who reads them is told so
    if (!found.gone() || writes.running) return found;
    kept.forget(FIGURES);
    return ask();
  };

/**
 * What is read from the whole graph, waited for as long as a reader waits.
 * @throws HttpProblem `counting` where it takes longer; it is made all the same, for who asks again
 */
export async function patiently<T>({ patienceMs = PATIENCE_MS }: ApiContext, making: Promise<T>): Promise<T> {
  const made = await within(making, patienceMs);
  if (made === undefined) throw new HttpProblem(503, "counting", COUNTING, AGAIN_S);
  return made.value;
}

const COUNTING =
  "the whole graph is being counted, once for this version of the program and of the corpus; ask again in a moment: pages of documents, search and questions answer meanwhile";

export const isCounting = (error: unknown): boolean => error instanceof HttpProblem && error.code === "counting";

const underWay = new WeakMap<Store, { readonly version: string; readonly figures: Promise<Figures> }>();

/** One count at a time: of this state of the graph, or, while it changes, the one that has begun. */
function counted({ store, dataFolder }: ApiContext, hash: string): Promise<Figures> {
  const { count, running } = store.writes();
  const version = `${hash} ${count}`;
  const found = underWay.get(store);
  if (found !== undefined && (running || found.version === version)) return found.figures;
  const entry = { version, figures: figuresOf(store, dataFolder, hash) };
  underWay.set(store, entry);
  const ended = (): void => {
    if (underWay.get(store) === entry) underWay.delete(store);
  };
  entry.figures.then(ended, ended);
  return entry.figures;
}

/** Counts the whole graph before anybody asks, where there are sources and no figures of them are kept. */
export async function countAhead(context: ApiContext, say: (message: string) => void): Promise<void> {
  const { hash, sources } = await corpusFacts(context);
  if (sources === 0 || hasFigures(context.dataFolder, hash)) return;
  const began = performance.now();
  say("counting the whole graph for this version; pages with totals wait for it, all others answer …");
  await counted(context, hash);
  say(`the whole graph is counted, in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
