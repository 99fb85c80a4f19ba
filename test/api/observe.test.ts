/** What those who run the server rely on: ids of requests, what is told of them, numbers, readiness. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { logTo } from "../../server/cli/log.ts";
import * as schema from "../../server/model/api.ts";
import type { Store } from "../../server/store/index.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let store: Store;
let address: string;
const told: object[] = [];
const logged: unknown[] = [];

beforeAll(async () => {
  served = await serve(
    {},
    {
      log: (_message, _error, fields) => logged.push(fields),
      onAnswered: (answered) => told.push(answered),
    },
  );
  ({ store } = served);
  address = `${served.origin}/api`;
});
afterAll(() => served.stop());

test.each([
  ["abc-123", true],
  ["a".repeat(101), false],
  ["x y", false],
  ['"><script>', false],
])("the id %j of a proxy is kept: %s", async (id, kept) => {
  const { headers } = await fetch(`${address}/ready`, { headers: { "X-Request-Id": id } });
  expect(headers.get("x-request-id") === id).toBe(kept);
  expect(headers.get("x-request-id")).toMatch(/^[\w-]+$/);
});

test("a problem names the id that stands in the head of its answer", async () => {
  for (const path of ["/documents/x", "/nothing", "/search?limit=x", "/documents/%E0%A4%A"]) {
    const response = await fetch(`${address}${path}`);
    const { requestId } = schema.problem.parse(await response.json());
    expect(requestId).toMatch(/^[\w-]{20,}$/);
    expect(requestId).toBe(response.headers.get("x-request-id"));
  }
});

test("of an address only its route is told: no key, no value", async () => {
  told.length = 0;
  await (await fetch(`${address}/search?q=hidden-words`)).text();
  await (await fetch(`${address}/documents/hidden-number`)).text();
  await (await fetch(`${address}/hidden-route`)).text();
  await expect.poll(() => told.length).toBe(3);
  expect(told).toMatchObject([
    { method: "GET", route: "/api/search", status: 200 },
    { method: "GET", route: "/api/documents/:key", status: 404 },
    { method: "GET", route: "other", status: 404 },
  ]);
  expect(JSON.stringify(told)).not.toContain("hidden");
});

test("numbers count what was asked, in the form that Prometheus reads", async () => {
  const page = async () => {
    const response = await fetch(`${address}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain");
    return response.text();
  };
  const value = (text: string, sample: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`${sample} `))
        ?.split(" ")
        .at(-1) ?? 0,
    );
  const asked = 'zhengmai_http_requests_total{method="GET",route="/api/ready",status="200"}';
  const before = await page();
  for (let time = 0; time < 3; time++) await (await fetch(`${address}/ready`)).text();
  const after = await page();
  expect(value(after, asked) - value(before, asked)).toBe(3);
  expect(value(after, 'zhengmai_http_request_duration_seconds_bucket{route="/api/ready",le="+Inf"}')).toBe(
    value(after, 'zhengmai_http_request_duration_seconds_count{route="/api/ready"}'),
  );
  expect(value(after, "zhengmai_http_requests_in_flight")).toBe(1);
  for (const line of after.trimEnd().split("\n"))
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})? [\d.e+-]+)$/,
    );
});

test("not ready is a 503 with a sentence, and the error is in the log under the same id", async () => {
  expect(schema.ready.parse(await (await fetch(`${address}/ready`)).json())).toEqual({ status: "ready" });
  await store.close();
  const response = await fetch(`${address}/ready`);
  expect(response.status).toBe(503);
  const { requestId } = schema.problem.parse(await response.json());
  expect(logged).toEqual([{ requestId }]);
});

test.each([
  [true, "import: Error: got *** of x"],
  [false, "got *** of x"],
])("the log (terminal: %s) tells errors and hides secrets", (isTTY, wanted) => {
  let text = "";
  const log = logTo({ isTTY, write: (more) => (text += more) }, ["pass word", null, ""]);
  log.note("answered", { status: 200 });
  log.trouble("import", new Error("got pass word of x"), { requestId: "a" });
  expect(text).toContain(wanted);
  expect(text).not.toContain("pass word");
  if (!isTTY)
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { level: "info", message: "answered", status: 200 },
      { level: "error", message: "import", requestId: "a" },
    ]);
});
