/** What an answer that is none is told as. */
import { expect, test } from "vitest";
import { problemOf } from "../../client/api/problem.ts";

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
const problem = (status: number, code: string) => ({ title: "t", status, code, detail: "d" });

test.each([
  ["a count that is under way", answer(503, problem(503, "counting"), { "Retry-After": "2" }), "counting", 2_000],
  ["a graph that is away", answer(503, problem(503, "unavailable")), "unavailable", null],
  [
    "another kind of 503 that says when",
    answer(503, problem(503, "busy"), { "Retry-After": "7" }),
    "unavailable",
    7_000,
  ],
  ["no time at all", answer(503, problem(503, "counting"), { "Retry-After": "soon" }), "counting", null],
  ["a proxy's own page", answer(502, "<html>"), "failed", null],
  ["nothing there", answer(404, problem(404, "notFound")), "notFound", null],
])("%s", async (_, response, code, again) => {
  expect(await problemOf(response)).toMatchObject({ code, again });
});
