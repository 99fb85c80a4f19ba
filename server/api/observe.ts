/** Every request has an id, is counted, and is told to the log once it is answered. Values of addresses are told to nobody. */
import { randomUUID } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Metrics } from "./metrics.ts";

export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  /** pattern of the route, such as /api/documents/:key; "other" where nothing answers */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** an id of the proxy in front is kept where it is one */
const ID = /^[\w.:-]{1,100}$/;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export function observed(metrics: Metrics, tell: (answered: AnsweredRequest) => void): RequestHandler {
  return (request, response, next) => {
    const given = request.headers["x-request-id"];
    const requestId = typeof given === "string" && ID.test(given) ? given : randomUUID();
    const started = performance.now();
    response.locals.requestId = requestId;
    response.set("X-Request-Id", requestId);
    metrics.begin();
    response.once("close", () => {
      const ms = performance.now() - started;
      const method = METHODS.has(request.method) ? request.method : "other";
      const status = response.writableEnded ? response.statusCode : 499;
      const route = routeOf(request);
      metrics.end({ method, route, status, seconds: ms / 1000 });
      tell({ requestId, method, route, status, ms: Math.round(ms) });
    });
    next();
  };
}

function routeOf(request: Request): string {
  const path: unknown = request.route?.path;
  if (typeof path !== "string") return "other";
  // an error takes a request out of its router, and its base with it
  return request.originalUrl.startsWith("/api/") ? `/api${path}` : path;
}
