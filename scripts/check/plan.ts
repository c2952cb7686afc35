/** The turbo runs of `pnpm test`, in order. Services come second: their tests measure time and want the machine to themselves. */
export const STAGES: readonly (readonly string[])[] = [
  [
    "//#format:check",
    "lint",
    "typecheck",
    "test",
    "test:structure",
    "test:docs",
    "build",
    "check:packages",
    "test:runtimes",
  ],
  ["test:services"],
];

/** Tasks that run vitest, and the file below their package in which it leaves its results. Every other task counts as one check. */
export const SUITES: Readonly<Record<string, string>> = {
  test: ".results/test.json",
  "test:services": ".results/services.json",
  "test:structure": ".results/structure.json",
  "test:docs": ".results/docs.json",
  "check:packages": ".results/packages.json",
  "test:runtimes": ".results/runtimes.json",
};
