/** Clients that are slow, on purpose or not: they are cut off in the end, and nobody else waits for them. */
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(FIXTURES, {}, { head: 300, request: 600, silence: 500, connections: 60 });
});
afterAll(() => served.stop());

/** what a client got until the server closed the connection */
function untilClosed(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    socket.on("data", (data) => (answer += data.toString("utf8")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}
const open = (first: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(served.port, "127.0.0.1", () => socket.write(first, () => resolve(socket)));
    socket.once("error", reject);
  });
/** sends one byte after the other until the connection is gone */
function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => (socket.writable ? socket.write(byte) : clearInterval(timer)), 50);
  socket.on("close", () => clearInterval(timer));
}
const host = () => `Host: 127.0.0.1:${served.port}\r\n`;

test.each([
  ["a head", () => "GET /api/overview HTTP/1.1\r\nX-Slow: "],
  [
    "a statement",
    () => `POST /api/cypher HTTP/1.1\r\n${host()}Content-Type: application/json\r\nContent-Length: 9999\r\n\r\n{`,
  ],
  [
    "an upload",
    () =>
      `POST /api/import HTTP/1.1\r\n${host()}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 99999\r\n\r\n--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n`,
  ],
])("%s that comes byte by byte is given up", async (_, first) => {
  const socket = await open(first());
  drip(socket, "a");
  expect(await untilClosed(socket)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  expect((await fetch(`${served.origin}/api/overview`)).status).toBe(200);
});

test("an answer that nobody takes is not kept for ever", async () => {
  const socket = await open("");
  socket.pause();
  // more than the system keeps for a connection, asked for again and again
  const ask = `GET /api/export?format=graphml HTTP/1.1\r\n${host()}\r\n`;
  for (let time = 0; time < 200; time++) socket.write(ask);
  await expect.poll(() => connections(), { timeout: 30_000 }).toBe(0);
  socket.destroy();
  expect((await fetch(`${served.origin}/api/overview`)).status).toBe(200);
});

test("more connections than there may be are closed at once, and room comes back", async () => {
  const crowd = Array.from({ length: 120 }, () => open("GET /").then(untilClosed, () => ""));
  await expect.poll(connections, { timeout: 10_000 }).toBeGreaterThanOrEqual(55);
  // those that came too late got nothing, the others are told that they are slow
  const answers = await Promise.all(crowd);
  expect(answers.filter((answer) => answer !== "").every((answer) => answer.startsWith("HTTP/1.1 408 "))).toBe(true);
  await expect.poll(connections, { timeout: 30_000 }).toBe(0);
  expect((await fetch(`${served.origin}/api/overview`)).status).toBe(200);
});

const connections = (): Promise<number> =>
  new Promise((resolve, reject) =>
    served.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
