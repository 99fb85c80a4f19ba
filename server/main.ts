/** The command line: picks a command, nothing else. Each command is loaded only when it is asked for. */
interface Command {
  readonly run: (args: readonly string[], prepare: () => void) => Promise<number>;
  /** the form of its arguments, in one line */
  readonly USAGE: string;
}

const COMMANDS: Readonly<Record<string, readonly [string, () => Promise<Command>]>> = {
  start: ["serve the explorer; loads the sample corpus into an empty graph", () => import("./cli/start.ts")],
  extract: ["print what each document of files or folders says, as JSON Lines", () => import("./cli/extract.ts")],
  import: ["bring files or folders into the graph", () => import("./cli/import.ts")],
  remove: ["take back what an import of a file brought", () => import("./cli/remove.ts")],
  rebuild: ["read all stored sources again and compute the graph anew", () => import("./cli/rebuild.ts")],
  query: ["run a Cypher statement for reading", () => import("./cli/query.ts")],
  ask: ["run a saved question", () => import("./cli/ask.ts")],
  texts: ["find the sentences in which documents say something", () => import("./cli/texts.ts")],
  export: ["write the whole graph: jsonl, csv, graphml, gexf, neo4j-admin", () => import("./cli/export.ts")],
  backup: ["write the imported files and the corrections into one archive", () => import("./cli/backup.ts")],
  restore: ["bring such an archive into an empty store", () => import("./cli/restore.ts")],
  links: ["list how citations and unit names were resolved", () => import("./cli/links.ts")],
  explain: ["why a name became the body that it became, and a citation the document", () => import("./cli/explain.ts")],
  evaluate: ["precision and recall against annotated documents", () => import("./cli/evaluate.ts")],
  mcp: [
    "offer questions, search and documents to an assistant, over the Model Context Protocol",
    () => import("./cli/mcp.ts"),
  ],
  doctor: ["check engine, counts and invariants", () => import("./cli/doctor.ts")],
};

const help = (): string =>
  [
    "政脉 Zhengmai: a graph of Chinese government documents, with the sentence behind every edge",
    "",
    "zhengmai COMMAND [OPTIONS]",
    "",
    ...Object.entries(COMMANDS).map(([name, [summary]]) => `  ${name.padEnd(9)} ${summary}`),
    "",
    "zhengmai COMMAND --help gives the options of a command. Exit codes: 0 done, 1 something was refused or failed, 2 wrong use.",
    "",
    "Options of every command that opens the graph (flag, or environment, or default):",
    "  --data FOLDER          ZHENGMAI_DATA    folder of the embedded store (./zhengmai-data)",
    "  --neo4j-uri URI        NEO4J_URI        use this Neo4j instead: neo4j://, neo4j+s://, bolt://, bolt+s://",
    "  --neo4j-username NAME  NEO4J_USERNAME   (neo4j)",
    "                         NEO4J_PASSWORD   taken from the environment alone",
    "  --neo4j-database NAME  NEO4J_DATABASE   (neo4j)",
    "  --host HOST            HOST             address to serve on (127.0.0.1)",
    "  --port PORT            PORT             (4410)",
    "                         ZHENGMAI_TOKEN   asked for on writes; required when HOST is not a loopback address",
    "",
  ].join("\n");

/**
 * @param ready commands that whoever starts us has loaded already
 * @param prepare builds the client where it is missing: a command that serves it asks for that once its options are right
 * @returns the exit code: 0 done, 1 something was refused or failed, 2 wrong use
 */
export async function main(
  args: readonly string[],
  ready: Readonly<Record<string, Command>> = {},
  prepare: () => void = () => {},
): Promise<number> {
  const [name, ...rest] = args;
  if (name === "help" && rest.length > 0) return main([...rest, "--help"], ready, prepare);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    const { packageVersion } = await import("./root.ts");
    process.stdout.write(`${packageVersion}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`expected one of ${Object.keys(COMMANDS).join(", ")}; got ${JSON.stringify(name)}\n`);
    return 2;
  }
  try {
    const { run, USAGE } = ready[name] ?? (await command[1]());
    if (rest.includes("--help") || rest.includes("-h")) {
      process.stdout.write(`${command[0]}\n\n${USAGE}\n`);
      return 0;
    }
    return await run(rest, prepare);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      /^(?:ENOSPC|EFBIG|EDQUOT)\b/.test(message)
        ? `the disk is full; make room, then repeat (${message})\n`
        : `${message}\n`,
    );
    return error instanceof Error && error.name === "UsageError" ? 2 : 1;
  }
}
