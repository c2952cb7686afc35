import { packageTests } from "../vitest.shared.ts";

/** Compiles and runs the examples of every document. */
export default packageTests({
  include: ["docs/documents.test.ts"],
  exclude: [],
  maxConcurrency: 3,
  typecheck: { enabled: false },
  reporters: ["default", ["json", { outputFile: ".results/docs.json" }]],
});
