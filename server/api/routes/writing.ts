/** POST routes that change the graph: import of uploaded files. Behind the write guard. */

import { basename } from "node:path";
import busboy from "busboy";
import { type Request, Router } from "express";
import type { ImportInput } from "../../ingest/index.ts";
import type { ApiContext } from "../context.ts";
import type { FiguresNow } from "../figures.ts";
import { writeGuard } from "../guards.ts";
import { jobBoard } from "../jobs.ts";
import { pathParameter } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { correctionRoutes } from "./corrections.ts";
import { doubtRoutes } from "./doubts.ts";
import { sourceRoutes } from "./sources.ts";

const MAX_FILES = 500;
/** bytes that are still taken from an upload that is refused, before it is told so */
const MAX_DRAINED = 256 * 2 ** 20;
/** fields beside the files are passed over, and none is needed */
const MAX_FIELDS = 100;
const MAX_BYTES = 64 * 1024 * 1024;
/** of one upload, and of all that have arrived and are not imported yet */
const MAX_TOTAL = 512 * 1024 * 1024;
/** milliseconds between signs of life on a stream of events */
const BEAT_MS = 15_000;

export function writingRoutes(context: ApiContext, figures: FiguresNow): Router {
  const router = Router();
  const guard = writeGuard(context.token);
  const jobs = jobBoard(context);
  router.use(correctionRoutes(context, jobs));
  router.use(doubtRoutes(context, jobs, figures));
  router.use(sourceRoutes(context, jobs));

  let held = 0;
  router.post("/import", guard, async (request, response) => {
    jobs.expectRoom();
    let taken = 0;
    const give = (): void => {
      held -= taken;
      taken = 0;
    };
    const take = (bytes: number): void => {
      held += bytes;
      taken += bytes;
      if (taken > MAX_TOTAL)
        throw new HttpProblem(413, "tooLarge", `expected at most ${MAX_TOTAL} bytes in one upload`);
      if (held > MAX_TOTAL)
        throw new HttpProblem(503, "busy", "other uploads wait to be imported; come again when they are done");
    };
    let inputs: readonly ImportInput[];
    try {
      inputs = await uploadsOf(request, take);
      if (inputs.length === 0)
        throw new HttpProblem(400, "noFiles", "expected at least one file in a multipart/form-data body");
      jobs.expectRoom();
    } catch (error) {
      give();
      throw error;
    }
    const job = jobs.start(inputs, { onEnd: give });
    response.status(202).location(`/api/import/${job.id}/events`).json({ id: job.id, files: inputs.length });
  });
  router.get("/import/:id/events", (request, response) => {
    const job = jobs.get(pathParameter(request, "id"));
    if (!job) throw new HttpProblem(404, "noJob", "this import is not known; the graph keeps what it brought");
    response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store", Connection: "keep-alive" });
    response.flushHeaders();
    // a long silence would be taken for a client that has gone
    const beat = setInterval(() => response.write(":\n\n"), BEAT_MS);
    beat.unref();
    const stop = job.listen((event) => {
      response.write(`event: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`);
      if (event.event !== "progress") response.end();
    });
    response.on("close", () => {
      clearInterval(beat);
      stop();
    });
  });
  router.delete("/import/:id", guard, (request, response) => {
    const job = jobs.get(pathParameter(request, "id"));
    if (!job) throw new HttpProblem(404, "noJob", "this import is not known");
    job.cancel();
    response.status(204).end();
  });
  return router;
}

/**
 * The files of a multipart body, in memory and bounded. A name is only ever a name: folders in it are cut off.
 * @param take told of the bytes of files as they come; throws where they are too many
 */
function uploadsOf(request: Request, take: (bytes: number) => void): Promise<readonly ImportInput[]> {
  return new Promise((resolve, reject) => {
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: request.headers,
        defParamCharset: "utf8",
        limits: { files: MAX_FILES, fileSize: MAX_BYTES, fields: MAX_FIELDS, fieldSize: 1024 },
      });
    } catch {
      reject(new HttpProblem(415, "mediaType", "expected a body of multipart/form-data"));
      return;
    }
    const inputs: ImportInput[] = [];
    let failed = false;
    // a client that is answered while it still sends may find its connection cut before it has read the answer
    const fail = (error: unknown) => {
      if (failed) return;
      failed = true;
      const tell = () => reject(error instanceof Error ? error : new Error(String(error)));
      let left = MAX_DRAINED;
      request.unpipe(parser);
      request.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) tell();
      });
      request.once("end", tell);
      request.once("close", tell);
      if (request.readableEnded || request.destroyed) tell();
      request.resume();
    };
    parser.on("file", (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        if (failed) return;
        try {
          take(chunk.length);
          chunks.push(chunk);
        } catch (error) {
          fail(error);
        }
      });
      stream.on("limit", () => fail(new HttpProblem(413, "tooLarge", `expected files of at most ${MAX_BYTES} bytes`)));
      // an upload that ends within a file is an error of the file too; the parser's own error answers it
      stream.on("error", () => undefined);
      stream.on("close", () => inputs.push({ name: nameOf(filename), bytes: Buffer.concat(chunks) }));
    });
    parser.on("filesLimit", () =>
      fail(new HttpProblem(413, "tooMany", `expected at most ${MAX_FILES} files in one upload`)),
    );
    parser.on("fieldsLimit", () =>
      fail(new HttpProblem(413, "tooMany", `expected at most ${MAX_FIELDS} fields beside the files`)),
    );
    parser.on("error", () => fail(new HttpProblem(400, "invalid", "expected a complete multipart/form-data body")));
    parser.on("close", () => resolve(inputs));
    request.on("aborted", () => fail(new HttpProblem(400, "invalid", "the upload was broken off")));
    request.pipe(parser);
  });
}

function nameOf(given: string | undefined): string {
  const name = basename((given ?? "").replaceAll("\\", "/"))
    .replaceAll(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .slice(0, 200)
    .replace(/[\ud800-\udbff]$/, "");
  return name === "" || name === "." || name === ".." ? "upload" : name;
}
