/** What would hold a core of Neo4j within one row is told by its literal ranges. */
import { describe, expect, test } from "vitest";
import { checkRanges } from "../../server/store/ranges.ts";

const REFUSED = [
  "RETURN range(1, 1000000000000) AS list",
  "RETURN reduce(s = 0, i IN range(1, 1000000000000) | s + i) AS n",
  "RETURN size([x IN range(1, 100000) | [y IN range(1, 100000) | x * y]]) AS n",
  "RETURN reduce(s = 0, i IN RANGE ( 1, 50000 ) | s + reduce(t = 0, j IN range(1, 50000) | t + j)) AS n",
  "RETURN size(range(1000000000, 1, -1)) AS n",
  "UNWIND range(1, 3) AS x RETURN reduce(s = 0, i IN range(-500000000, 500000000) | s + i) AS n",
];
const ALLOWED = [
  "UNWIND range(1, 2000000000) AS x RETURN count(x) AS n",
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n",
  "RETURN reduce(s = 0, i IN range(1, 1000) | s + i) AS n",
  "RETURN [range(1, 100000), range(1, 100000)] AS lists",
  "RETURN size([x IN range(1, 1000) | x]) + size([x IN range(1, 1000000) | x]) AS n",
  "RETURN range(0, 1000000000, 1000) AS n",
  "RETURN range(5, 1) AS n",
  "MATCH (d:Document) WHERE d.arrange(1, 2) IS NULL RETURN d",
];

describe("ranges within one row", () => {
  test.each(REFUSED)("%s is refused", (statement) => {
    expect(() => checkRanges(statement)).toThrow(/in one row/u);
  });
  test.each(ALLOWED)("%s is asked", (statement) => {
    expect(() => checkRanges(statement)).not.toThrow();
  });
  test("a long statement takes no time that grows with its square", () => {
    const began = performance.now();
    for (const part of ["range(", "(", "range(1,", "a", "range ", "UNWIND "])
      checkRanges(part.repeat(Math.floor(100_000 / part.length)).slice(0, 100_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
