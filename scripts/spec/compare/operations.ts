import type { FilterFacts, Json, OperationFacts, ParameterFacts, ResponseFacts, SchemaFacts } from "../digest/facts.ts";
import { canonical, compareText, same, sortedSet } from "../digest/json.ts";
import type { Finding } from "./finding.ts";
import { compareSchemas, type Comparison } from "./schemas.ts";
import { summaryOf } from "./view.ts";

type Note = (at: string, aspect: string, before: unknown, after: unknown, extra?: Partial<Finding>) => void;

/** Every fact in which an operation differs between two documents. `route` is its name in the one after. */
export function compareOperations(
  before: OperationFacts,
  after: OperationFacts,
  comparison: Comparison,
  { route, renamed }: { route: string; renamed: ReadonlyMap<string, string> },
): Finding[] {
  const findings: Finding[] = [];
  const note: Note = (at, aspect, was, is, extra = {}) => {
    if (same(was, is)) return;
    const values = {
      ...(was === undefined ? {} : { before: canonical(was) }),
      ...(is === undefined ? {} : { after: canonical(is) }),
    };
    findings.push({ route, at, owners: [], side: "operation", aspect, ...values, ...extra });
  };
  note("operationId", "operationId", before.id, after.id);
  note("deprecated", "deprecated", before.deprecated, after.deprecated);
  note("rate limit", "rate limit", before.rateLimit, after.rateLimit);
  note("rate limit before", "documented rate limit", before.documentedRateLimits, after.documentedRateLimits);
  note("time window", "max days", before.maxDays, after.maxDays);
  note("pagination", "pagination", before.pagination, after.pagination);
  note("retry", "retry", before.retry, after.retry);
  note("evidence", "evidence", before.evidence, after.evidence);
  if (comparison.documentation) note("", "documentation", before.documentation, after.documentation);
  compareFilters(before.filter, after.filter, note);

  const schemas = (at: string, side: "request" | "response") => (was: SchemaFacts, is: SchemaFacts) =>
    void findings.push(...compareSchemas(was, is, comparison, { route, at, side }));
  compareParameters(before.parameters ?? {}, after.parameters ?? {}, renamed, note, comparison, schemas);
  compareBodies(before.body, after.body, note, schemas("body", "request"));
  for (const status of sortedSet([...Object.keys(before.responses), ...Object.keys(after.responses)])) {
    const [was, is] = [before.responses[status], after.responses[status]];
    if (was && is) compareResponses(status, was, is, note, schemas(status, "response"));
    else note(status, "presence", was && "declared", is && "declared", { side: "response" });
  }
  return findings;
}

type OnSchemas = (was: SchemaFacts, is: SchemaFacts) => void;

function compareParameters(
  before: Record<string, ParameterFacts>,
  after: Record<string, ParameterFacts>,
  renamed: ReadonlyMap<string, string>,
  note: Note,
  comparison: Comparison,
  schemas: (at: string, side: "request") => OnSchemas,
): void {
  const named = Object.fromEntries(Object.entries(before).map(([key, facts]) => [renamed.get(key) ?? key, facts]));
  for (const key of sortedSet([...Object.keys(named), ...Object.keys(after)])) {
    const at = key.startsWith("query ") ? `?${key.slice("query ".length)}` : key;
    const side = { side: "request" } as const;
    const [was, is] = [named[key], after[key]];
    if (was && is) {
      note(at, "is required", was.required, is.required, side);
      note(at, "deprecated", was.deprecated, is.deprecated, side);
      if (comparison.documentation) note(at, "documentation", was.documentation, is.documentation, side);
      schemas(at, "request")(was.schema, is.schema);
    } else {
      const must = (was ?? is)?.required === true;
      note(at, "presence", was && summaryOf(was.schema), is && summaryOf(is.schema), { ...side, must });
    }
  }
}

function compareBodies(
  before: OperationFacts["body"],
  after: OperationFacts["body"],
  note: Note,
  schemas: OnSchemas,
): void {
  const side = { side: "request" } as const;
  if (!before || !after) {
    const must = (before ?? after)?.required === true;
    note("body", "presence", summaryOfContent(before?.content), summaryOfContent(after?.content), { ...side, must });
    return;
  }
  note("body", "is required", before.required, after.required, side);
  compareContent("body", before.content, after.content, note, side, schemas);
}

function compareResponses(
  status: string,
  before: ResponseFacts,
  after: ResponseFacts,
  note: Note,
  schemas: OnSchemas,
): void {
  const side = { side: "response" } as const;
  const headers = (of: ResponseFacts) => Object.keys(of.headers ?? {}).sort(compareText);
  note(`${status} headers`, "headers", headers(before), headers(after), side);
  compareContent(status, before.content ?? {}, after.content ?? {}, note, side, schemas);
}

/** By media type; where each side has a single one and they differ, the schemas are compared all the same. */
function compareContent(
  at: string,
  before: Record<string, SchemaFacts>,
  after: Record<string, SchemaFacts>,
  note: Note,
  side: Partial<Finding>,
  schemas: OnSchemas,
): void {
  const [were, are] = [Object.keys(before), Object.keys(after)];
  note(at, "content type", were.sort(), are.sort(), side);
  const single = were.length === 1 && are.length === 1 ? after[are[0] ?? ""] : undefined;
  for (const [type, was] of Object.entries(before)) {
    const is = after[type] ?? single;
    if (is) schemas(was, is);
  }
}

const summaryOfContent = (content: Record<string, SchemaFacts> | undefined): string | undefined =>
  content && Object.values(content).map(summaryOf).join(", ");

type Filter = OperationFacts["filter"];

const fieldsOf = (filter: Filter): FilterFacts => (typeof filter === "object" ? filter : { fields: {} });

/** Field by field. A search without a filter and one of which none is known have no fields. */
function compareFilters(before: Filter, after: Filter, note: Note): void {
  const side = { side: "request" } as const;
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  note("filter custom fields", "custom fields", was.customFields, is.customFields, side);
  for (const name of sortedSet([...Object.keys(was.fields), ...Object.keys(is.fields)])) {
    const [one, other] = [was.fields[name], is.fields[name]];
    const at = `filter ${name}`;
    if (!one || !other) {
      note(at, "presence", one?.operators, other?.operators, side);
      continue;
    }
    note(at, "operators", one.operators, other.operators, side);
    note(at, "values", valuesOf(one), valuesOf(other), side);
  }
}

const valuesOf = ({ values, open }: FilterFacts["fields"][string]): Json | undefined =>
  values && { values, ...(open ? { open } : {}) };
