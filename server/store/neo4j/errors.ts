/** The driver's errors as errors for a person. */
import { StoreError } from "../port.ts";

export const ONLY_READ = "the database may only be read; import with a user and a server that may write";

export function neo4jError(error: unknown, address: string, database: string | undefined): StoreError {
  if (error instanceof StoreError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const make = (kind: StoreError["code"], message: string, offset?: number): StoreError =>
    new StoreError(kind, message, detail, offset);
  if (
    /DatabaseNotFound|Database\.(?:DatabaseUnavailable|General)/u.test(code) ||
    /database.*does not exist/iu.test(detail)
  ) {
    return make(
      "noDatabase",
      `expected a database named ${database ?? "neo4j"} at ${address}, got none; set NEO4J_DATABASE to one that exists`,
    );
  }
  if (/Security\./u.test(code) && !/Security\.Forbidden/u.test(code)) {
    return make(
      "unauthorized",
      `the user name or password was not accepted by ${address}; set NEO4J_USERNAME and NEO4J_PASSWORD`,
    );
  }
  if (/MemoryPoolOutOfMemory|OutOfMemory/u.test(code))
    return make("memory", "the statement needed more memory than the server allows; ask for less at once");
  if (/TransactionTimedOut/u.test(code))
    return make("timeout", "the statement was ended at its time limit; ask for less, or raise the limit");
  if (/Transaction\.Terminated|TransactionTerminated/u.test(code)) return make("cancelled", "the work was cancelled");
  if (/WriteOnReadOnly|ReadOnlyDatabase/u.test(code) || /read-only/iu.test(detail)) return make("forbidden", ONLY_READ);
  if (
    /AccessMode|Security\.Forbidden|WriteOnReadOnly/u.test(code) ||
    /not allowed for user|access mode/iu.test(detail)
  ) {
    return make("forbidden", "expected a statement that only reads");
  }
  if (/Statement\.|Procedure\.|ParameterMissing/u.test(code)) {
    const offset = /\(offset: (\d+)\)/u.exec(detail)?.[1];
    return make("syntax", detail.split("\n")[0] ?? detail, offset === undefined ? undefined : Number(offset));
  }
  if (/ServiceUnavailable|SessionExpired/u.test(code) || /ECONNREFUSED|ENOTFOUND|connect|closed|pool/iu.test(detail)) {
    return make(
      "unavailable",
      `no Neo4j server answers at ${address}; start it (work that was interrupted can be repeated), or set NEO4J_URI`,
    );
  }
  return make("failed", detail.split("\n")[0] ?? detail);
}
