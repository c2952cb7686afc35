/** The parts of an OpenAPI document the generator reads. Everything is optional: what is missing is a misfit, not a crash. */
export interface OpenApiDocument {
  info: { version: string };
  servers?: { url: string; "x-pylon-region"?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  default?: unknown;
  [key: string]: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  schema?: JsonSchema;
}

/** One operation of the document with its references resolved one level, by the name users know it by. */
export interface SpecOperation {
  /** `"POST /issues/search"`. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly parameters: readonly Parameter[];
  /** What a request carries: JSON, or the fields of a form. */
  readonly body: JsonSchema | undefined;
  readonly ok: JsonSchema | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

interface RawOperation {
  operationId?: string;
  parameters?: unknown[];
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> };
  responses?: Record<string, { content?: Record<string, { schema?: JsonSchema }> }>;
  [extension: `x-${string}`]: unknown;
}

/** Follows `$ref`s until something else is there; a reference that leads nowhere gives an empty object. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | undefined): T {
  let at: unknown = node;
  for (let hops = 0; hops < 20 && typeof (at as JsonSchema | undefined)?.$ref === "string"; hops++) {
    at = pointer(document, ((at as JsonSchema).$ref ?? "").replace(/^#/, ""));
  }
  return (at ?? {}) as T;
}

/** What a JSON pointer leads to, or `undefined`. */
export function pointer(root: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);
}

/** A property of a schema, looked for through references, `allOf`, `anyOf` and `oneOf`. */
export function propertyOf(
  document: OpenApiDocument,
  schema: JsonSchema | undefined,
  name: string,
): JsonSchema | undefined {
  const own = writtenPropertyOf(document, schema, name);
  return own && resolve(document, own);
}

/** The same, as it is written there: a reference with what stands beside it. */
export function writtenPropertyOf(
  document: OpenApiDocument,
  schema: JsonSchema | undefined,
  name: string,
): JsonSchema | undefined {
  const real = resolve(document, schema);
  const own = real.properties?.[name];
  if (own) return own;
  for (const part of [...(real.allOf ?? []), ...(real.anyOf ?? []), ...(real.oneOf ?? [])]) {
    const found = writtenPropertyOf(document, part, name);
    if (found) return found;
  }
  return undefined;
}

/** The schema some properties down, through lists to their items. */
export function descend(
  document: OpenApiDocument,
  schema: JsonSchema | undefined,
  names: readonly string[],
): JsonSchema | undefined {
  return names.reduce<JsonSchema | undefined>(
    (at, name) => propertyOf(document, resolve(document, at).items ?? at, name),
    schema,
  );
}

/** The types custom fields are known to have. */
export function customFieldTypesOf(document: OpenApiDocument): readonly string[] {
  const schema = resolve(document, document.components?.schemas?.["CustomFieldType"]);
  return [schema, ...(schema.anyOf ?? [])].flatMap((part) => part.enum ?? []).map(String);
}

/** True where a schema takes a value of the type, nullable or within a union. */
export function hasType(document: OpenApiDocument, schema: JsonSchema | undefined, type: string): boolean {
  const real = resolve(document, schema);
  if ([real.type].flat().includes(type)) return true;
  return [...(real.allOf ?? []), ...(real.anyOf ?? []), ...(real.oneOf ?? [])].some((part) =>
    hasType(document, part, type),
  );
}

type Content = Record<string, { schema?: JsonSchema }> | undefined;

const jsonOf = (content: Content) => content?.["application/json"]?.schema;
const bodyOf = (content: Content) => jsonOf(content) ?? content?.["multipart/form-data"]?.schema;

/** Every operation of the document, sorted by path and then method, so that generated files do not move with the source. */
export function operationsOf(document: OpenApiDocument): SpecOperation[] {
  const found: SpecOperation[] = [];
  for (const [path, rawItem] of Object.entries(document.paths)) {
    const item = resolve(document, rawItem);
    for (const method of METHODS) {
      const raw = item[method] as RawOperation | undefined;
      if (!raw) continue;
      // Its own first: they win over those of its path.
      const parameters = [...(raw.parameters ?? []), ...((item["parameters"] as unknown[]) ?? [])];
      found.push({
        route: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        id: raw.operationId,
        parameters: parameters.map((parameter) => resolve(document, parameter as Parameter)),
        body: bodyOf(resolve(document, raw.requestBody).content),
        ok: jsonOf(resolve(document, raw.responses?.["200"]).content),
        extensions: Object.fromEntries(Object.entries(raw).filter(([key]) => key.startsWith("x-pylon-"))),
      });
    }
  }
  return found.sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
