/** The file of corrections: what is wrong in it is told by line. */
import { describe, expect, it } from "vitest";
import { parseCorrections } from "../../../server/ingest/index.ts";

describe("the file", () => {
  const problem = (line: string): string => {
    try {
      parseCorrections(`\n${line}`, "c.jsonl");
      return "read";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };
  it.each([
    ["{", "c.jsonl: line 2: expected a JSON object"],
    ['{"kind":"merge","subject":"a"}', "c.jsonl: line 2: kind: "],
    ['{"kind":"same","subject":"a"}', "c.jsonl: line 2: value: "],
    ['{"kind":"wrong","subject":""}', "c.jsonl: line 2: subject: "],
    ['{"kind":"wrong","subject":"a","at":"yesterday"}', "c.jsonl: line 2: at: expected an ISO date"],
    ['{"kind":"boundary","subject":"src:a","value":"80-12"}', 'c.jsonl: line 2: value: expected lines "first-last"'],
    ['{"kind":"boundary","subject":"src:a","value":"begins 0"}', "c.jsonl: line 2: value: expected lines"],
    ['{"kind":"boundary","subject":"src:a","value":"begins 12"}', "read"],
    ['{"kind":"boundary","subject":"doc:a","value":"1-2"}', "c.jsonl: line 2: subject: expected the id of a source"],
    ['{"kind":"relation","subject":"BASED_ON:5:a","value":"IMPLEMENTS"}', "read"],
    ['{"kind":"relation","subject":"LED_BY:5:a","value":"SUPPORTED_BY"}', "read"],
    [
      '{"kind":"relation","subject":"LED_BY:5:a","value":"IMPLEMENTS"}',
      "c.jsonl: line 2: value: expected another relation",
    ],
    [
      '{"kind":"relation","subject":"BASED_ON:5:a","value":"BASED_ON"}',
      "c.jsonl: line 2: value: expected another relation",
    ],
    [
      '{"kind":"relation","subject":"ISSUED_BY:5:a","value":"LED_BY"}',
      "c.jsonl: line 2: value: expected another relation",
    ],
    ['{"kind":"relation","subject":"BASED_ON:5:a","value":"落实"}', "c.jsonl: line 2: value: "],
    ['{"kind":"text","subject":"task:a:1:2","value":"修好三座水库"}', "read"],
    ['{"kind":"text","subject":"task:a:1:2","value":" "}', "c.jsonl: line 2: value: "],
    ['{"kind":"text","subject":"doc:a","value":"甲"}', "c.jsonl: line 2: subject: expected the id of a task"],
    ['{"kind":"wrong","subject":"a","by":"李工","at":"2026-03-01","why":"印错"}', "read"],
  ])("%s", (line, words) => {
    expect(problem(line)).toContain(words);
  });
});
