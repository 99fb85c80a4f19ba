/** The engine's own errors as errors for a person. */
import { FULL, FULL_MESSAGE, StoreError, type StoreErrorCode } from "../port.ts";

export interface Failure {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly detail: string;
  readonly offset?: number;
}

/** `statement` is needed to turn the engine's line and column into an offset. */
export function failureOf(error: unknown, statement = ""): Failure {
  if (error instanceof StoreError) return { code: error.code, message: error.message, detail: "" };
  const detail = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "gqlStatus" in error ? String(error.gqlStatus) : "";
  if (/cannot be locked|lock(?:ed)? by|already (?:open|locked)/iu.test(detail)) {
    return {
      code: "locked",
      message: "the store is open in another process; stop that one, or choose another folder with ZHENGMAI_DATA",
      detail,
    };
  }
  if (FULL.test(detail)) return { code: "failed", message: FULL_MESSAGE, detail };
  if (/header magic|is damaged|GRAFEO-S00|Serialization error|WAL/u.test(detail)) {
    return {
      code: "format",
      message: "the store file is damaged; move it away (the folder sources stays), then run: zhengmai rebuild",
      detail,
    };
  }
  if (status.startsWith("25"))
    return {
      code: "forbidden",
      message: "expected a statement that only reads, and the store is open for reading",
      detail,
    };
  if (/would hold more than|MiB|memory/iu.test(detail)) {
    return {
      code: "memory",
      message:
        "the paths asked for are too many for the memory limit; bound their length or name their relationship types",
      detail,
    };
  }
  if (/assertion failed|panicked|MAX_CAPACITY/u.test(detail)) {
    return {
      code: "failed",
      message: "the engine cannot run this pattern; label the middle nodes, or write *1..2 for two steps",
      detail,
    };
  }
  if (status.startsWith("42") || /syntax error|semantic error/u.test(detail)) {
    const first = detail.split("\n")[0]?.replace(/^.*?(?:syntax|semantic) error:\s*(?:\[Cypher\]\s*)?/u, "") ?? "";
    const place = /--> query:(\d+):(\d+)/u.exec(detail);
    const offset = place ? offsetOf(statement, Number(place[1]), Number(place[2])) : undefined;
    return {
      code: "syntax",
      message: first || "the statement is not understood",
      detail,
      ...(offset === undefined ? {} : { offset }),
    };
  }
  return { code: "failed", message: detail.split("\n")[0] || "the engine failed", detail };
}

function offsetOf(statement: string, line: number, column: number): number {
  const before = statement.split("\n").slice(0, line - 1);
  return Math.min(statement.length, before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1);
}
