import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const typescript7 = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));

/**
 * The vitest configuration of a package: tests beside the source, workspace packages resolved to their source,
 * type tests run by TypeScript 7, results written where the root `test` command adds them up.
 */
export const packageTests = (test: ViteUserConfig["test"] = {}): ViteUserConfig =>
  defineConfig({
    resolve: { conditions: ["@pylonkit/source"] },
    ssr: { resolve: { conditions: ["@pylonkit/source"] } },
    test: {
      include: ["src/**/*.test.ts"],
      exclude: ["src/**/*.services.test.ts"],
      typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], checker: typescript7, tsconfig: "tsconfig.json" },
      // Suites of several packages share the machine; a test that hangs is still told from one that waits for its turn.
      testTimeout: 30_000,
      hookTimeout: 60_000,
      reporters: ["default", ["json", { outputFile: ".results/test.json" }]],
      ...test,
    },
  });
