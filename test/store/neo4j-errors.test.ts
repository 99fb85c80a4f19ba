/** What a Neo4j server and its driver say of what went wrong, as a sentence that tells a person what to do. */
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { neo4jError } from "../../server/store/neo4j/errors.ts";

const told = (code: string, message: string, uri = "neo4j://archive:7687", cause?: string) =>
  neo4jError(
    new neo4j.Neo4jError(message, code, "50N42", "", {} as never, cause === undefined ? undefined : new Error(cause)),
    uri,
    "archive",
  );

const DISCOVERY =
  "Could not perform discovery. No routing servers available. Known routing table: RoutingTable[routers=[]]";
const UNTRUSTED =
  "Failed to connect to server. Caused by: Server certificate is not trusted. If you trust the database […] Socket responded with: DEPTH_ZERO_SELF_SIGNED_CERT";
const NO_TLS =
  "Failed to connect to server. Caused by: Client network socket disconnected before secure TLS connection was established";

test.each([
  [
    "ServiceUnavailable",
    "Failed to connect to server. Caused by: connect ECONNREFUSED",
    "bolt://h",
    undefined,
    "unavailable",
    "start it",
  ],
  ["ServiceUnavailable", DISCOVERY, "neo4j://h", "connect ECONNREFUSED 10.0.0.1:7687", "unavailable", "start it"],
  ["ServiceUnavailable", "Connection was closed by server", "bolt://h", undefined, "unavailable", "bolt+s://"],
  ["ServiceUnavailable", DISCOVERY, "neo4j://h", "Connection was closed by server", "unavailable", "neo4j+s://"],
  ["ServiceUnavailable", UNTRUSTED, "bolt+s://h", undefined, "unavailable", "NODE_EXTRA_CA_CERTS"],
  ["ServiceUnavailable", DISCOVERY, "neo4j+s://h", UNTRUSTED, "unavailable", "neo4j+ssc://"],
  ["ServiceUnavailable", NO_TLS, "bolt+s://h", undefined, "unavailable", "bolt://"],
  ["ServiceUnavailable", DISCOVERY, "neo4j+ssc://h", NO_TLS, "unavailable", "neo4j://"],
  [
    "Neo.ClientError.Cluster.NotALeader",
    "No write operations are allowed directly on this database.",
    "bolt://h",
    undefined,
    "unavailable",
    "neo4j://",
  ],
  [
    "SessionExpired",
    "No longer possible to write to server at 10.0.0.2:7687",
    "neo4j://h",
    undefined,
    "unavailable",
    "leads",
  ],
  [
    "SessionExpired",
    "Failed to obtain connection towards write server. Known routing table is: …",
    "neo4j://h",
    undefined,
    "unavailable",
    "leads",
  ],
  [
    "Neo.TransientError.Transaction.LeaderSwitch",
    "The request could not be completed",
    "neo4j://h",
    undefined,
    "unavailable",
    "leads",
  ],
  [
    "Neo.TransientError.General.DatabaseUnavailable",
    "Database 'archive' is unavailable.",
    "neo4j://h",
    undefined,
    "unavailable",
    "archive",
  ],
  [
    "Neo.ClientError.Database.DatabaseNotFound",
    "Database does not exist. Database name: 'archive'.",
    "neo4j://h",
    undefined,
    "noDatabase",
    "NEO4J_DATABASE",
  ],
  [
    "Neo.ClientError.Security.Unauthorized",
    "The client is unauthorized",
    "neo4j://h",
    undefined,
    "unauthorized",
    "NEO4J_PASSWORD",
  ],
  [
    "Neo.ClientError.Security.CredentialsExpired",
    "The credentials you provided were valid, but must be changed",
    "neo4j://h",
    undefined,
    "unauthorized",
    "ALTER CURRENT USER",
  ],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "too many times in a row",
    "neo4j://h",
    undefined,
    "unauthorized",
    "wait",
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    "Schema operation 'create_constraint' on database 'archive' is not allowed for user 'reader' with roles [PUBLIC, reader].",
    "neo4j://h",
    undefined,
    "forbidden",
    "only reads",
  ],
  [
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    "This is a read only database",
    "neo4j://h",
    undefined,
    "forbidden",
    "may write",
  ],
] as const)("%s: %s at %s (%s) is %s: %s", (code, message, uri, cause, kind, words) => {
  const error = told(code, message, uri, cause);
  expect(error.code).toBe(kind);
  expect(error.message).toContain(words);
});

test("the words of what is underneath are kept", () => {
  expect(told("ServiceUnavailable", DISCOVERY, "neo4j+s://h", UNTRUSTED).detail).toContain(
    "DEPTH_ZERO_SELF_SIGNED_CERT",
  );
});
