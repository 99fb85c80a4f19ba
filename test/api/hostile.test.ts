/** Requests that mean harm or come in a crowd: each gets a clear answer, and the next honest one is served. */
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import * as schema from "../../server/model/api.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let port: number;
let address: string;
let held: number;
const logged: string[] = [];

beforeAll(async () => {
  served = await serve(FIXTURES, {
    log: (message, error) => logged.push(`${message} ${String(error)}`),
  });
  ({ port } = served);
  address = served.origin;
  held = schema.health.parse(await (await fetch(`${address}/api/health`)).json()).held ?? 0;
  expect(held).toBeGreaterThan(2);
});
afterAll(() => served.stop());
afterEach(async () => {
  // whatever was sent, the server is there and knows its corpus, and nothing went wrong inside it
  const response = await fetch(`${address}/api/health`);
  expect(schema.health.parse(await response.json()).held).toBe(held);
  expect(logged).toEqual([]);
});

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${address}${path}`, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body });

/** an answer that is a problem document with this status and one sentence for a person */
async function expectProblem(response: Response, ...statuses: readonly number[]): Promise<void> {
  expect(statuses).toContain(response.status);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  const problem = schema.problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.detail?.length).toBeGreaterThan(10);
  expect(problem.detail?.length).toBeLessThan(2_000);
}

/** Sends bytes as they are and hands back what came, once the server has closed or answered a whole head. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (data) => {
      answer += data.toString("utf8");
      if (answer.includes("\r\n\r\n")) socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? resolve(answer) : reject(error),
    );
  });
}

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("bodies", () => {
  test.each(["/api/cypher", "/api/cypher/explain"])("%s refuses what is no request", async (path) => {
    for (const body of ["", "{", "null", "[]", "{}", '{"query":1}', '{"query":"RETURN 1","parameters":[1]}', "\u0000"])
      await expectProblem(await post(path, body), 400);
  });

  test.each([50, 10_000, 200_000])("a parameter nested %i deep is answered", async (depth) => {
    const response = await post("/api/cypher", `{"query":"RETURN $x AS x","parameters":{"x":${nested(depth)}}}`);
    if (depth <= 50) expect(await response.json()).toHaveProperty("rows");
    else await expectProblem(response, 400);
  });

  test.each([100, 5_000, 100_000])("a statement nested %i deep is answered", async (depth) => {
    const query = `RETURN ${"(".repeat(depth)}1${")".repeat(depth)} AS x`;
    for (const path of ["/api/cypher", "/api/cypher/explain"]) {
      const response = await post(path, JSON.stringify({ query, parameters: {} }));
      if (response.status === 200) await response.arrayBuffer();
      else await expectProblem(response, 400, 403, 413, 408, 503);
    }
  });

  test("2 MB are too many", async () => {
    await expectProblem(await post("/api/cypher", JSON.stringify({ query: "x".repeat(2_000_000) })), 413);
    await expectProblem(await post("/api/cypher", "x".repeat(2_000_000)), 413);
  });

  test("a key __proto__ changes nothing", async () => {
    const response = await post("/api/cypher", '{"query":"RETURN 1 AS x","parameters":{"__proto__":{"held":true}}}');
    await response.arrayBuffer();
    expect(({} as { held?: boolean }).held).toBeUndefined();
  });

  test.each([
    ["text/plain", "x", 415],
    ["multipart/form-data", "x", 415],
    ["multipart/form-data; boundary=x", "not a part", 400],
    ["multipart/form-data; boundary=x", "--x--\r\n", 400],
    [
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\ncut',
      400,
    ],
  ])("an upload of %s with the body %j", async (type, body, status) => {
    await expectProblem(await post("/api/import", body, { "Content-Type": type }), status);
  });
});

describe("addresses", () => {
  const long = "长".repeat(10_000);
  test.each([
    "/api/documents/%",
    "/api/documents/%E5%9B",
    "/api/documents/%FF%FE",
    "/api/nodes/%C0%AF",
    "/api/organizations/%zz/x",
    "/%E0%A4%A",
  ])("%s", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
  });

  test.each([
    `/api/documents/${"a".repeat(10_000)}`,
    `/api/documents/${"a".repeat(10_000)}/text`,
    `/api/nodes/${"a".repeat(10_000)}/neighbours`,
    `/api/organizations/${"a".repeat(10_000)}`,
    `/api/programs/${"a".repeat(10_000)}`,
    `/api/places/${"a".repeat(10_000)}`,
    `/api/questions/${"a".repeat(10_000)}`,
    `/api/documents/${"%00".repeat(20)}`,
    `/api/documents/${encodeURIComponent("../../etc/passwd")}`,
    "/api/documents/__proto__",
    "/api/questions/__proto__",
    "/api/questions/constructor",
    "/api/export/__proto__",
    "/api/export/constructor",
    "/api/coverage?limit=1e9",
    "/api/coverage?limit=1&limit=2",
    "/api/nodes/x/neighbours?skip=-1",
  ])("a path that leads nowhere (%#)", async (path) => {
    await expectProblem(await fetch(address + path), 400, 404);
  });

  test.each([
    "a".repeat(10_000),
    "〔".repeat(1_000),
    "𠮷".repeat(500),
    "'\"`\\ OR 1=1 //",
    "*",
    "~",
    "\u202e国发",
    "(",
  ])("words that nobody writes (%#): the search finds what there is, or nothing", async (words) => {
    const response = await fetch(`${address}/api/search?q=${encodeURIComponent(words)}`);
    if (response.status === 200) schema.searchAnswer.parse(await response.json());
    else await expectProblem(response, 400);
  });

  test("a head beyond Node's limit is refused, and only that request", async () => {
    const path = `/api/search?q=${encodeURIComponent(long)}`;
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each(["DELETE", "PUT", "PATCH"])("%s of a document is not there", async (method) => {
    await expectProblem(await fetch(`${address}/api/documents/x`, { method }), 404, 405);
  });
});

