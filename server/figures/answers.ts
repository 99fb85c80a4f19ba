/**
 * The answers of saved questions that ask a person for nothing, kept with the figures. Most look at all tasks or documents: at a
 * million nodes one takes seconds, and leaves what it unpacked in the embedded engine's memory. Any other limit or day is asked
 * of the store.
 */
import { checkParameters, type Question, questions } from "../questions/index.ts";
import type { Store, Table } from "../store/index.ts";
import { filesOf } from "./files.ts";
import type { AnswerFigures, FigureSink } from "./shapes.ts";

/** rows of an answer */
const ROWS = 1_000;
const OWN = { timeoutMs: 600_000, maxRows: ROWS };

/** Whether nothing that it asks for names a node, and all has a default. */
const asksNothing = ({ parameters }: Question): boolean =>
  parameters.every(({ type, default: given }) => given !== null && (type === "integer" || type === "date"));

export async function writeAnswers(store: Store, sink: FigureSink): Promise<void> {
  for (const question of questions().values()) {
    if (!asksNothing(question)) continue;
    const parameters = checkParameters(question, {});
    // one that takes too much here is answered when it is asked, or refused then
    const table = await store.read(question.statement, parameters, OWN).catch(() => null);
    if (table === null) continue;
    await store.settle();
    const { name, statement } = question;
    await sink.add("answers", JSON.stringify({ name, statement, parameters, table } satisfies AnswerFigures));
  }
}

/** The answer as it was kept for the corpus of a hash; null where none was, or of other words or values. */
export async function keptAnswer(
  dataFolder: string,
  hash: string,
  { name, statement }: Question,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Table | null> {
  const begins = `{"name":${JSON.stringify(name)},`;
  for await (const line of filesOf(dataFolder, hash)?.lines("answers") ?? []) {
    if (!line.startsWith(begins)) continue;
    const kept = JSON.parse(line) as AnswerFigures;
    const same = kept.statement === statement && JSON.stringify(kept.parameters) === JSON.stringify(parameters);
    return same ? kept.table : null;
  }
  return null;
}
