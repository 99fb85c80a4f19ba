/** Rows of numbers by their first: as a plain map of lists holds them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { gathered } from "../../server/figures/gathered.ts";

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("what is gathered is read back by key, in the order in which it came, also when more is added later", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), word, word), { maxLength: 200 }),
      fc.nat(200),
      (rows, first) => {
        const own = gathered(3);
        const wanted = new Map<number, number[][]>();
        const check = () => {
          expect([...own.keys()]).toEqual([...wanted.keys()].sort((a, b) => a - b));
          for (const key of Array.from({ length: 42 }, (_, at) => at))
            expect(Array.from(own.of(key), (values) => [...values])).toEqual(wanted.get(key) ?? []);
        };
        for (const [at, row] of rows.entries()) {
          if (at === first) check();
          own.add(...row);
          const [key, ...values] = row;
          wanted.set(key, [...(wanted.get(key) ?? []), values]);
        }
        check();
      },
    ),
  );
});

test("a hundred thousand rows of a few keys", () => {
  const own = gathered(2);
  for (let at = 0; at < 100_000; at++) own.add(at % 7, at);
  for (const key of own.keys()) {
    const found = Array.from(own.of(key), ([value]) => value);
    expect(found).toEqual(Array.from({ length: found.length }, (_, at) => key + 7 * at));
  }
  expect([...own.keys()]).toHaveLength(7);
});
