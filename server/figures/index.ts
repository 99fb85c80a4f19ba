/**
 * Door of the room: counts over the whole graph for the home page, coverage and workload, made once for a state of the corpus.
 * An import makes them at its end and keeps them as files, so that the first reader does not wait; where there are none for
 * the corpus as it is, they are made when they are asked for, and kept too unless the graph changes meanwhile.
 */
import type { Store } from "../store/index.ts";
import { writeAnswers } from "./answers.ts";
import { FiguresGone, filesOf, forgetFiles, keepFiles } from "./files.ts";
import { makeFigures } from "./make.ts";
import { writeColumns } from "./register.ts";
import type { FigureLines, Figures } from "./shapes.ts";
import { figuresFrom } from "./shapes.ts";
import { writeTexts } from "./texts.ts";

export { keptAnswer } from "./answers.ts";
export { bodyOf } from "./bodies.ts";
export { chains } from "./chains.ts";
export { keptCiting } from "./citing.ts";
export { coder } from "./coder.ts";
export { type Coded, type Columns, firstThat, order, textAt } from "./columns.ts";
export { doubtfulOf } from "./doubtful.ts";
export { columnsOf, keptColumns } from "./register.ts";
export {
  type BodyLoad,
  CITING,
  type CitingFigures,
  type DecreeFigures,
  DOUBTFUL,
  type DocumentLoad,
  type DoubtfulName,
  type DoubtfulRow,
  type Figures,
  MOST_DOUBTFUL,
  OFTEN_CITED,
  type OverviewFigures,
  type PlaceFigures,
} from "./shapes.ts";
export { keptTexts, type TextPlaces, textPlacesOf } from "./texts.ts";
export { FiguresGone };

/** Takes the figures of a folder away: to be done before the graph changes. */
export const forgetFigures = forgetFiles;

export const hasFigures = (dataFolder: string, hash: string): boolean => filesOf(dataFolder, hash) !== null;

/** figures that are being made of a store, or were made of it last */
const latest = new WeakMap<Store, { readonly version: string; readonly kept: Promise<void> }>();

/**
 * Makes figures and keeps them in the folder, under the hash of the corpus; takes older ones away. An import at its end and a
 * reader who asks at that moment have them made once.
 * @throws Error where the graph has changed meanwhile; nothing is kept then
 */
export async function keepFigures(store: Store, dataFolder: string, hash: string): Promise<void> {
  const before = await stateOf(store);
  const version = JSON.stringify([dataFolder, hash, before]);
  const found = latest.get(store);
  if (found?.version === version) {
    await found.kept;
    if (hasFigures(dataFolder, hash)) return;
  }
  const kept = makeAndKeep(store, dataFolder, hash, before);
  latest.set(store, { version, kept });
  await kept;
}

async function makeAndKeep(store: Store, dataFolder: string, hash: string, before: string): Promise<void> {
  await keepFiles(dataFolder, hash, async (sink) => {
    await makeFigures(store, sink);
    await writeTexts(store, await writeColumns(store, sink), sink);
    await store.settle();
    await writeAnswers(store, sink);
    const after = await stateOf(store);
    if (before !== after || store.writes().running)
      throw new Error("expected the graph to stay as it was while it is counted");
  });
}

/** Differs where the graph may have changed. */
async function stateOf(store: Store): Promise<string> {
  const { count, shared } = store.writes();
  return JSON.stringify([count, shared ? await store.counts() : null]);
}

/** The figures of the corpus of a hash: those kept in the folder if they hold, else made now. */
export async function figuresOf(store: Store, dataFolder: string, hash: string): Promise<Figures> {
  const kept = await keptFigures(store, dataFolder, hash);
  if (kept !== null) return kept;
  if (!store.writes().running) {
    // a folder that cannot be written to, or a change that begins
    await keepFigures(store, dataFolder, hash).catch(() => undefined);
    const made = await keptFigures(store, dataFolder, hash);
    if (made !== null) return made;
  }
  return figuresFrom(await inMemory(store));
}

async function keptFigures(store: Store, dataFolder: string, hash: string): Promise<Figures | null> {
  const kept = filesOf(dataFolder, hash);
  if (kept === null) return null;
  const figures = figuresFrom(kept);
  if (!store.writes().shared) return figures;
  // others may have written into a shared store
  const [{ nodes, relationships }, now] = await Promise.all([figures.overview(), store.counts()]);
  return JSON.stringify([nodes, relationships]) === JSON.stringify([now.nodes, now.relationships]) ? figures : null;
}

async function inMemory(store: Store): Promise<FigureLines> {
  const lines = new Map<string, string[]>();
  let bytes = 0;
  await makeFigures(store, {
    add: async (name, line) => {
      const list = lines.get(name) ?? [];
      list.push(line);
      bytes += 2 * line.length;
      lines.set(name, list);
    },
  });
  return {
    bytes,
    gone: () => false,
    async *lines(name) {
      yield* lines.get(name) ?? [];
    },
  };
}
