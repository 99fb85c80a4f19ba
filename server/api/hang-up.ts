/** Work for a client that may go away before it is done. */
import type { Request, Response } from "express";

/** Aborts when the connection ends before the answer has. */
export function hangUp(request: Request, response: Response): AbortSignal {
  const controller = new AbortController();
  request.on("aborted", () => controller.abort());
  response.on("close", () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}
