#!/usr/bin/env node
/**
 * `npm run neo4j`: a Neo4j for trials, until Ctrl+C. NEO4J_VERSION chooses the version, PORT the port.
 * `npm run neo4j -- --resolve-only` only fetches its parts and prepares a quick start, so that tests need no network.
 */
import { DEFAULT_VERSION, prepare, startNeo4j } from "./launch.js";

if (process.argv.includes("--resolve-only")) {
  await prepare(process.env.NEO4J_VERSION ?? DEFAULT_VERSION);
  process.exit(0);
}

const server = await startNeo4j({ port: Number(process.env.PORT ?? 0), heap: "1g" }).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdout.write(`NEO4J_URI=${server.uri}\nNEO4J_USERNAME=${server.username}\nNEO4J_PASSWORD=${server.password}\n`);
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    process.exit(0);
  });
}
