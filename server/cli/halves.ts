/**
 * Files read by two threads that each read other things of every document: this one where documents stand, their heads and
 * what they cite, the one beside it who is told to do what; the programs whichever has less to do. Where there is little to
 * read, most of the time goes into code that runs for the first time, which of its own part each thread then knows alone.
 * And one file keeps both at work.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { MessagePort, Worker } from "node:worker_threads";
import { assignmentsOf, type DocumentContext, linesOf, programsOf, referencesOf } from "../extract/index.ts";
import type { AssignmentFact, DocumentRecord, ProgramFact, ReferenceFact, SourceText } from "../model/index.ts";
import type { FileRead } from "./together.ts";

/** What a thread beside is told when it is started for this. */
export const HALF = "half";

/** so many files are read ahead of the one whose answers are awaited, and no more while so many characters wait for theirs */
const AHEAD = 8;
const MOST_WAITING = 2 ** 21;
/** as long as more questions are open a thread is not asked what can be read here as well */
const FEW_OPEN = 1;

type OfEach<Fact> = readonly (readonly Fact[])[];
type Found = Pick<DocumentRecord, "references" | "assignments" | "programs">;

/** Reads what there is to find in each document of a source. */
export type Find = (contexts: readonly DocumentContext[]) => Promise<readonly Found[]>;

/** {@link Find} in this thread alone. */
export async function findHere(contexts: readonly DocumentContext[]): Promise<readonly Found[]> {
  return contexts.map((context) => {
    const references = referencesOf(context);
    return { references, assignments: assignmentsOf(context), programs: programsOf(context, references) };
  });
}

/** First who is told to do what in the documents of a source, then, of the same documents, their programs. */
type Question =
  | { readonly source: SourceText; readonly documents: readonly Pick<DocumentContext, "span" | "header">[] }
  | { readonly references: OfEach<ReferenceFact> };

/** Answers questions in their order, in a thread of its own, until that is ended. */
export function answerBeside(port: MessagePort): void {
  let contexts: readonly DocumentContext[] = [];
  port.on("message", (question: Question) => {
    if ("references" in question) {
      port.postMessage(contexts.map((context, i) => programsOf(context, question.references[i] ?? [])));
      return;
    }
    const { source, documents } = question;
    contexts = documents.map((one) => ({ ...one, source, lines: linesOf(source, one.span) }));
    port.postMessage(contexts.map(assignmentsOf));
  });
}

/** Has a thread asked; nobody answers (null) what a lost one was asked, or is asked later. */
function asking(thread: Worker) {
  const open: { readonly answered: (answer: unknown) => void; readonly characters: number }[] = [];
  let lost = false;
  thread.on("message", (answer) => open.shift()?.answered(answer));
  thread.on("error", () => {
    lost = true;
    for (const { answered } of open.splice(0)) answered(null);
  });
  return {
    open: (): number => open.length,
    waiting: (): number => open.reduce((sum, { characters }) => sum + characters, 0),
    ask: <Fact>(question: Question): Promise<OfEach<Fact> | null> =>
      new Promise((resolve) => {
        if (lost) return resolve(null);
        const characters = "source" in question ? question.source.text.length : 0;
        open.push({ answered: resolve as (answer: unknown) => void, characters });
        thread.postMessage(question);
      }),
  };
}

/** {@link Find} with the help of a thread that calls {@link answerBeside}. */
function findWith({ ask, open }: ReturnType<typeof asking>): Find {
  return async (contexts) => {
    const source = contexts[0]?.source;
    if (source === undefined) return [];
    const documents = contexts.map(({ span, header }) => ({ span, header }));
    const assigned = ask<AssignmentFact>({ source, documents });
    const references = contexts.map(referencesOf);
    const named = open() > FEW_OPEN ? null : ask<ProgramFact>({ references });
    const here = (): OfEach<ProgramFact> => contexts.map((context, i) => programsOf(context, references[i] ?? []));
    const programs = named === null ? here() : ((await named) ?? here());
    const assignments = (await assigned) ?? contexts.map(assignmentsOf);
    return contexts.map((_, i) => ({
      references: references[i] ?? [],
      assignments: assignments[i] ?? [],
      programs: programs[i] ?? [],
    }));
  };
}

/**
 * @param thread one that calls {@link answerBeside}
 * @yields each item with what it gave, in their order
 */
export async function* readInHalves<Item>(
  items: readonly Item[],
  read: (item: Item, find: Find) => Promise<FileRead>,
  thread: Worker,
): AsyncGenerator<readonly [Item, FileRead]> {
  const other = asking(thread);
  const find = findWith(other);
  const begun: Promise<FileRead>[] = [];
  try {
    for (const [k, item] of items.entries()) {
      for (const next of items.slice(begun.length, k + AHEAD)) {
        if (begun.length > k && other.waiting() > MOST_WAITING) break;
        begun.push(read(next, find));
        await turn();
      }
      yield [item, await (begun[k] as Promise<FileRead>)];
    }
  } finally {
    await thread.terminate();
  }
}
