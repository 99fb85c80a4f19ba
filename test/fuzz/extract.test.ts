/** Whatever the bytes, reading ends without an error, and every fact stands on its own words. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import type { DocumentRecord } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";

const FIXTURE = `青河市人民政府办公室
关于印发青河市老旧小区改造行动方案的通知
青政办发〔2021〕17号
各县(市、区)人民政府,市政府有关部门:
为贯彻落实《国务院办公厅关于全面推进城镇老旧小区改造工作的指导意见》(国办发〔2020〕23号),现将方案印发给你们。
青河市人民政府办公室
2021年4月9日
青河市老旧小区改造行动方案
一、重点任务
(一)补齐管网短板。实施“清流入户”工程。(牵头单位:市住建局;配合单位:市财政局、市水利局)
(二)明确分工。市发展改革委负责争取上级资金;市财政局负责落实配套。
本方案自印发之日起施行,有效期三年。
`;

/** the signature prints a name in part that only a line above the document prints in full */
const NAMED_ABOVE = `区改造行动方案
一、青河市人民政府办公室
关于印发青河市老旧小区改造行动方案的通知
青政办发〔2021〕17号
各县(市、区)人民政府:
现将方案印发给你们。
青河\r
市人民政府办公室
2021年4月9日
`;

function check(record: DocumentRecord, text: string): void {
  expect(record.start).toBeGreaterThanOrEqual(0);
  expect(record.end).toBeLessThanOrEqual(text.length);
  const { title, number, date, issuers, carries, validity, references, assignments, programs } = record;
  const facts = [title, number, date, ...issuers, ...carries, ...validity, ...references, ...assignments, ...programs];
  for (const fact of facts) {
    if (fact === null) continue;
    expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(fact.start).toBeGreaterThanOrEqual(record.start);
    expect(fact.end).toBeLessThanOrEqual(record.end);
    expect(fact.confidence).toBeGreaterThanOrEqual(0);
    expect(fact.confidence).toBeLessThanOrEqual(1);
  }
  for (const fact of [...references, ...programs]) {
    for (const mention of fact.also) expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
  }
  for (const unit of assignments.flatMap((a) => a.units)) expect(unit.end).toBeLessThanOrEqual(record.end);
}

function examine(bytes: Uint8Array): void {
  const read = readSource("fuzz.txt", bytes);
  if (!read.ok) {
    expect(read.refusal.message).not.toBe("");
    return;
  }
  const records = extract(read.source);
  let last = 0;
  for (const record of records) {
    expect(record.start).toBeGreaterThanOrEqual(last);
    last = record.end;
    check(record, read.source.text);
  }
  expect(extract(read.source)).toEqual(records);
}

it("holds on any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), examine), { numRuns: 200 });
});

it("holds on documents with pieces cut, doubled and moved", () => {
  const edit = fc.record({
    from: fc.nat(FIXTURE.length),
    length: fc.nat(40),
    to: fc.nat(FIXTURE.length),
    insert: fc.constantFrom("", "《", "》", "(", ")", "“", "\n", "\r\n", "〔", "、", "第", "\u3000", "\ud83d"),
  });
  const mutated = fc.array(edit, { maxLength: 6 }).map((edits) =>
    edits.reduce((text, e) => {
      const piece = text.slice(e.from, e.from + e.length);
      const rest = text.slice(0, e.from) + text.slice(e.from + e.length);
      return rest.slice(0, e.to) + e.insert + piece + rest.slice(e.to);
    }, FIXTURE),
  );
  fc.assert(
    fc.property(mutated, (text) => examine(new TextEncoder().encode(text))),
    { numRuns: 150, examples: [[NAMED_ABOVE]] },
  );
});
