import { propertyOf, resolve, type JsonSchema, type OpenApiDocument } from "../document.ts";
import { literal, sourceFile } from "./source-file.ts";

/** `ERROR_CODES`: the codes Pylon is known to send, sorted. */
export function emitErrorCodes(document: OpenApiDocument): string {
  const codes = errorCodesOf(document).toSorted((a, b) => (a < b ? -1 : 1));
  return sourceFile(
    `/** The error codes Pylon is known to send. The list is not complete. */`,
    `export const ERROR_CODES = ${literal(codes)} as const;`,
  );
}

/** The codes the schema of refusals lists. */
export function errorCodesOf(document: OpenApiDocument): string[] {
  const code = propertyOf(document, document.components?.schemas?.["ErrorBody"], "code");
  return [...knownValues(document, code)].map(String);
}

/** The values an open enum lists, wherever in the union they stand. */
function knownValues(document: OpenApiDocument, schema: JsonSchema | undefined): Set<unknown> {
  const real = resolve(document, schema);
  return new Set([
    ...(real.enum ?? []),
    ...[...(real.anyOf ?? []), ...(real.oneOf ?? [])].flatMap((part) => [...knownValues(document, part)]),
  ]);
}
