import { packageTests } from "../vitest.shared.ts";

/** The packages as they are published, on every runtime they are promised for. */
export default packageTests({
  include: ["runtimes/runtimes.test.ts"],
  exclude: [],
  globalSetup: ["packages-check/tarballs.ts"],
  typecheck: { enabled: false },
  disableConsoleIntercept: true,
  reporters: ["default", ["json", { outputFile: ".results/runtimes.json" }]],
});
