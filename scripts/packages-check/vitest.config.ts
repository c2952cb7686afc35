import { packageTests } from "../vitest.shared.ts";

/** Everything about the packages as they are published: their tarballs, a project that uses them, and the release. */
export default packageTests({
  include: ["packages-check/**/*.test.ts"],
  exclude: [],
  globalSetup: ["packages-check/tarballs.ts"],
  maxConcurrency: 2,
  typecheck: { enabled: false },
  reporters: ["default", ["json", { outputFile: ".results/packages.json" }]],
});
