import { packageTests } from "../../scripts/vitest.shared.ts";

/** Tests that need Redis. They have a run of their own because they must never be replayed from a cache. */
export default packageTests({
  include: ["src/**/*.services.test.ts"],
  exclude: [],
  typecheck: { enabled: false },
  // They measure time: one file after the other.
  fileParallelism: false,
  reporters: ["default", ["json", { outputFile: ".results/services.json" }]],
});
