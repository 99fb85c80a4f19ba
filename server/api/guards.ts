/** What stands before every route: headers that keep a page from being abused, and who may write. */
import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { isLoopback } from "../config.ts";
import { HttpProblem } from "./problem.ts";

/** Document text is text: no inline script or style, nothing from elsewhere. Workers of the layout are our own files. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  next();
};

/**
 * On a loopback address only requests that name a loopback host are answered, so that a page elsewhere cannot reach
 * the server by pointing a name of its own at 127.0.0.1 (DNS rebinding).
 */
export function hostGuard(host: string): RequestHandler {
  return (request, _response, next) => {
    const given = (request.headers.host ?? "").replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
    if (isLoopback(host) && !isLoopback(given)) {
      throw new HttpProblem(421, "host", `expected the host ${host}, got ${JSON.stringify(given)}`);
    }
    next();
  };
}

/** Writes need the token where one is set, and come from our own pages. */
export function writeGuard(token: string | null): RequestHandler {
  return (request, _response, next) => {
    const { origin, host, authorization } = request.headers;
    if (origin !== undefined && host !== undefined && !sameHost(origin, host)) {
      throw new HttpProblem(403, "origin", "expected a request from this explorer's own pages");
    }
    if (token !== null && !sameText(authorization ?? "", `Bearer ${token}`)) {
      throw new HttpProblem(
        401,
        "token",
        "expected the header Authorization: Bearer followed by the token of this server",
      );
    }
    next();
  };
}

function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
