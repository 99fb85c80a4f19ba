/** `zhengmai ask NAME [--param k=v]`: a saved question of cypher/questions; without a name, the list of them. */
import { parseCommand, UsageError } from "../config.ts";
import { askQuestion, QuestionError, questions } from "../questions/index.ts";
import { parametersOf } from "./parameters.ts";
import { interruptSignal, withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE = "zhengmai ask [NAME] [--param k=v]… [--format jsonl|csv|table]";

export async function run(args: readonly string[]): Promise<number> {
  const { config, flags, positionals } = parseCommand(
    args,
    { param: { type: "string", multiple: true }, format: { type: "string" } },
    USAGE,
  );
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one question at a time; expected: ${USAGE}`);
  const format = formatOf(flags.format);
  if (name === undefined) {
    const rows = [...questions().values()].map((question) => [question.name, question.zh, question.en]);
    await writeTable({ columns: ["name", "zh", "en"], rows, truncated: false }, format);
    return 0;
  }
  const parameters = parametersOf(flags.param);
  return withStore(config, async (store) => {
    try {
      const { table } = await askQuestion(store, name, parameters, {
        maxRows: 100_000,
        timeoutMs: 60_000,
        signal: interruptSignal(),
      });
      await writeTable(table, format);
      return 0;
    } catch (error) {
      if (error instanceof QuestionError) throw new UsageError(error.message);
      throw error;
    }
  });
}
