/** Every package, each only allowed to use those above it, devDependencies included (a cycle would stop turbo). */
export const ORDER = [
  "@pylonkit/openapi",
  "@pylonkit/core",
  "@pylonkit/pagination",
  "@pylonkit/filters",
  "@pylonkit/retry",
  "@pylonkit/rate-limit",
  "@pylonkit/webhooks",
  "@pylonkit/mock",
  "@pylonkit/custom-fields",
  "pylonkit",
  "@pylonkit/contract-tests",
  "@pylonkit/examples",
  "@pylonkit/scripts",
];

/** What each published package may depend on at run time within this repository. */
export const MAY_DEPEND_ON: Readonly<Record<string, readonly string[]>> = {
  "@pylonkit/openapi": [],
  "@pylonkit/core": ["@pylonkit/openapi"],
  "@pylonkit/pagination": ["@pylonkit/openapi"],
  "@pylonkit/filters": ["@pylonkit/openapi"],
  "@pylonkit/retry": ["@pylonkit/openapi"],
  "@pylonkit/rate-limit": ["@pylonkit/openapi"],
  "@pylonkit/webhooks": [],
  "@pylonkit/mock": ["@pylonkit/openapi", "@pylonkit/filters", "@pylonkit/webhooks"],
  "@pylonkit/custom-fields": ["@pylonkit/openapi", "@pylonkit/core"],
  pylonkit: [
    "@pylonkit/core",
    "@pylonkit/openapi",
    "@pylonkit/pagination",
    "@pylonkit/filters",
    "@pylonkit/retry",
    "@pylonkit/rate-limit",
    "@pylonkit/webhooks",
  ],
};

/** Packages that run in browsers, Deno, Bun and edge workers: web-standard APIs only. */
export const WEB_STANDARD = ORDER.slice(0, 7).concat("@pylonkit/custom-fields", "pylonkit");

/** Dependencies behind one seam: the only packages whose code may import them. */
export const SEAMS: readonly { imports: RegExp; only: readonly string[] }[] = [
  { imports: /^openapi-fetch$/, only: ["@pylonkit/core", "@pylonkit/scripts"] },
  { imports: /^openapi-typescript$/, only: ["@pylonkit/scripts"] },
  { imports: /^@stoplight\//, only: ["@pylonkit/mock"] },
];

/** All that lies at the top of the repository besides dotfiles. */
export const TOP_LEVEL = [
  "packages",
  "spec",
  "scripts",
  "docs",
  "turbo.json",
  "pnpm-workspace.yaml",
  "package.json",
  "tsconfig.base.json",
  "README.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "pnpm-lock.yaml",
];

export const MAX_LINES = 300;
