import { packageTests } from "../../scripts/vitest.shared.ts";

/** Tests that need Redis. They have a run of their own because they must never be replayed from a cache. */
export default packageTests({
  include: ["src/**/*.services.test.ts"],
  exclude: [],
  typecheck: { enabled: false },
  // They measure time, so one file runs after the other; within one, tests that mostly wait do so together.
  fileParallelism: false,
  maxConcurrency: 24,
  reporters: ["default", ["json", { outputFile: ".results/services.json" }]],
});
