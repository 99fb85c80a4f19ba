/** Door of the room: named questions, their parameters checked, their rows. */
import type { ReadOptions, Store, Table } from "../store/index.ts";
import { questionFiles } from "./files.ts";

export { viewStatement } from "./files.ts";

export type ParameterType = "string" | "integer" | "date" | "document" | "organization" | "place" | "program";

export interface QuestionParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly zh: string;
  readonly en: string;
  readonly default: string | number | null;
}

/**
 * A file of cypher/questions. Its header comment holds one setting a line:
 * `// zh: …`, `// en: …`, `// view: table|graph|bar`, `// param NAME TYPE [= DEFAULT]: zh | en`.
 */
export interface Question {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly view: "table" | "graph" | "bar";
  readonly parameters: readonly QuestionParameter[];
  readonly statement: string;
}

/** A question was asked wrongly; the message says what was expected. */
export class QuestionError extends Error {
  readonly code: "unknown" | "parameter";
  constructor(code: "unknown" | "parameter", message: string) {
    super(message);
    this.name = "QuestionError";
    this.code = code;
  }
}

const TYPES: readonly ParameterType[] = ["string", "integer", "date", "document", "organization", "place", "program"];
const VIEWS = ["table", "graph", "bar"] as const;

let loaded: ReadonlyMap<string, Question> | undefined;

export function questions(): ReadonlyMap<string, Question> {
  loaded ??= new Map([...questionFiles()].map(([name, text]) => [name, parseQuestion(name, text)]));
  return loaded;
}

/** @throws Error naming the file and what its header lacks */
export function parseQuestion(name: string, text: string): Question {
  const fail = (what: string): never => {
    throw new Error(`cypher/questions/${name}.cypher: expected ${what}`);
  };
  const settings = new Map<string, string>();
  const parameters: QuestionParameter[] = [];
  for (const line of text.split("\n")) {
    const setting = /^\/\/ (zh|en|view): (.+)$/.exec(line);
    if (setting?.[1] && setting[2]) settings.set(setting[1], setting[2].trim());
    const parameter = /^\/\/ param (\w+) (\w+)(?: = (.*?))?: ([^|:]+)\|(.+)$/.exec(line);
    if (parameter) {
      const [, key = "", type = "", fallback, zh = "", en = ""] = parameter;
      const known = TYPES.find((candidate) => candidate === type) ?? fail(`a type of ${TYPES.join(", ")} for $${key}`);
      const text = fallback?.trim();
      parameters.push({
        name: key,
        type: known,
        zh: zh.trim(),
        en: en.trim(),
        default: text === undefined || text === "" ? null : known === "integer" ? Number(text) : text,
      });
    }
  }
  const zh = settings.get("zh") ?? fail("a line // zh: …");
  const en = settings.get("en") ?? fail("a line // en: …");
  const view =
    VIEWS.find((candidate) => candidate === settings.get("view")) ?? fail(`a line // view: ${VIEWS.join("|")}`);
  return { name, zh, en, view, parameters, statement: text.replaceAll(/^\/\/.*\n/gm, "").trim() };
}

/** Brings given values to the types of the question. @throws QuestionError */
export function checkParameters(question: Question, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unknown = Object.keys(given).find((key) => !question.parameters.some((parameter) => parameter.name === key));
  if (unknown !== undefined) {
    const names = question.parameters.map((parameter) => parameter.name).join(", ") || "no parameters";
    throw new QuestionError("parameter", `expected ${names}, got ${JSON.stringify(unknown)}`);
  }
  return Object.fromEntries(
    question.parameters.map((parameter) => [parameter.name, parameterValue(parameter, given[parameter.name])]),
  );
}

function parameterValue(parameter: QuestionParameter, given: unknown): string | number {
  const value = given === undefined || given === "" ? parameter.default : given;
  if (value === null || value === undefined) {
    throw new QuestionError("parameter", `expected a value for ${parameter.name} (${parameter.en})`);
  }
  if (parameter.type === "integer") {
    const number = Number(value);
    if (!Number.isInteger(number)) {
      throw new QuestionError(
        "parameter",
        `expected a whole number for ${parameter.name}, got ${JSON.stringify(value)}`,
      );
    }
    return number;
  }
  const text = String(value);
  if (parameter.type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new QuestionError(
      "parameter",
      `expected a date as YYYY-MM-DD for ${parameter.name}, got ${JSON.stringify(text)}`,
    );
  }
  return text;
}

/**
 * Runs a question.
 * @param kept an answer that is known already, or null
 * @throws QuestionError for an unknown name or a wrong parameter, StoreError from the engine
 */
export async function askQuestion(
  store: Store,
  name: string,
  given: Readonly<Record<string, unknown>>,
  options: ReadOptions = {},
  kept: (question: Question, parameters: Record<string, unknown>) => Promise<Table | null> = async () => null,
): Promise<{ readonly question: Question; readonly parameters: Record<string, unknown>; readonly table: Table }> {
  const question = questions().get(name);
  if (!question) {
    throw new QuestionError(
      "unknown",
      `expected one of ${[...questions().keys()].join(", ")}; got ${JSON.stringify(name)}`,
    );
  }
  const parameters = checkParameters(question, given);
  const table = (await kept(question, parameters)) ?? (await store.read(question.statement, parameters, options));
  return { question, parameters, table };
}
