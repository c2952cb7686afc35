import { createRequire } from "node:module";

/** A JSON Schema or a reference to one, as the OpenAPI document writes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** A parameter of an operation. */
export interface ParameterObject {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** What the mock reads of an operation; Prism reads the rest. */
export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly "x-pylon-rate-limit"?: { readonly limit: number; readonly windowSeconds: number } | "unknown";
  readonly [key: string]: unknown;
}

/** The OpenAPI document, as far as the mock looks into it itself. */
export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The bundled document of the Pylon API, as `@pylonkit/openapi` ships it. */
export function readBundle(): ApiDocument {
  return createRequire(import.meta.url)("@pylonkit/openapi/openapi.json") as ApiDocument;
}

const isReference = (value: unknown): value is { readonly $ref: string } =>
  typeof value === "object" && value !== null && typeof (value as { $ref?: unknown }).$ref === "string";

/** Where a local reference ends up, after any number of hops, and the pointer of that place. */
export function resolve(
  document: ApiDocument,
  value: unknown,
  pointer = "",
): { readonly value: unknown; readonly pointer: string } {
  let at = { value, pointer };
  const seen = new Set<string>();
  while (isReference(at.value)) {
    const { $ref } = at.value;
    if (!$ref.startsWith("#/") || seen.has($ref))
      throw new TypeError(`the document refers to ${$ref}, which leads nowhere`);
    seen.add($ref);
    at = { value: lookUp(document, $ref.slice(1)), pointer: $ref.slice(1) };
  }
  return at;
}

/** What stands at a JSON pointer. @throws TypeError where nothing does. */
export function lookUp(document: ApiDocument, pointer: string): unknown {
  let at: unknown = document;
  for (const step of pointer.slice(1).split("/"))
    at = (at as Record<string, unknown> | undefined)?.[
      decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
    ];
  if (at === undefined) throw new TypeError(`the document has nothing at #${pointer}`);
  return at;
}

/** A name as one step of a JSON pointer. */
export const pointerStep = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
