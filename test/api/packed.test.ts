/** The files of the client are sent packed to those who read gzip, and are the same bytes for all. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packed } from "../../server/api/packed.ts";
import { jsonOf, sendJson } from "../../server/api/packed-json.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-packed-"));
const CODE = `export const 政脉 = ${JSON.stringify("脉络".repeat(500))};\n`;
const answerOf = (size: string) => Array.from({ length: Number(size) }, (_, at) => ({ at, place: "临河市" }));
let port = 0;
let close = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/a.js"), CODE);
  writeFileSync(join(folder, "assets/a.js.gz"), gzipSync(CODE));
  writeFileSync(join(folder, "assets/plain.css"), "a{}");
  const app = express();
  // refusals are looked at here, not printed
  app.set("env", "test");
  app.use("/assets", packed(join(folder, "assets")), express.static(join(folder, "assets"), { fallthrough: false }));
  app.get("/answers/:size", async (asked, response) => sendJson(response, await jsonOf(answerOf(asked.params.size))));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
  close = () => new Promise((done) => server.close(() => done()));
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (
  path: string,
  encoding?: string,
): Promise<{ headers: Record<string, unknown>; body: Buffer; status: number }> =>
  new Promise((done, failed) => {
    request({ port, path, host: "127.0.0.1", headers: encoding ? { "accept-encoding": encoding } : {} }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({ headers: response.headers, body: Buffer.concat(parts), status: response.statusCode ?? 0 }),
      );
    })
      .once("error", failed)
      .end();
  });

test.each(["gzip", "gzip, deflate, br", "br;q=1, gzip;q=0.5"])("packed for %s", async (encoding) => {
  const { headers, body, status } = await get("/assets/a.js", encoding);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
  expect(headers["content-type"]).toMatch(/javascript/);
  expect(body.length).toBeLessThan(CODE.length);
  expect(gunzipSync(body).toString()).toBe(CODE);
});

test.each([undefined, "identity", "br", "gzip;q=0"])("as it is for %s", async (encoding) => {
  const { headers, body } = await get("/assets/a.js", encoding);
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers.vary).toBe("Accept-Encoding");
  expect(body.toString()).toBe(CODE);
});

test("what was not packed is sent as it is, and what is not there is not found", async () => {
  const { headers, body } = await get("/assets/plain.css", "gzip");
  expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "a{}"]);
  expect((await get("/assets/none.js", "gzip")).status).toBe(404);
  expect((await get("/assets/..%2f..%2fetc/passwd", "gzip")).status).toBeGreaterThanOrEqual(400);
});

test.each([
  [10, "gzip", false],
  [10, undefined, false],
  [10_000, "gzip, deflate, br", true],
  [10_000, undefined, false],
  [10_000, "br, gzip;q=0", false],
])("an answer of %i rows for %s: packed %s, and the same to all", async (size, encoding, isPacked) => {
  const { headers, body } = await get(`/answers/${size}`, encoding);
  expect(headers).toMatchObject({ "content-type": "application/json; charset=utf-8", vary: "Accept-Encoding" });
  expect(headers["content-encoding"]).toBe(isPacked ? "gzip" : undefined);
  expect(JSON.parse((isPacked ? gunzipSync(body) : body).toString())).toEqual(answerOf(String(size)));
  if (isPacked) expect(body.length).toBeLessThan(JSON.stringify(answerOf(String(size))).length / 5);
});
