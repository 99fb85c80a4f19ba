/**
 * `zhengmai mcp`: saved questions, search and documents as tools for assistants (Model Context Protocol over standard input
 * and output). Standard output carries the protocol and nothing else. The store is opened for reading only.
 */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { problemOf } from "../api/index.ts";
import { parseOptions } from "../config.ts";
import { packageVersion } from "../root.ts";
import type { Store } from "../store/index.ts";
import { TOOLS } from "./assistant/tools.ts";
import { withStore } from "./session.ts";

export const USAGE =
  "zhengmai mcp [--data FOLDER] [--neo4j-uri URI] (started by an assistant; speaks on standard input)";

export async function run(args: readonly string[]): Promise<number> {
  const { config } = parseOptions(args, {}, USAGE);
  return withStore(
    config,
    async (store) => {
      const server = serverOf(store);
      const ended = new Promise<void>((resolve) => {
        server.server.onclose = resolve;
        for (const event of ["end", "close"] as const) process.stdin.once(event, resolve);
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
      return 0;
    },
    true,
  );
}

function serverOf(store: Store): McpServer {
  const server = new McpServer(
    { name: "zhengmai", title: "政脉 Zhengmai", version: packageVersion },
    {
      instructions:
        "A graph of Chinese government documents. Cite the quote, source and line that stand beside an answer. What is not found is not found in this corpus; that does not say that it does not exist.",
    },
  );
  for (const { name, title, description, input, answer } of TOOLS) {
    const annotations = {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    };
    server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given, { signal }) => {
      try {
        const found = await answer(store, given, signal);
        return { structuredContent: found, content: [{ type: "text", text: JSON.stringify(found) }] };
      } catch (error) {
        const { status, title: kind, detail } = problemOf(error);
        if (status >= 500) process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
        return { isError: true, content: [{ type: "text", text: detail ?? kind }] };
      }
    });
  }
  return server;
}
