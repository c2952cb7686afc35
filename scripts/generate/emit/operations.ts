import type { SpecOperation } from "../document.ts";
import type { RateLimitExtension, RetryExtension } from "../extensions.ts";
import { literal, sourceFile } from "./source-file.ts";

/** `OPERATIONS`: what the layers need of every operation, by route. */
export function emitOperations(operations: readonly SpecOperation[]): string {
  const table = Object.fromEntries(
    operations.map(({ route, id, method, extensions }) => [
      route,
      {
        id,
        rateLimit: rateLimit(extensions["x-pylon-rate-limit"] as RateLimitExtension | "unknown"),
        retry: method === "GET" ? "safe" : (extensions["x-pylon-retry"] as RetryExtension),
        since: extensions["x-pylon-since"],
        evidence: extensions["x-pylon-evidence"],
      },
    ]),
  );
  return sourceFile(
    `import type { OperationDescriptor } from "../descriptors.ts";`,
    ``,
    `/** Every operation of the Pylon API by its route, with its rate limit and whether it is safe to send again. */`,
    `export const OPERATIONS = ${literal(table)} as const satisfies Record<string, OperationDescriptor>;`,
  );
}

/** The newest figure, and beside weaker evidence the newest one that Pylon documented. */
function rateLimit(extension: RateLimitExtension | "unknown") {
  if (extension === "unknown") return extension;
  const { limit, windowSeconds, evidence, before = [] } = extension;
  const documented = before
    .filter((entry) => entry.evidence === "documented")
    .sort((a, b) => a.since.localeCompare(b.since))
    .at(-1)?.limit;
  return { limit, windowSeconds, evidence, documented: evidence === "documented" ? undefined : documented };
}
