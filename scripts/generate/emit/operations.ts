import type { SpecOperation } from "../document.ts";
import type { RateLimitExtension } from "../extensions.ts";
import { literal, sourceFile } from "./source-file.ts";

/**
 * `OPERATIONS`: what the layers need of every operation, by route. Operations share few limits, so each limit is written
 * once and named by its figures: the table goes into every bundle that paces or retries.
 */
export function emitOperations(operations: readonly SpecOperation[]): string {
  const limits = new Map<string, string>();
  const rows = operations.map(({ route, method, extensions }) => {
    const limit = rateLimit(extensions["x-pylon-rate-limit"] as RateLimitExtension | "unknown");
    const row = {
      rateLimit: typeof limit === "string" ? literal(limit) : nameOf(limit),
      retry: literal(method === "GET" ? "safe" : extensions["x-pylon-retry"]),
      ...(extensions["x-pylon-since"] === undefined ? {} : { since: literal(extensions["x-pylon-since"]) }),
      ...(extensions["x-pylon-evidence"] === undefined ? {} : { evidence: literal(extensions["x-pylon-evidence"]) }),
    };
    if (typeof limit !== "string") limits.set(nameOf(limit), literal(limit));
    const cells = Object.entries(row).map(([key, value]) => `${key}: ${value}`);
    return `  ${literal(route)}: { ${cells.join(", ")} },`;
  });
  return sourceFile(
    `import type { OperationDescriptor } from "../descriptors.ts";`,
    ``,
    ...[...limits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `const ${name} = ${value} as const;`),
    ``,
    `/** Every operation of the Pylon API by its route, with its rate limit and whether it is safe to send again. */`,
    `export const OPERATIONS = {`,
    ...rows,
    `} as const satisfies Record<string, OperationDescriptor>;`,
  );
}

/** `OPERATION_IDS`: the operationIds by route, for tools; apart from the table above, as no library reads them. */
export function emitOperationIds(operations: readonly SpecOperation[]): string {
  const ids = Object.fromEntries(operations.map(({ route, id }) => [route, id]));
  return sourceFile(
    `import type { OPERATIONS } from "./operations.ts";`,
    ``,
    `/** The operationId of every operation by its route, for tools that name operations so. */`,
    `export const OPERATION_IDS = ${literal(ids)} as const satisfies Record<keyof typeof OPERATIONS, string>;`,
  );
}

interface Limit {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly evidence: string;
  readonly documented: number | undefined;
}

/** The newest figure, and beside weaker evidence the newest one that Pylon documented. */
function rateLimit(extension: RateLimitExtension | "unknown"): Limit | "unknown" {
  if (extension === "unknown") return extension;
  const { limit, windowSeconds, evidence, before = [] } = extension;
  const documented = before
    .filter((entry) => entry.evidence === "documented")
    .sort((a, b) => a.since.localeCompare(b.since))
    .at(-1)?.limit;
  return { limit, windowSeconds, evidence, documented: evidence === "documented" ? undefined : documented };
}

/** `MAPPED_120_IN_60_S_DOCUMENTED_20`. */
function nameOf({ limit, windowSeconds, evidence, documented }: Limit): string {
  const older = documented === undefined ? "" : `_DOCUMENTED_${documented}`;
  return `${evidence.toUpperCase()}_${limit}_IN_${windowSeconds}_S${older}`;
}
