import { createRequire } from "node:module";
import type { ApiDocument } from "../../../document/document.ts";
import type { RouteEntry } from "../../../document/routes.ts";
import { contractOf } from "../../contract.ts";
import { loadPrism } from "../../load-prism.ts";
import type { PrismOperation, Violation } from "../../prism-types.ts";

/** What Prism finds wrong with a request's body. */
export type PrismVerdict = (body: unknown) => readonly Violation[];

/** A document's operations as Prism reads them. */
export type PrismReading = (entry: RouteEntry) => PrismOperation;

interface PrismHttp {
  readonly getHttpOperationsFromSpec: (document: object) => Promise<readonly PrismOperation[]>;
}

/** The document as Prism itself reads it: `getHttpOperationsFromSpec`, which writes every `$ref` out. */
export async function stockReading(document: ApiDocument): Promise<PrismReading> {
  const { getHttpOperationsFromSpec } = createRequire(import.meta.url)("@stoplight/prism-http") as PrismHttp;
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const byRoute = new Map(
    operations.map((operation) => [
      `${String(operation["method"]).toUpperCase()} ${String(operation["path"])}`,
      operation,
    ]),
  );
  return (entry) => {
    const operation = byRoute.get(entry.route);
    if (!operation) throw new Error(`Prism does not have ${entry.route}`);
    return operation;
  };
}

/** The document as this mock has Prism read it: one operation at a time, its `$ref` kept. */
export function readingOfTheMock(document: ApiDocument): PrismReading {
  return contractOf(document).operationFor;
}

/** Prism's own request validation for an operation it has read. What it says of other parts of a request is left out. */
export function verdictOf(operation: PrismOperation, entry: RouteEntry): PrismVerdict {
  const { validateInput } = loadPrism();
  const path = entry.path.replaceAll(/\{[^}]+\}/g, "1");
  const headers = { authorization: "Bearer anything", "content-type": "application/json" };
  return (body) => {
    const element = { method: entry.method.toLowerCase(), url: { path, query: {} }, headers, body };
    const result = validateInput({ resource: operation, element });
    const violations = "left" in result ? result.left : [];
    return violations.filter(({ path: at }) => at === undefined || at[0] === "body");
  };
}
