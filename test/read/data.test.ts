import { expect, test } from "vitest";
import { readSources } from "../../server/read/index.ts";

const bytes = new TextEncoder().encode('{"title":"关于加强管理的通知"}');

test.each(["manifest.json", "facts.jsonl", "SCRIPT.JS", "style.css"])("%s is refused as data or code", async (name) => {
  expect(await readSources(name, bytes)).toMatchObject([{ ok: false, refusal: { name, reason: "unsupported" } }]);
});

test.each(["notice", "notice.txt", "notice.md", "关于json的通知.txt"])("%s is read as text", async (name) => {
  expect(await readSources(name, bytes)).toMatchObject([{ ok: true, source: { mediaType: "text/plain" } }]);
});
