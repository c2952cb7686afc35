import {
  customFieldTypesOf,
  descend,
  resolve,
  writtenPropertyOf,
  type OpenApiDocument,
  type SpecOperation,
} from "../document.ts";
import { described, type FilterExtension, type OperatorsExtension } from "../extensions.ts";
import { literal, sourceFile } from "./source-file.ts";

type Field = FilterExtension["fields"][string];

interface Search {
  readonly route: string;
  readonly filter: FilterExtension;
  readonly ok: SpecOperation["ok"];
  /** The name its row has as an export: `SEARCH_ISSUES`. */
  readonly name: string;
}

/**
 * A row a search, each an export of its own, so that bundlers keep only those a program filters by; `FILTERS`, all of
 * them by route; `OPERANDS`: what each operator takes; `CUSTOM_FIELD_OPERATORS`; the permitted depth. What fields and
 * operators mean stands above them, where editors find it.
 */
export function emitFilters(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  const searches = operations.flatMap(({ route, id, ok, extensions }): Search[] => {
    const filter = described<FilterExtension>(extensions["x-pylon-filter"]);
    return filter ? [{ route, filter, ok, name: constantOf(id ?? route) }] : [];
  });
  const schema = resolve(document, document.components?.schemas?.["Filter"]);
  const operands = (schema["x-pylon-operands"] ?? {}) as Record<string, string>;
  const operators = (schema["x-pylon-operators"] ?? {}) as OperatorsExtension;
  const conditions = Object.keys(operands).filter((operator) => operands[operator] !== "subfilters");
  return sourceFile(
    `import type { FilterDescriptor, OperandKind } from "../descriptors.ts";`,
    ``,
    ...searches.flatMap((search) => [...row(document, search), ``]),
    `/** What every search can filter by: field, its type, the operators it takes, and the values that are known. */`,
    ...table(
      "FILTERS",
      searches.map(({ route, name }) => `  ${JSON.stringify(route)}: ${name},`),
      "FilterDescriptor",
    ),
    ``,
    `/** What each operator takes. */`,
    ...table(
      "OPERANDS",
      Object.entries(operands).flatMap(([operator, kind]) => [
        ...comment(operators[operator]?.description),
        `  ${operator}: ${JSON.stringify(kind)},`,
      ]),
      "OperandKind",
    ),
    ``,
    `/** The operators a custom field takes, by its type. */`,
    `export const CUSTOM_FIELD_OPERATORS = ${literal(
      Object.fromEntries(
        customFieldTypesOf(document).map((type) => [
          type,
          conditions.filter((operator) => operators[operator]?.customFieldTypes?.includes(type) ?? true),
        ]),
      ),
    )} as const satisfies Record<string, readonly string[]>;`,
    ``,
    `/** How deep filters may nest; the root counts as 1. */`,
    `export const MAX_FILTER_DEPTH = ${literal(schema["x-pylon-max-depth"])};`,
  );
}

const table = (name: string, lines: readonly string[], of: string): string[] => [
  `export const ${name} = {${lines.length > 0 ? "" : "} as const;"}`,
  ...(lines.length > 0 ? [...lines, `} as const satisfies Record<string, ${of}>;`] : []),
];

/** `SearchAuditLogs` as `SEARCH_AUDIT_LOGS`. */
const constantOf = (id: string): string =>
  id
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/\W+/g, "_")
    .toUpperCase();

function row(document: OpenApiDocument, { route, filter, ok, name }: Search): string[] {
  const fields = Object.entries(filter.fields).flatMap(([field, about]) => {
    const { type, operators, known, values, property } = about;
    const source = literal({ type, operators, known, values, property }).replaceAll("\n", "\n    ");
    return [...comment(proseOf(document, ok, field, about), "    "), `    ${field}: ${source},`];
  });
  return [
    `/** What \`${route}\` can filter by. */`,
    `export const ${name} = {`,
    `  customFields: ${filter.customFields},`,
    `  fields: {`,
    ...fields,
    `  },`,
    `} as const satisfies FilterDescriptor;`,
  ];
}

/** What a field is: in its own words, else in those of what one reads; and the name of that, where it differs. */
function proseOf(document: OpenApiDocument, ok: SpecOperation["ok"], field: string, about: Field): string {
  const path = about.property ?? field;
  const words = about.description ?? wordsAt(document, ok, ["data", ...path.split(".")]);
  return [words?.trim(), about.property && `Answers have it as \`${about.property}\`.`].filter(Boolean).join(" ");
}

/** The description of a property; of the object that has it, where it is an id. */
function wordsAt(document: OpenApiDocument, ok: SpecOperation["ok"], path: readonly string[]): string | undefined {
  const names = path.length > 2 && path.at(-1) === "id" ? path.slice(0, -1) : path;
  const holder = resolve(document, descend(document, ok, names.slice(0, -1)));
  const written = writtenPropertyOf(document, holder.items ?? holder, names.at(-1) ?? "");
  const words = written?.["description"] ?? resolve(document, written)["description"];
  return typeof words === "string" ? words : undefined;
}

function comment(words: string | undefined, indent = "  "): string[] {
  return words ? [`${indent}/** ${words.replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/")} */`] : [];
}
