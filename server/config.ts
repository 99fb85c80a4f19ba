/** Settings: flags over environment over defaults, validated once. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Config {
  readonly dataFolder: string;
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
}

/** Wrong use: the command line ends with exit code 2 and this one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

const CONFIG_OPTIONS = {
  data: { type: "string" },
  "neo4j-uri": { type: "string" },
  "neo4j-username": { type: "string" },
  "neo4j-database": { type: "string" },
  host: { type: "string" },
  port: { type: "string" },
} as const;

type Option = { type: "string" | "boolean"; multiple?: boolean; short?: string };

export interface ParsedCommand {
  readonly config: Config;
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads a command's arguments together with the common options. @throws UsageError naming what was expected */
export function parseCommand(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
  usage: string,
  environment: NodeJS.ProcessEnv = process.env,
): ParsedCommand {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...CONFIG_OPTIONS, ...options },
    }) as typeof parsed;
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "wrong use") : "wrong use";
    throw new UsageError(`${what}; expected: ${usage}`);
  }
  const flags = parsed.values as ParsedCommand["flags"];
  return { config: configOf(flags, environment), flags, positionals: parsed.positionals };
}

/** As `parseCommand`, for a command that takes options alone. @throws UsageError where a word stands beside them */
export function parseOptions(...given: Parameters<typeof parseCommand>): Omit<ParsedCommand, "positionals"> {
  const { positionals, ...parsed } = parseCommand(...given);
  if (positionals.length > 0)
    throw new UsageError(`expected options alone, got ${JSON.stringify(positionals[0])}; expected: ${given[2]}`);
  return parsed;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

function configOf(flags: ParsedCommand["flags"], environment: NodeJS.ProcessEnv): Config {
  const text = (flag: string, variable: string, fallback: string): string => {
    const given = flags[flag];
    if (typeof given === "string" && given !== "") return given;
    const set = environment[variable];
    return set !== undefined && set !== "" ? set : fallback;
  };
  const port = Number(text("port", "PORT", "4410"));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`expected a port from 0 to 65535, got ${JSON.stringify(text("port", "PORT", ""))}`);
  }
  const host = text("host", "HOST", "127.0.0.1");
  const uri = text("neo4j-uri", "NEO4J_URI", "");
  if (uri !== "" && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(uri)) {
    throw new UsageError(
      `expected NEO4J_URI to begin with neo4j://, neo4j+s://, bolt:// or bolt+s://, got ${JSON.stringify(uri)}`,
    );
  }
  return {
    dataFolder: resolve(text("data", "ZHENGMAI_DATA", "zhengmai-data")),
    neo4j:
      uri === ""
        ? null
        : {
            uri,
            username: text("neo4j-username", "NEO4J_USERNAME", "neo4j"),
            password: environment.NEO4J_PASSWORD ?? "",
            database: text("neo4j-database", "NEO4J_DATABASE", "neo4j"),
          },
    host,
    port,
    token: environment.ZHENGMAI_TOKEN || null,
  };
}
