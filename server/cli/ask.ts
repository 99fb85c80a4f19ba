/**
 * `zhengmai ask NAME [--param k=v]`: a saved question of cypher/questions; without a name, the list of them, with the
 * parameters of each. A document may be named by its number in any spelling, a body and a place by name.
 */
import { meantBy } from "../api/index.ts";
import { parseCommand, UsageError } from "../config.ts";
import { askQuestion, QuestionError, type QuestionParameter, questions } from "../questions/index.ts";
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
    const rows = [...questions().values()].map((one) => [one.name, one.zh, one.en, one.parameters.map(written)]);
    await writeTable({ columns: ["name", "zh", "en", "parameters"], rows, truncated: false }, format);
    return 0;
  }
  const given = parametersOf(flags.param);
  return withStore(config, async (store) => {
    try {
      const { question, parameters, table } = await askQuestion(store, name, await meantBy(store, name, given), {
        maxRows: 100_000,
        timeoutMs: 60_000,
        signal: interruptSignal(),
      });
      await writeTable(table, format);
      if (table.rows.length === 0)
        process.stderr.write(`nothing in the graph answers: ${question.en}${withValues(parameters)}\n`);
      if (table.truncated) process.stderr.write(`only the first ${table.rows.length} rows are shown\n`);
      return 0;
    } catch (error) {
      if (error instanceof QuestionError) throw new UsageError(error.message);
      throw error;
    }
  });
}

/** `document=doc:国发〔2014〕49号 (document)`: a parameter with what stands for it where it is not given */
const written = ({ name, type, default: fallback }: QuestionParameter): string =>
  `${name}${fallback === null ? "" : `=${fallback}`} (${type})`;

const withValues = (parameters: Readonly<Record<string, unknown>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join("");
