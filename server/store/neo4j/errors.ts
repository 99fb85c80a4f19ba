/** The driver's errors as errors for a person. */
import { StoreError, type StoreErrorCode } from "../port.ts";

export const ONLY_READ = "the database may only be read; import with a user and a server that may write";

type Told = readonly [kind: StoreErrorCode, message: string];

/**
 * @param address as it was given: neo4j://…
 * @param database as it was given
 * @param writing a write of ours was under way
 */
export function neo4jError(error: unknown, address: string, database: string | undefined, writing = false): StoreError {
  if (error instanceof StoreError) return error;
  const detail = wordsOf(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const first = detail.split("\n")[0] ?? detail;
  const [kind, message] = aboutAccess(code, detail, address, database) ??
    aboutWork(code, detail, first, writing) ??
    aboutTheWay(code, detail, address) ?? ["failed", first];
  const offset = kind === "syntax" ? /\(offset: (\d+)\)/u.exec(detail)?.[1] : undefined;
  return new StoreError(kind, message, detail, offset === undefined ? undefined : Number(offset));
}

/** The driver's own words, and those of what lies underneath: a failed search for routers says only there why. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** Who asks, and for which database. */
function aboutAccess(code: string, detail: string, address: string, database: string | undefined): Told | null {
  if (/DatabaseNotFound/u.test(code) || /database.*does not exist/iu.test(detail))
    return [
      "noDatabase",
      `expected a database named ${database ?? "neo4j"} at ${address}, got none; set NEO4J_DATABASE to one that exists`,
    ];
  if (/Security\.CredentialsExpired/u.test(code))
    return [
      "unauthorized",
      `the password is the first one, which ${address} wants changed: ALTER CURRENT USER SET PASSWORD FROM '…' TO '…' on the database system, then set NEO4J_PASSWORD`,
    ];
  if (/Security\.AuthenticationRateLimit/u.test(code))
    return [
      "unauthorized",
      `a wrong password was given to ${address} too often; wait some seconds, and set NEO4J_USERNAME and NEO4J_PASSWORD`,
    ];
  if (/Security\./u.test(code) && !/Security\.Forbidden/u.test(code))
    return [
      "unauthorized",
      `the user name or password was not accepted by ${address}; set NEO4J_USERNAME and NEO4J_PASSWORD`,
    ];
  return null;
}

/** A statement, its limits, and what it may do. */
function aboutWork(code: string, detail: string, first: string, writing: boolean): Told | null {
  if (/MemoryPoolOutOfMemory|OutOfMemory/u.test(code))
    return ["memory", "the statement needed more memory than the server allows; ask for less at once"];
  if (/TransactionTimedOut/u.test(code))
    return ["timeout", "the statement was ended at its time limit; ask for less, or raise the limit"];
  if (/Transaction\.Terminated|TransactionTerminated/u.test(code)) return ["cancelled", "the work was cancelled"];
  if (/ReadOnlyAccessDatabase|ReadOnlyDatabase/u.test(code) || /read-only/iu.test(detail))
    return ["forbidden", ONLY_READ];
  // a user with the role of a reader
  if (writing && /Security\.Forbidden/u.test(code)) return ["forbidden", ONLY_READ];
  if (/AccessMode|Security\.Forbidden/u.test(code) || /not allowed for user|access mode/iu.test(detail))
    return ["forbidden", "expected a statement that only reads"];
  if (/Statement\.|Procedure\.|ParameterMissing/u.test(code)) return ["syntax", first];
  return null;
}

/** A server, or the one of a cluster that is wanted, cannot be had: now, or by this address. */
function aboutTheWay(code: string, detail: string, address: string): Told | null {
  const scheme = /^\w+/u.exec(address)?.[0] ?? "neo4j";
  if (/DatabaseUnavailable|UnableToStartDatabase|DbmsInPanic/u.test(code))
    return [
      "unavailable",
      `the database at ${address} does not answer at the moment (${detail}); repeat the work later`,
    ];
  if (/NotALeader/u.test(code) && scheme !== "neo4j")
    return [
      "unavailable",
      `the server at ${address} is one of a cluster, and not the one that writes; set NEO4J_URI to an address that begins with neo4j://, which finds that one`,
    ];
  if (/NotALeader|LeaderSwitch|ReplicationFailure|Routing/u.test(code) || /\bwrite (?:server|to server)/iu.test(detail))
    return ["unavailable", `no server leads the cluster at ${address} at the moment; repeat the work when one does`];
  if (!/ServiceUnavailable|SessionExpired/u.test(code) && !/ECONNREFUSED|ENOTFOUND|connect|closed|pool/iu.test(detail))
    return null;
  if (/certificate|altname/iu.test(detail))
    return [
      "unavailable",
      `the certificate of the server at ${address} is not one that this machine trusts; name the file of who signed it in NODE_EXTRA_CA_CERTS, or encrypt without that check by ${scheme}+ssc://`,
    ];
  if (/secure TLS connection|wrong version number|EPROTO/iu.test(detail))
    return [
      "unavailable",
      `the server at ${address} does not encrypt; set NEO4J_URI to an address that begins with ${scheme}://`,
    ];
  const encrypted = /closed by server/iu.test(detail) && !address.includes("+s");
  return [
    "unavailable",
    `no Neo4j server answers at ${address}; start it (work that was interrupted can be repeated), or set NEO4J_URI${
      encrypted ? ` (one that encrypts is reached by ${scheme}+s://)` : ""
    }`,
  ];
}
