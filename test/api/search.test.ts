/** What the box is answered: the bodies that may be meant before a name of which nobody knows the place. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchAnswer } from "../../server/model/api.ts";
import { type Served, serve } from "./serve.ts";

const plan = (head: string, number: string, signer: string) => `${head}关于印发消费促进工作方案的通知
${number}

各有关单位：
    现将消费促进工作方案印发给你们，请认真组织实施。
    一、办好消费节。（牵头单位：市商务局；责任单位：市财政局）

${signer}
2031年6月1日
`;

let served: Served;
beforeAll(async () => {
  served = await serve({
    "known.txt": plan("廊坊市人民政府办公室", "廊政办〔2031〕8号", "廊坊市人民政府办公室"),
    "unknown.txt": plan("办公室", "办字〔2031〕9号", "办公室"),
  });
});
afterAll(() => served.stop());

test("a body of a known place comes before the bare name, however exactly that is spelt", async () => {
  const answer = (await (
    await fetch(`${served.origin}/api/search?q=${encodeURIComponent("市商务局")}`)
  ).json()) as SearchAnswer;
  const ids = answer.groups.flatMap(({ kind, items }) => (kind === "organization" ? items.map(({ id }) => id) : []));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe("org:廊坊市商务局");
  expect(ids[1]).toMatch(/^org:\?.*\|市商务局$/);
});
