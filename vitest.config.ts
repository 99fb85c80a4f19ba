import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // two cores: more files at once only wait for each other
    maxWorkers: 2,
  },
});
