import { resolve, type OpenApiDocument, type SpecOperation } from "../document.ts";
import { described, type FilterExtension } from "../extensions.ts";
import { literal, sourceFile } from "./source-file.ts";

/** `FILTERS`: the fields of every search with their operators; `OPERANDS`: what each operator takes; the permitted depth. */
export function emitFilters(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  const searches = operations.flatMap(({ route, extensions }) => {
    const extension = described<FilterExtension>(extensions["x-pylon-filter"]);
    return extension ? [[route, { customFields: extension.customFields, fields: withoutProse(extension.fields) }]] : [];
  });
  const filter = resolve(document, document.components?.schemas?.["Filter"]);
  return sourceFile(
    `import type { FilterDescriptor, OperandKind } from "../descriptors.ts";`,
    ``,
    `/** What every search can filter by: field, its type, the operators it takes, and the values that are known. */`,
    `export const FILTERS = ${literal(Object.fromEntries(searches))} as const satisfies Record<string, FilterDescriptor>;`,
    ``,
    `/** What each operator takes. */`,
    `export const OPERANDS = ${literal(filter["x-pylon-operands"])} as const satisfies Record<string, OperandKind>;`,
    ``,
    `/** How deep filters may nest; the root counts as 1. */`,
    `export const MAX_FILTER_DEPTH = ${literal(filter["x-pylon-max-depth"])};`,
  );
}

function withoutProse(fields: FilterExtension["fields"]) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { type, operators, known, values, property }]) => [
      name,
      { type, operators, known, values, property },
    ]),
  );
}
