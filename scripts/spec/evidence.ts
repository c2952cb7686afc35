import { operationsOf, type JsonSchema, type OpenApiDocument } from "../generate/document.ts";
import {
  described,
  type FilterExtension,
  type RateLimitExtension,
  type TimeWindowExtension,
} from "../generate/extensions.ts";

/** How many facts there are of each class, by group: `facts["rate limits"]["recorded"]`. */
export type Facts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A parameter or schema as it is written in the document. What refers to it is not listed again. */
export interface Place {
  /** A JSON pointer. */
  readonly at: string;
  readonly node: JsonSchema;
}

/** Counts the facts of a bundled document by how they are known. Classes without a fact are there with a zero. */
export function countFacts(document: OpenApiDocument): Facts {
  const operations = operationsOf(document).map(({ extensions }) => extensions);
  const places = [...placesOf(document)].map(({ node }) => node);
  const limits = operations.map((extensions) => extensions["x-pylon-rate-limit"] as RateLimitExtension | "unknown");
  const windows = operations.flatMap((extensions) => {
    const window = described<TimeWindowExtension & { evidence: string }>(extensions["x-pylon-time-window"]);
    return window ? [window.evidence] : [];
  });
  const filters = operations.map((extensions) => extensions["x-pylon-filter"]).filter((filter) => filter !== undefined);
  const grammars = filters.flatMap((filter) => described<FilterExtension>(filter) ?? []);
  const fields = grammars.flatMap((grammar) => Object.values(grammar.fields));
  const dated = [
    ...[...operations, ...places].flatMap((node) => monthsOf(node["x-pylon-since"])),
    ...fields.flatMap(({ since }) => monthsOf(since)),
    ...grammars.flatMap(({ customFieldsSince }) => monthsOf(customFieldsSince)),
  ];
  return {
    operations: tally(
      ["shape documented", "path-only"],
      operations.map((extensions) => evidenceOf(extensions) ?? "shape documented"),
    ),
    "rate limits": tally(
      ["recorded", "documented", "mapped", "unknown"],
      limits.map((limit) => (limit === "unknown" ? limit : limit.evidence)),
    ),
    "time windows": tally(["recorded", "documented", "observed"], windows),
    "marks on parameters, schemas and properties": tally(
      ["recorded", "third-party", "unknown"],
      places.flatMap((node) => evidenceOf(node) ?? []),
    ),
    "younger than 2025-09, by month": tally([...new Set(dated)].sort(), dated),
    searches: tally(
      ["with fields", "none", "unknown"],
      filters.map((filter) => (typeof filter === "string" ? filter : "with fields")),
    ),
    "filter fields": {
      fields: fields.length,
      "pairs of field and operator": fields.reduce((sum, { operators }) => sum + operators.length, 0),
    },
    nulls: { "nullable marks": places.filter(({ type }) => [type].flat().includes("null")).length },
    rules: { "with a sentence": places.filter((node) => node["x-pylon-message"] !== undefined).length },
  };
}

/** The counts as lines for people: a group, then its classes with their numbers in one column. */
export function factTable(facts: Facts): string {
  const width = Math.max(
    ...Object.values(facts).flatMap((classes) => Object.keys(classes).map(({ length }) => length)),
  );
  const row = ([name, count]: [string, number]) => `  ${name.padEnd(width)} ${String(count).padStart(5)}`;
  return Object.entries(facts)
    .flatMap(([group, classes]) => [group, ...Object.entries(classes).map(row)])
    .join("\n");
}

/** Every parameter and every schema of a document, those inside other schemas included, each where it is written. */
export function* placesOf(document: OpenApiDocument): Generator<Place> {
  yield* aroundSchemas("", { ...document });
}

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === "object" && node !== null;
const step = (at: string, key: string) => `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The parts of a document that are no schemas. Examples and extensions may look like anything and are passed over. */
function* aroundSchemas(at: string, node: Record<string, unknown>): Generator<Place> {
  for (const [key, value] of Object.entries(node)) {
    if (!isObject(value) || key === "example" || key === "examples" || key.startsWith("x-")) continue;
    const here = step(at, key);
    if (key === "schema") yield* schemasIn(here, value);
    else if (key === "schemas") yield* schemasOfMap(here, value);
    else {
      if (key === "parameters") yield* parametersOf(here, value);
      yield* aroundSchemas(here, value);
    }
  }
}

function* parametersOf(at: string, parameters: Record<string, unknown>): Generator<Place> {
  for (const [key, node] of Object.entries(parameters)) {
    if (isObject(node) && node["$ref"] === undefined) yield { at: step(at, key), node };
  }
}

const ONE = new Set(["items", "contains", "propertyNames", "additionalProperties", "not", "if", "then", "else"]);
const SEVERAL = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
  "properties",
  "patternProperties",
  "dependentSchemas",
]);

function* schemasIn(at: string, node: Record<string, unknown>): Generator<Place> {
  yield { at, node };
  for (const [key, value] of Object.entries(node)) {
    if (!isObject(value)) continue;
    if (ONE.has(key)) yield* schemasIn(step(at, key), value);
    else if (SEVERAL.has(key)) yield* schemasOfMap(step(at, key), value);
  }
}

function* schemasOfMap(at: string, map: Record<string, unknown>): Generator<Place> {
  for (const [key, value] of Object.entries(map)) if (isObject(value)) yield* schemasIn(step(at, key), value);
}

const evidenceOf = (node: Readonly<Record<string, unknown>>) => node["x-pylon-evidence"] as string | undefined;

/** The months of one `x-pylon-since`: one, or one for each value of an enum. */
function monthsOf(since: unknown): string[] {
  if (typeof since === "string") return [since];
  return isObject(since) ? Object.values(since).map(String) : [];
}

/** How often each class occurs; a class that is not among the known ones gets a line of its own, never lost. */
function tally(classes: readonly string[], found: readonly string[]): Record<string, number> {
  const names = [...new Set([...classes, ...found])];
  return Object.fromEntries(names.map((name) => [name, found.filter((each) => each === name).length]));
}
