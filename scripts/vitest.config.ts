import { packageTests } from "./vitest.shared.ts";

/** Unit tests of the tools. What looks at the repository, its documents or its tarballs has a suite of its own. */
export default packageTests({
  include: ["**/*.test.ts"],
  exclude: [
    "**/node_modules/**",
    // Programs of the document checks, which may be running at the same time.
    ".results/**",
    "check/structure.test.ts",
    "docs/documents.test.ts",
    "packages-check/**",
    "runtimes/runtimes.test.ts",
  ],
  typecheck: { enabled: false },
});
