/** Answers that are written while they are made. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import type { ApiContext } from "../context.ts";

/** Sends what `parts` yields, as fast as it is taken; what fails before the first part is told as a problem. */
export async function streamed(
  response: Response,
  type: string,
  parts: AsyncGenerator<string>,
  log: ApiContext["log"],
): Promise<void> {
  const first = await parts.next();
  response.type(type);
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* parts;
  };
  await pipeline(Readable.from(all(), { objectMode: false }), response).catch((error: unknown) => {
    // the status line has gone out: a broken connection is the only way left to say that this is not all
    if (!response.destroyed) response.destroy();
    log("stream", error, { type });
  });
}
