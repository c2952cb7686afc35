import { packageTests } from "../../scripts/vitest.shared.ts";

/** Tests that need a browser. They have a run of their own because they must never be replayed from a cache. */
export default packageTests({
  include: ["src/**/*.services.test.ts"],
  exclude: [],
  typecheck: { enabled: false },
  fileParallelism: false,
  expect: { poll: { timeout: 10_000 } },
  reporters: ["default", ["json", { outputFile: ".results/services.json" }]],
});
