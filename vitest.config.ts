import { configDefaults, defineConfig } from "vitest/config";

/** walks of a real browser through a real server */
const WALKS = "test/e2e/**/*.test.ts";
/** rooms that are functions of their input: their tests share a process, in which the lexicon is read once */
const PURE = ["extract", "segment", "read", "lexicon", "model", "resolve", "client"].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // a machine with twenty jobs beside this one is slow, not wrong
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // two cores: more files at once only wait for each other
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          // the embedded engine and the workers of an import run from what is built
          globalSetup: "test/built-server.js",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...configDefaults.exclude, ...PURE, WALKS],
        },
      },
      {
        extends: true,
        test: { name: "pure", globalSetup: "test/built-server.js", include: PURE, isolate: false },
      },
      // a browser may starve on a busy machine: one more try, and test/run.js says which needed it
      { extends: true, test: { name: "walks", globalSetup: "test/built.js", include: [WALKS], retry: 1 } },
    ],
  },
});
