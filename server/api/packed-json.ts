/** An answer as it is kept: a long one packed, which is a tenth of it, and sent so to whoever reads gzip (RFC 9110, 12.5.3). */
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Response } from "express";

export interface PackedJson {
  readonly bytes: Buffer;
  readonly packed: boolean;
}

/** bytes from which packing is worth its time */
const LONG = 65_536;

export async function jsonOf(value: unknown): Promise<PackedJson> {
  const bytes = Buffer.from(JSON.stringify(value));
  if (bytes.length < LONG) return { bytes, packed: false };
  return { bytes: await promisify(gzip)(bytes, { level: 1 }), packed: true };
}

export async function sendJson(response: Response, { bytes, packed }: PackedJson): Promise<void> {
  response.type("application/json").vary("Accept-Encoding");
  if (!packed) response.send(bytes);
  else if (response.req.acceptsEncodings("gzip") === "gzip") response.set("Content-Encoding", "gzip").send(bytes);
  else response.send(await promisify(gunzip)(bytes));
}
