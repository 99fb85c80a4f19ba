/** The client's files as the build packed them: a browser that reads gzip is sent a third of the bytes. */
import { existsSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";

/**
 * For what serves the files of a folder, in front of it: `NAME.gz` is sent for `NAME` where it stands beside it and the
 * reader takes gzip (RFC 9110, 12.5.3). Ranges are of the packed bytes.
 */
export function packed(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".gz")) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    if (!names.has(`${name}.gz`)) return next();
    response.vary("Accept-Encoding");
    if (request.acceptsEncodings("gzip") === "gzip") {
      request.url = `/${name}.gz`;
      response.type(extname(name)).set("Content-Encoding", "gzip");
    }
    next();
  };
}
