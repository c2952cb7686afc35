import type { OperandKind } from "@pylonkit/openapi";
import { errorCodesOf } from "./emit/error-codes.ts";
import { extensionFaults } from "./extension-schemas.ts";
import {
  described,
  type FilterExtension,
  type OperatorsExtension,
  type PaginationExtension,
  type TimeWindowExtension,
} from "./extensions.ts";
import {
  customFieldTypesOf,
  descend,
  hasType,
  propertyOf,
  resolve,
  type JsonSchema,
  type OpenApiDocument,
  type Parameter,
  type SpecOperation,
} from "./document.ts";

type Report = (route: string, reason: string) => void;
type FaultsOf = ReturnType<typeof extensionFaults>;

/** What the libraries know to do with an operand. */
const KINDS: ReadonlySet<unknown> = new Set<OperandKind>(["value", "values", "values/2", "subfilters", "none"]);

/**
 * Checks what the extensions say against their schemas and against the document they stand in, before anything is
 * written: cursors and limits exist where they are said to, pointers land, operators are in the enum. Throws one error
 * that lists every misfit.
 */
export function refuseMisfits(document: OpenApiDocument, operations: readonly SpecOperation[]): void {
  const misfits: string[] = [];
  const report: Report = (route, reason) => void misfits.push(`${route}: ${reason}`);
  const faultsOf = extensionFaults();
  const operators = checkFilterSchema(document, faultsOf, report);
  checkServers(document, faultsOf, report);
  if (errorCodesOf(document).length === 0) report("ErrorBody", "code lists no values");
  checkAlternatives(document, report);
  for (const operation of operations) {
    if (!operation.id) report(operation.route, "operationId is missing");
    if (!operation.extensions["x-pylon-rate-limit"]) report(operation.route, "x-pylon-rate-limit is missing");
    if (operation.method !== "GET" && !operation.extensions["x-pylon-retry"]) {
      report(operation.route, "x-pylon-retry is missing");
    }
    const faults = faultsOf(operation.extensions);
    for (const { reason } of faults) report(operation.route, reason);
    // What has the wrong form cannot be held against the document.
    const malformed = new Set(faults.map(({ key }) => key));
    const extensions = Object.fromEntries(Object.entries(operation.extensions).filter(([key]) => !malformed.has(key)));
    const sound = { ...operation, extensions };
    if (typeof extensions["x-pylon-since"] === "object")
      report(sound.route, "x-pylon-since is a map; one month is expected");
    checkPagination(document, sound, report);
    checkTimeWindow(sound, report);
    checkFilter(document, sound, operators, report);
  }
  refuseTwins(
    operations,
    ({ id }) => id,
    (id) => `operationId ${id} is used twice`,
    report,
  );
  const shapeOf = ({ route }: SpecOperation) => route.replaceAll(/\{[^{}]*\}/g, "{}");
  refuseTwins(operations, shapeOf, (shape) => `${shape} is there twice, under other parameter names`, report);
  if (misfits.length > 0) throw new Error(`the spec does not fit together:\n${misfits.join("\n")}`);
}

/** Reports every operation that shares its key with another. */
function refuseTwins(
  operations: readonly SpecOperation[],
  keyOf: (operation: SpecOperation) => string | undefined,
  reason: (key: string) => string,
  report: Report,
): void {
  const keys = operations.map(keyOf);
  for (const [index, key] of keys.entries()) {
    if (key && keys.indexOf(key) !== keys.lastIndexOf(key)) report(operations[index]?.route ?? key, reason(key));
  }
}

/**
 * Alternatives that only demand (`anyOf: [{ required }]`) are a rule and no type. Type generators do not tell the two
 * apart and make the whole schema unknown; they pass over `then`.
 */
function checkAlternatives(document: OpenApiDocument, report: Report): void {
  const saysType = (part: JsonSchema) => ["$ref", "type", "enum", "const", "allOf", "anyOf"].some((key) => key in part);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    for (const key of ["anyOf", "oneOf"] as const) {
      if (schema[key]?.every(saysType) === false)
        report(name, `${key} has alternatives without a type; put a rule below if: { type: object }, then`);
    }
  }
}

/** Every server has its region, no region two servers. */
function checkServers(document: OpenApiDocument, faultsOf: FaultsOf, report: Report): void {
  const seen = new Set<string>();
  for (const server of document.servers ?? []) {
    const region = server["x-pylon-region"];
    if (region === undefined) report(server.url, "x-pylon-region is missing");
    else if (seen.has(region)) report(server.url, `region ${region} has another server`);
    else seen.add(region);
    for (const { reason } of faultsOf(server)) report(server.url, reason);
  }
}

