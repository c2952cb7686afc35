import { packageTests } from "../vitest.shared.ts";

/** Looks at the whole repository, so turbo caches it by all of it, apart from the unit tests. */
export default packageTests({
  include: ["check/structure.test.ts"],
  exclude: [],
  typecheck: { enabled: false },
  reporters: ["default", ["json", { outputFile: ".results/structure.json" }]],
});