describe("who may ask", () => {
  test.each(["https://evil.example", "http://127.0.0.1.evil.example", "null", "http://127.0.0.1:1", "file://"])(
    "an import from a page of %s is refused",
    async (origin) => {
      const form = new FormData();
      form.set("files", new Blob(["国务院关于试验的通知\n国发〔2033〕9号\n"]), "evil.txt");
      const response = await fetch(`${address}/api/import`, {
        method: "POST",
        headers: { Origin: origin },
        body: form,
      });
      await expectProblem(response, 403);
    },
  );

  test("no answer lets a page of another site read it", async () => {
    const response = await fetch(`${address}/api/overview`, { headers: { Origin: "https://evil.example" } });
    await response.arrayBuffer();
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const preflight = await fetch(`${address}/api/import`, {
      method: "OPTIONS",
      headers: { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" },
    });
    await preflight.arrayBuffer();
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each(["evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example", ""])(
    "the host %j is not ours",
    async (host) => {
      const answer = await raw(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 (400|421) /);
    },
  );
});

describe("a crowd", () => {
  test("200 requests at once are all answered, none with a fault of the server", async () => {
    const paths = [
      "/api/overview",
      "/api/search?q=养老",
      `/api/documents/${encodeURIComponent("国发〔2031〕5号")}`,
      `/api/documents/${encodeURIComponent("国发〔2031〕5号")}/cascade`,
      "/api/coverage",
      "/api/workload",
      "/api/questions",
      "/api/documents/x",
    ];
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const path = paths[index % paths.length] ?? "/";
        const response = await fetch(address + path);
        // a problem names its own request
        const text = (await response.text()).replace(/,"requestId":"[\w-]+"/, "");
        return { path, status: response.status, text };
      }),
    );
    expect(answers.filter(({ path, status }) => status !== (path.endsWith("/x") ? 404 : 200))).toEqual([]);
    // the same question has the same answer, however full the house is
    for (const path of paths.filter((each) => !each.includes("health")))
      expect(new Set(answers.filter((answer) => answer.path === path).map(({ text }) => text)).size, path).toBe(1);
  });

  test("50 statements at once: some are asked to come again, none is lost", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post("/api/cypher", '{"query":"MATCH (d:Document) RETURN count(d) AS n"}')),
    );
    let served = 0;
    for (const answer of answers) {
      if (answer.status === 200) {
        served++;
        await answer.arrayBuffer();
      } else await expectProblem(answer, 503);
    }
    expect(served).toBeGreaterThan(0);
  });

  test("clients that stop in the middle of a head or a body hold nobody up", async () => {
    const head = `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
    const halves = [
      "GET /api/over",
      head,
      `${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"`,
      `POST /api/import HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 999\r\n\r\n--x\r\n`,
    ];
    const sockets = await Promise.all(
      Array.from(
        { length: 80 },
        (_, index) =>
          new Promise<Socket>((resolve, reject) => {
            const socket = connect(port, "127.0.0.1", () =>
              socket.write(halves[index % halves.length] ?? "", () => resolve(socket)),
            );
            socket.once("error", reject);
          }),
      ),
    );
    try {
      // more console statements wait with half a body than may run at once: the honest one is served all the same
      const response = await post("/api/cypher", '{"query":"RETURN 1 AS one"}');
      expect(response.status).toBe(200);
      expect((await fetch(`${address}/api/overview`)).status).toBe(200);
    } finally {
      for (const socket of sockets) {
        socket.on("error", () => undefined);
        socket.destroy();
      }
    }
  });
});
