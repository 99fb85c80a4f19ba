/**
 * Files read by two threads that each read other things of every document: this one where documents stand, their heads,
 * what they cite and run, the one beside it who is told to do what, which takes nearly as long. Where there is little to
 * read, most of the time goes into code that runs for the first time, which of its own part each thread then knows alone.
 * And one file keeps both at work.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { MessagePort, Worker } from "node:worker_threads";
import {
  assignmentsOf,
  type DocumentContext,
  type Found,
  foundIn,
  linesOf,
  programsOf,
  referencesOf,
} from "../extract/index.ts";
import type { AssignmentFact, SourceText } from "../model/index.ts";
import type { FileRead } from "./together.ts";

/** What a thread beside is told when it is started for this. */
export const HALF = "half";

/** so many files are read ahead of the one whose answers are awaited, and no more while so many characters wait for theirs */
const AHEAD = 8;
const MOST_WAITING = 2 ** 21;

/** Reads what there is to find in each document of a source. */
export type Find = (contexts: readonly DocumentContext[]) => Promise<readonly Found[]>;

/** {@link Find} in this thread alone. */
export const findHere: Find = async (contexts) => contexts.map(foundIn);

/** The documents of a source, to be answered with what is assigned in each of them. */
interface Question {
  readonly source: SourceText;
  readonly documents: readonly Pick<DocumentContext, "span" | "header">[];
}

type Answer = readonly (readonly AssignmentFact[])[];

/** Answers questions in their order, in a thread of its own, until that is ended. */
export function answerBeside(port: MessagePort): void {
  port.on("message", ({ source, documents }: Question) => {
    const answer: Answer = documents.map((one) => assignmentsOf({ ...one, source, lines: linesOf(source, one.span) }));
    port.postMessage(answer);
  });
}

/** Has a thread asked; nobody answers (null) what a lost one was asked, or is asked later. */
function asking(thread: Worker) {
  const open: { readonly answered: (answer: Answer | null) => void; readonly characters: number }[] = [];
  let lost = false;
  thread.on("message", (answer: Answer) => open.shift()?.answered(answer));
  thread.on("error", () => {
    lost = true;
    for (const { answered } of open.splice(0)) answered(null);
  });
  return {
    /** characters of the sources whose answers are awaited */
    waiting: (): number => open.reduce((sum, { characters }) => sum + characters, 0),
    ask: (question: Question): Promise<Answer | null> =>
      new Promise((answered) => {
        if (lost) return answered(null);
        open.push({ answered, characters: question.source.text.length });
        thread.postMessage(question);
      }),
  };
}

/**
 * {@link Find} with the help of a thread that calls {@link answerBeside}.
 * @param fed when the thread has been asked as much as it may be: what it waits for comes before what is read here
 */
function findWith(ask: ReturnType<typeof asking>["ask"], fed: () => Promise<void>): Find {
  return async (contexts) => {
    const source = contexts[0]?.source;
    if (source === undefined) return [];
    const documents = contexts.map(({ span, header }) => ({ span, header }));
    const asked = ask({ source, documents });
    await fed();
    const others = contexts.map((context) => {
      const references = referencesOf(context);
      return { context, references, programs: programsOf(context, references) };
    });
    const answer = await asked;
    return others.map(({ context, ...own }, i) => ({ ...own, assignments: answer?.[i] ?? assignmentsOf(context) }));
  };
}

/**
 * @param sizeOf an item: of those that may be read the smallest comes first, so that the other thread is at work soon and stays so
 * @param thread one that calls {@link answerBeside}
 * @yields each item with what it gave, in their order
 */
export async function* readInHalves<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  read: (item: Item, find: Find) => Promise<FileRead>,
  thread: Worker,
): AsyncGenerator<readonly [Item, FileRead]> {
  const other = asking(thread);
  const held: (() => void)[] = [];
  let feeding = false;
  const fed = (): Promise<void> => new Promise((go) => (feeding ? held.push(go) : go()));
  const find = findWith(other.ask, fed);
  const begun = new Map<Item, Promise<FileRead>>();
  let seen = 0;
  let left: Item[] = [];
  try {
    for (const [k, item] of items.entries()) {
      left = [...left, ...items.slice(seen, k + AHEAD)].sort((a, b) => sizeOf(a) - sizeOf(b));
      seen = Math.max(seen, k + AHEAD);
      feeding = true;
      for (const next of left.splice(0)) {
        if (begun.has(item) && other.waiting() > MOST_WAITING) left.push(next);
        else {
          begun.set(next, read(next, find));
          await turn();
        }
      }
      feeding = false;
      for (const go of held.splice(0)) {
        go();
        await turn();
      }
      yield [item, await (begun.get(item) as Promise<FileRead>)];
      begun.delete(item);
    }
  } finally {
    await thread.terminate();
  }
}
