import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{packages,apps}/*/{src,test}/**/*.test.ts",
      "infrastructure/test/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    // Left to itself Vitest keeps one core free, and has one worker on two: much of what these tests do is waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default"],
  },
});
