/** `npm run soak -- N`: N rounds of the faults that the tests try a few times (100 where N is not given). */
import { spawnSync } from "node:child_process";

const rounds = process.argv[2] ?? "100";
const { status } = spawnSync("npx", ["vitest", "run", "test/soak"], {
  stdio: "inherit",
  env: { ...process.env, ZHENGMAI_SOAK: rounds },
});
process.exit(status ?? 1);
