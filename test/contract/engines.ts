/** The two engines as tests open them: embedded in a temporary folder, Neo4j at NEO4J_TEST_URI, or one that is lent to this worker. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { openStore, type Store, type StoreOptions } from "../../server/store/index.ts";
import { whyNot } from "../neo4j/launch.js";
import { borrow, startOwn } from "../neo4j/lent.js";

type Limits = NonNullable<StoreOptions["limits"]>;

/** a machine with twenty jobs beside this one is slow, not wrong: what is about limits sets its own */
const PATIENT: Limits = { timeoutMs: 120_000 };

export interface TestEngine {
  readonly name: "embedded" | "neo4j";
  /** why it cannot run here, or null */
  readonly missing: string | null;
  /** of the Neo4j server, once started */
  address(): NonNullable<StoreOptions["neo4j"]>;
  /** @param alone not a server that others use before and after: what is done to it may keep it busy for long */
  start(alone?: boolean): Promise<void>;
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
  let running: { uri: string; username: string; password: string; stop?: () => Promise<void> } | undefined;
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
    async start(alone = false) {
      if (given) return;
      running = await (alone || !process.env.ZHENGMAI_TEST_NEO4J ? startOwn() : borrow());
      await told(running, async (driver) => {
        await driver.executeQuery("MATCH (n) DETACH DELETE n");
        for (const [kind, all] of [
          ["CONSTRAINT", "CONSTRAINTS"],
          ["INDEX", "INDEXES"],
        ]) {
          const { records } = await driver.executeQuery(
            `SHOW ${all} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
          );
          for (const record of records) await driver.executeQuery(`DROP ${kind} \`${record.get("name")}\``);
        }
      });
    },
    async fresh(limits) {
      await told(address(), (driver) => driver.executeQuery("MATCH (n) DETACH DELETE n"));
      const store = await open(false, limits);
      await store.ensureSchema();
      return store;
    },
    again: (readOnly = false) => open(readOnly),
    stop: async () => running?.stop?.(),
  };
}

async function told(
  { uri, username, password }: { uri: string; username: string; password: string },
  work: (driver: Driver) => Promise<unknown>,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

export const engines: readonly TestEngine[] = [embedded(), server()];
