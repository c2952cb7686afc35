import type { FilterExtension, PaginationExtension, TimeWindowExtension } from "./extensions.ts";
import { hasType, propertyOf, resolve, type OpenApiDocument, type Parameter, type SpecOperation } from "./document.ts";

type Report = (route: string, reason: string) => void;

/**
 * Checks what the extensions say against the document they stand in, before anything is written: cursors and limits
 * exist where they are said to, pointers land, operators are in the enum. Throws one error that lists every misfit.
 */
export function refuseMisfits(document: OpenApiDocument, operations: readonly SpecOperation[]): void {
  const misfits: string[] = [];
  const report: Report = (route, reason) => void misfits.push(`${route}: ${reason}`);
  const operators = operatorsOf(document, report);
  for (const operation of operations) {
    if (!operation.id) report(operation.route, "operationId is missing");
    if (!operation.extensions["x-pylon-rate-limit"]) report(operation.route, "x-pylon-rate-limit is missing");
    if (operation.method !== "GET" && !operation.extensions["x-pylon-retry"]) {
      report(operation.route, "x-pylon-retry is missing");
    }
    checkPagination(document, operation, report);
    checkTimeWindow(operation, report);
    checkFilter(operation, operators, report);
  }
  const ids = operations.map((operation) => operation.id);
  for (const { id, route } of operations) {
    if (id && ids.indexOf(id) !== ids.lastIndexOf(id)) report(route, `operationId ${id} is used twice`);
  }
  if (misfits.length > 0) throw new Error(`the spec does not fit together:\n${misfits.join("\n")}`);
}

/** The operators Filter allows; each must have its operand kind in `x-pylon-operands`, and no other. */
function operatorsOf(document: OpenApiDocument, report: Report): ReadonlySet<unknown> {
  const filter = resolve(document, document.components?.schemas?.["Filter"]);
  const allowed = new Set(propertyOf(document, filter, "operator")?.enum ?? []);
  const operands = Object.keys((filter["x-pylon-operands"] as object | undefined) ?? {});
  for (const operator of operands)
    if (!allowed.has(operator)) report("Filter", `operand of unknown operator ${operator}`);
  for (const operator of allowed)
    if (!operands.includes(String(operator))) report("Filter", `${String(operator)} has no operand`);
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
  const pagination = operation.extensions["x-pylon-pagination"] as PaginationExtension | "none" | undefined;
  if (pagination === undefined || pagination === "none") return;
  const { route } = operation;
  for (const key of ["cursor", "limit"] as const) {
    const schema = inputOf(document, operation, pagination[key]);
    if (!schema) {
      report(route, `${key} "${pagination[key].name}" is not in the ${pagination[key].in}`);
    } else if (key === "limit" && [schema.minimum, schema.maximum].some((n) => typeof n !== "number")) {
      report(route, `limit "${pagination.limit.name}" lacks minimum or maximum`);
    }
  }
  const targets = { items: "array", next: "string", hasNext: "boolean" } as const;
  for (const [key, type] of Object.entries(targets) as [keyof typeof targets, string][]) {
    const target = pagination[key]
      .split("/")
      .slice(1)
      .reduce<ReturnType<typeof propertyOf>>((schema, name) => propertyOf(document, schema, name), operation.ok);
    if (!target) report(route, `${key} ${pagination[key]} leads nowhere in the 200 answer`);
    else if (!hasType(document, target, type)) report(route, `${key} ${pagination[key]} is no ${type}`);
  }
}

function checkTimeWindow(operation: SpecOperation, report: Report): void {
  const window = operation.extensions["x-pylon-time-window"] as TimeWindowExtension | undefined;
  if (!window) return;
  for (const name of [window.start, window.end]) {
    if (!operation.parameters.some((parameter) => parameter.name === name)) {
      report(operation.route, `time window parameter "${name}" does not exist`);
    }
  }
}

function checkFilter(operation: SpecOperation, operators: ReadonlySet<unknown>, report: Report): void {
  const filter = operation.extensions["x-pylon-filter"] as FilterExtension | undefined;
  for (const [name, field] of Object.entries(filter?.fields ?? {})) {
    for (const operator of field.operators) {
      if (!operators.has(operator)) report(operation.route, `filter field ${name}: unknown operator ${operator}`);
    }
  }
}
