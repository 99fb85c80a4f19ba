/** The way to a Neo4j server, and what it says of itself. */
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { StoreError, type StoreInfo } from "../port.ts";

export interface Neo4jOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** @throws StoreError for an address that is none */
export function connect({ uri, username, password }: Neo4jOptions, wrap: (error: unknown) => StoreError): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 5_000,
      // gateways drop idle connections in silence after some minutes: an older one is closed, not tried
      maxConnectionLifetime: 240_000,
      maxTransactionRetryTime: 30_000,
      userAgent: "zhengmai",
    });
  } catch (error) {
    throw /URI|scheme|protocol/iu.test(String(error))
      ? new StoreError(
          "unavailable",
          `expected an address such as neo4j://localhost:7687 or neo4j+s://HOST, got ${uri}`,
          String(error),
        )
      : wrap(error);
  }
}

/** @throws StoreError `wrongVersion` below 5.26 */
export async function describe(session: Session, address: string): Promise<StoreInfo> {
  try {
    // an auto-commit run: a managed one would retry for half a minute before it says that no server is there
    const { records } = await session.run(
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
    );
    const version = String(records[0]?.get("version") ?? "");
    const [major = 0, minor = 0] = version.split(/[.-]/u).map(Number);
    if (major < 5 || (major === 5 && minor < 26))
      throw new StoreError(
        "wrongVersion",
        `expected Neo4j 5.26 or newer at ${address}, got ${version || "an unknown version"}`,
      );
    return { engine: "neo4j", version, edition: String(records[0]?.get("edition") ?? ""), address };
  } finally {
    await session.close();
  }
}
