/** The two engines as tests open them: embedded in a temporary folder, Neo4j at NEO4J_TEST_URI or started here. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { openStore, type Store, type StoreOptions } from "../../server/store/index.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";

type Limits = NonNullable<StoreOptions["limits"]>;

/** a machine with twenty jobs beside this one is slow, not wrong: what is about limits sets its own */
const PATIENT: Limits = { timeoutMs: 120_000 };

export interface TestEngine {
  readonly name: "embedded" | "neo4j";
  /** why it cannot run here, or null */
  readonly missing: string | null;
  /** of the Neo4j server, once started */
  address(): NonNullable<StoreOptions["neo4j"]>;
  start(): Promise<void>;
  /** a new empty store */
  fresh(limits?: Limits): Promise<Store>;
  /** the same data again, after close */
  again(readOnly?: boolean): Promise<Store>;
  stop(): Promise<void>;
}

function embedded(): TestEngine {
  const folders: string[] = [];
  const at = (): string => folders.at(-1) ?? "";
  return {
    name: "embedded",
    missing: null,
    address: () => ({ uri: "", username: "", password: "" }),
    start: async () => {},
    async fresh(limits = PATIENT) {
      folders.push(mkdtempSync(join(tmpdir(), "zhengmai-store-")));
      const store = await openStore({ dataFolder: at(), limits });
      await store.ensureSchema();
      return store;
    },
    again: (readOnly = false) => openStore({ dataFolder: at(), readOnly, limits: PATIENT }),
    stop: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function server(): TestEngine {
  const given = process.env.NEO4J_TEST_URI;
  let running: Awaited<ReturnType<typeof startNeo4j>> | undefined;
  const address = () => ({
    uri: given ?? running?.uri ?? "",
    username: process.env.NEO4J_TEST_USERNAME ?? "neo4j",
    password: process.env.NEO4J_TEST_PASSWORD ?? running?.password ?? "",
  });
  const open = (readOnly: boolean, limits: Limits = PATIENT) =>
    openStore({ neo4j: address(), dataFolder: "unused", readOnly, limits });
  return {
    name: "neo4j",
    missing: given ? null : whyNot(),
    address,
    async start() {
      if (!given)
        running = await startNeo4j({
          settings: ["db.memory.transaction.max=128m", "dbms.memory.transaction.total.max=256m"],
        });
    },
    async fresh(limits) {
      const { uri, username, password } = address();
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      await driver.executeQuery("MATCH (n) DETACH DELETE n");
      await driver.close();
      const store = await open(false, limits);
      await store.ensureSchema();
      return store;
    },
    again: (readOnly = false) => open(readOnly),
    stop: async () => running?.stop(),
  };
}

export const engines: readonly TestEngine[] = [embedded(), server()];