/** The operators Filter allows; each must have its operand kind in `x-pylon-operands`, and no other. */
function checkFilterSchema(document: OpenApiDocument, faultsOf: FaultsOf, report: Report): ReadonlySet<unknown> {
  const filter = resolve(document, document.components?.schemas?.["Filter"]);
  for (const { reason } of faultsOf(filter)) report("Filter", reason);
  for (const key of ["x-pylon-operands", "x-pylon-max-depth"]) {
    if (filter[key] === undefined) report("Filter", `${key} is missing`);
  }
  const allowed = new Set(propertyOf(document, filter, "operator")?.enum ?? []);
  const operands = (filter["x-pylon-operands"] ?? {}) as Record<string, unknown>;
  for (const [operator, kind] of Object.entries(operands)) {
    if (!allowed.has(operator)) report("Filter", `operand of unknown operator ${operator}`);
    if (!KINDS.has(kind))
      report("Filter", `${operator}: unknown operand ${String(kind)}; known are ${[...KINDS].join(", ")}`);
    else if (kind !== "none" && !propertyOf(document, filter, String(kind).replace("/2", ""))) {
      report("Filter", `${operator}: operand ${String(kind)} is no property of Filter`);
    }
  }
  for (const operator of allowed)
    if (!Object.hasOwn(operands, String(operator))) report("Filter", `${String(operator)} has no operand`);
  const types = customFieldTypesOf(document);
  const described = Object.entries((filter["x-pylon-operators"] ?? {}) as OperatorsExtension);
  for (const [operator, { customFieldTypes = [] }] of described) {
    if (!allowed.has(operator)) report("Filter", `description of unknown operator ${operator}`);
    for (const type of customFieldTypes) {
      if (!types.includes(type)) report("Filter", `${operator}: ${type} is no type of custom fields`);
    }
  }
  return allowed;
}

/** The parameter or body property an extension names, or a misfit. */
export function inputOf(
  document: OpenApiDocument,
  operation: SpecOperation,
  input: { in: "query" | "body"; name: string },
): Parameter["schema"] {
  if (input.in === "body") return propertyOf(document, operation.body, input.name);
  const parameter = operation.parameters.find(({ name, in: place }) => place === "query" && name === input.name);
  return parameter && resolve(document, parameter.schema);
}

function checkPagination(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const pagination = described<PaginationExtension>(operation.extensions["x-pylon-pagination"]);
  if (!pagination) return;
  const { route } = operation;
  for (const key of ["cursor", "limit"] as const) {
    const schema = inputOf(document, operation, pagination[key]);
    if (!schema) report(route, `${key} "${pagination[key].name}" is not in the ${pagination[key].in}`);
    else if (key === "limit") checkPageSize(route, pagination.limit.name, schema, report);
  }
  const targets = { items: "array", next: "string", hasNext: "boolean" } as const;
  for (const [key, type] of Object.entries(targets) as [keyof typeof targets, string][]) {
    const target = descend(document, operation.ok, pagination[key].split("/").slice(1));
    if (!target) report(route, `${key} ${pagination[key]} leads nowhere in the 200 answer`);
    else if (!hasType(document, target, type)) report(route, `${key} ${pagination[key]} is no ${type}`);
  }
}

function checkPageSize(route: string, name: string, schema: JsonSchema, report: Report): void {
  const { minimum, maximum, default: fallback } = schema;
  if (typeof minimum !== "number" || typeof maximum !== "number") {
    report(route, `limit "${name}" lacks minimum or maximum`);
  } else if (minimum > maximum || (typeof fallback === "number" && (fallback < minimum || fallback > maximum))) {
    report(route, `limit "${name}" is between ${minimum} and ${maximum}, its default ${String(fallback)}`);
  }
}

function checkTimeWindow(operation: SpecOperation, report: Report): void {
  const window = operation.extensions["x-pylon-time-window"] as TimeWindowExtension | undefined;
  if (!window) return;
  for (const name of [window.start, window.end]) {
    if (!operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name)) {
      report(operation.route, `time window parameter "${name}" does not exist`);
    }
  }
}

function checkFilter(
  document: OpenApiDocument,
  operation: SpecOperation,
  operators: ReadonlySet<unknown>,
  report: Report,
): void {
  const filter = described<FilterExtension>(operation.extensions["x-pylon-filter"]);
  for (const [name, { operators: own, property }] of Object.entries(filter?.fields ?? {})) {
    for (const operator of own) {
      if (!operators.has(operator)) report(operation.route, `filter field ${name}: unknown operator ${operator}`);
    }
    if (property && !descend(document, operation.ok, ["data", ...property.split(".")])) {
      report(operation.route, `filter field ${name}: property ${property} leads nowhere in what is found`);
    }
  }
}
