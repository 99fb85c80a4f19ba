/** What went wrong, in a form that a view can say: the server's own words, and a code that the dictionary knows. */
import type { Problem } from "../../server/model/api.ts";

export type ProblemCode =
  | "offline"
  | "unavailable"
  | "counting"
  | "notFound"
  | "forbidden"
  | "timeout"
  | "invalid"
  | "unauthorized"
  | "failed";

export class ApiError extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly problem: Problem | null;
  /** ms after which the server wants to be asked again */
  readonly again: number | null;
  constructor(
    status: number,
    code: ProblemCode,
    message: string,
    problem: Problem | null,
    again: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.problem = problem;
    this.again = again;
  }
}

/** What went wrong, whatever was thrown. */
export const failureOf = (thrown: unknown): ApiError =>
  thrown instanceof ApiError ? thrown : new ApiError(0, "failed", String(thrown), null);

const CODES: Readonly<Record<number, ProblemCode>> = {
  400: "invalid",
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  408: "timeout",
  503: "unavailable",
};

export const codeOf = (status: number): ProblemCode => CODES[status] ?? "failed";

/** Reads the body of an answer that is not a success: problem details where there are any, else the status alone. */
export async function problemOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = isProblem(body) ? body : null;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new ApiError(
    response.status,
    problem?.code === "counting" ? "counting" : codeOf(response.status),
    problem?.detail ?? problem?.title ?? `HTTP ${response.status}`,
    problem,
    seconds > 0 ? seconds * 1_000 : null,
  );
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" && body !== null && "title" in body && "status" in body;
