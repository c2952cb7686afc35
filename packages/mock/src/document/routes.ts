import {
  pointerStep,
  resolve,
  type ApiDocument,
  type OperationObject,
  type ParameterObject,
  type Schema,
} from "./document.ts";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** What a body may be written as. JSON wins where an operation takes both. */
const BODY_TYPES = ["application/json", "multipart/form-data"] as const;

/** A Content-Type of bodies that the mock reads. */
export type BodyType = (typeof BODY_TYPES)[number];

/** A parameter or body of an operation: its schema, and where in the document that schema is. */
export interface Located {
  readonly schema: Schema;
  /** A JSON pointer without `#`. */
  readonly pointer: string;
}

/** An operation of the document, with everything the mock asks of it. */
export interface RouteEntry {
  /** As the documentation writes it: `"POST /issues/search"`. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly operation: OperationObject;
  readonly rateLimit: { readonly limit: number; readonly windowMs: number } | undefined;
  readonly query: ReadonlyMap<string, Located>;
  readonly requiredQuery: readonly string[];
  readonly pathParameters: ReadonlyMap<string, Located>;
  /** The body it takes, as JSON or as the object of a form's parts; `undefined` where it takes none. */
  readonly body: Located | undefined;
  /** As which that body is sent. JSON where it takes none. */
  readonly bodyType: BodyType;
  readonly bodyRequired: boolean;
  /** Only method and path are known: what else it takes is not, so nothing it is sent can be called unknown. */
  readonly pathOnly: boolean;
}

/** What a method and path lead to. */
export type Match =
  | { readonly kind: "found"; readonly entry: RouteEntry; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "wrong method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown path" };

/** The operations of a document, by route and by request. */
export interface Routes {
  readonly all: readonly RouteEntry[];
  readonly byRoute: ReadonlyMap<string, RouteEntry>;
  match(method: string, path: string): Match;
}

/** Indexes the operations of a document. Literal path segments win over parameters; an empty segment matches nothing. */
export function routesOf(document: ApiDocument): Routes {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => entryOf(document, path, item, method)),
  );
  const bySegmentCount = new Map<number, RouteEntry[]>();
  for (const entry of all) {
    const alike = bySegmentCount.get(entry.segments.length);
    if (alike) alike.push(entry);
    else bySegmentCount.set(entry.segments.length, [entry]);
  }
  return {
    all,
    byRoute: new Map(all.map((entry) => [entry.route, entry])),
    match(method, path) {
      const segments = path.slice(1).split("/").map(decode);
      const fitting = (bySegmentCount.get(segments.length) ?? [])
        .filter((entry) => fits(entry.segments, segments))
        .sort((a, b) => parameterCount(a) - parameterCount(b));
      const entry = fitting.find((candidate) => candidate.method === method);
      if (entry) return { kind: "found", entry, params: paramsOf(entry, segments) };
      if (fitting.length > 0) return { kind: "wrong method", allowed: fitting.map((candidate) => candidate.route) };
      return { kind: "unknown path" };
    },
  };
}

function entryOf(
  document: ApiDocument,
  path: string,
  item: Readonly<Record<string, unknown>>,
  method: (typeof METHODS)[number],
): RouteEntry {
  const operation = item[method] as OperationObject;
  const base = `/paths/${pointerStep(path)}`;
  const parameters = [
    ...located(document, item["parameters"], `${base}/parameters`),
    ...located(document, operation.parameters, `${base}/${method}/parameters`),
  ];
  const pick = (where: ParameterObject["in"]) =>
    new Map(parameters.filter((p) => p.parameter.in === where).map((p) => [p.parameter.name, p.at]));
  const body = bodyOf(document, operation, `${base}/${method}/requestBody`);
  const limit = operation["x-pylon-rate-limit"];
  return {
    route: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    segments: path.slice(1).split("/"),
    operation,
    rateLimit: typeof limit === "object" ? { limit: limit.limit, windowMs: limit.windowSeconds * 1000 } : undefined,
    query: pick("query"),
    requiredQuery: parameters
      .filter((p) => p.parameter.in === "query" && p.parameter.required)
      .map((p) => p.parameter.name),
    pathParameters: pick("path"),
    body: body?.at,
    bodyType: body?.type ?? "application/json",
    bodyRequired: body?.required ?? false,
    pathOnly: operation["x-pylon-evidence"] === "path-only",
  };
}

function located(document: ApiDocument, list: unknown, pointer: string) {
  return ((list ?? []) as readonly unknown[]).map((item, index) => {
    const at = resolve(document, item, `${pointer}/${index}`);
    const parameter = at.value as ParameterObject;
    return { parameter, at: { schema: parameter.schema ?? {}, pointer: `${at.pointer}/schema` } };
  });
}

function bodyOf(document: ApiDocument, operation: OperationObject, pointer: string) {
  if (operation.requestBody === undefined) return undefined;
  const at = resolve(document, operation.requestBody, pointer);
  const body = at.value as { required?: boolean; content?: Record<string, { schema?: Schema }> };
  const type = BODY_TYPES.find((one) => body.content?.[one]?.schema);
  const schema = type && body.content?.[type]?.schema;
  if (!schema) return undefined;
  const schemaPointer = `${at.pointer}/content/${pointerStep(type)}/schema`;
  return { type, required: body.required ?? false, at: { schema, pointer: schemaPointer } };
}

const isParameter = (segment: string) => segment.startsWith("{");

const parameterCount = (entry: RouteEntry) => entry.segments.filter(isParameter).length;

const fits = (template: readonly string[], segments: readonly string[]) =>
  template.every((part, index) => (isParameter(part) ? segments[index] !== "" : part === segments[index]));

const paramsOf = (entry: RouteEntry, segments: readonly string[]) =>
  Object.fromEntries(
    entry.segments.flatMap((part, index) => (isParameter(part) ? [[part.slice(1, -1), segments[index] ?? ""]] : [])),
  );

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
