/** Errors as RFC 9457 problem details. */
import type { ErrorRequestHandler, Response } from "express";
import { z } from "zod";
import { FiguresGone } from "../figures/index.ts";
import type { Problem } from "../model/api.ts";
import { QuestionError } from "../questions/index.ts";
import { StoreError, type StoreErrorCode } from "../store/index.ts";

/** An answer other than success, with one sentence for a person. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  /** seconds after which to ask again */
  readonly retryAfter: number | null;
  constructor(status: number, code: string, message: string, retryAfter: number | null = null) {
    super(message);
    this.name = "HttpProblem";
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

const STORE_STATUS: Readonly<Record<StoreErrorCode, number>> = {
  unavailable: 503,
  unauthorized: 503,
  wrongVersion: 503,
  noDatabase: 503,
  syntax: 400,
  forbidden: 403,
  timeout: 408,
  memory: 413,
  cancelled: 499,
  locked: 503,
  format: 503,
  failed: 500,
};

const TITLES: Readonly<Record<number, string>> = {
  400: "The request could not be understood",
  401: "A token is needed",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  408: "The time limit was reached",
  413: "Too large",
  415: "Unsupported media type",
  421: "Misdirected request",
  499: "Cancelled",
  500: "Something went wrong here",
  503: "Not now",
};

/** The problem an error stands for. What is not foreseen says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  const problem = (status: number, code: string, detail: string, offset?: number): Problem => ({
    type: `https://zhengmai.invalid/problems/${code}`,
    title: TITLES[status] ?? "Error",
    status,
    code,
    detail,
    ...(offset === undefined ? {} : { offset }),
  });
  if (error instanceof HttpProblem) return problem(error.status, error.code, error.message);
  if (error instanceof StoreError) return problem(STORE_STATUS[error.code], error.code, error.message, error.offset);
  if (error instanceof QuestionError) return problem(error.code === "unknown" ? 404 : 400, error.code, error.message);
  if (error instanceof z.ZodError) {
    const issue = error.issues[0];
    const where = issue?.path.join(".") || "the request";
    return problem(400, "invalid", `${where}: ${issue?.message ?? "expected another shape"}`);
  }
  if (error instanceof URIError) return problem(400, "invalid", "expected an address with valid percent-encoding");
  const status = statusOf(error);
  if (status === 413) return problem(413, "tooLarge", "expected a smaller request body");
  if (status === 400) return problem(400, "invalid", "expected a body of valid JSON");
  return problem(500, "internal", "an error that was not foreseen; the server's log has it");
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}

function sendProblem(response: Response, error: unknown): Problem {
  const requestId: unknown = response.locals.requestId;
  const problem = { ...problemOf(error), ...(typeof requestId === "string" ? { requestId } : {}) };
  if (error instanceof HttpProblem && error.retryAfter !== null && !response.headersSent)
    response.set("Retry-After", String(error.retryAfter));
  if (!response.headersSent)
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  else response.end();
  return problem;
}

export function problemHandler(
  log: (message: string, error: unknown, fields: Readonly<Record<string, unknown>>) => void,
): ErrorRequestHandler {
  return (thrown, request, response, _next) => {
    const error: unknown = thrown instanceof FiguresGone ? new HttpProblem(503, "counting", thrown.message, 1) : thrown;
    const { status, requestId } = sendProblem(response, error);
    // a refusal that was foreseen is told to the one who asked; a crowd of them must not fill the log
    if (status >= 500 && !(error instanceof HttpProblem))
      log(`${request.method} ${request.path}`, error, { requestId });
  };
}
