/**
 * One Neo4j for each of vitest's workers, lent to one file of tests after the other: a start costs more than most files.
 * The process that runs the workers holds them; a worker asks over a line of this machine.
 */
import { connect, createServer } from "node:net";
import { startNeo4j } from "./launch.js";

/** what all who borrow can work with */
const SETTINGS = ["db.memory.transaction.max=128m", "dbms.memory.transaction.total.max=256m"];
export const startOwn = () => startNeo4j({ settings: SETTINGS });

/** In the process that runs the workers. @returns {Promise<{ port: number, stop: () => Promise<void> }>} */
export async function lend() {
  /** @type {Map<string, ReturnType<typeof startOwn>>} */
  const servers = new Map();
  const lender = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", async (data) => {
      const worker = String(data);
      if (!servers.has(worker)) servers.set(worker, startOwn());
      try {
        const { uri, username, password } = await servers.get(worker);
        socket.end(JSON.stringify({ uri, username, password }));
      } catch (error) {
        // the next one who asks has it tried again
        servers.delete(worker);
        socket.end(JSON.stringify({ error: String(error) }));
      }
    });
  });
  await new Promise((resolve) => lender.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = lender.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async stop() {
      lender.close();
      const started = await Promise.allSettled(servers.values());
      await Promise.all(started.map((each) => (each.status === "fulfilled" ? each.value.stop() : undefined)));
    },
  };
}

/** In a worker: its server, as whoever had it before has left it. @returns {Promise<{ uri: string, username: string, password: string }>} */
export async function borrow() {
  const socket = connect(Number(process.env.ZHENGMAI_TEST_NEO4J), "127.0.0.1");
  socket.write(process.env.VITEST_POOL_ID ?? "1");
  let said = "";
  for await (const data of socket) said += data;
  const { error, ...server } = JSON.parse(said);
  if (error) throw new Error(error);
  return server;
}
