import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, isSame } from "../../server/model/index.ts";

const leaf = fc.constantFrom<unknown>("甲", "", 1, 0, true, false, null, undefined);
const list = fc.array(fc.constantFrom("甲", "乙", 1), { maxLength: 2 });
const element = fc.record(
  {
    id: fc.constantFrom("a", "b"),
    labels: list,
    properties: fc.dictionary(fc.constantFrom("x", "y", "z"), fc.oneof(leaf, list)),
  },
  { requiredKeys: ["id"] },
);

test("two elements are the same exactly when their canonical forms are, whatever stands first or is not known", () => {
  fc.assert(
    fc.property(element, element, (one, other) => {
      expect(isSame(one, other)).toBe(canonical(one) === canonical(other));
      const { properties = {}, ...rest } = one;
      const turned = { properties: Object.fromEntries(Object.entries(properties).reverse()), ...rest, gone: null };
      expect(isSame(turned, { ...rest, properties })).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
