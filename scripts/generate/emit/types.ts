import openapiTS, { astToString, NULL, STRING, tsLiteral } from "openapi-typescript";
import ts from "typescript";
import { type JsonSchema, type OpenApiDocument } from "../document.ts";
import { sourceFile } from "./source-file.ts";

/** The types of the document, by openapi-typescript: the only place that knows it. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(markExperimental(document) as never, {
    // A default is what the server takes when nothing is sent; it makes nothing required.
    defaultNonNullable: false,
    transform: (schema) => binary(schema as JsonSchema) ?? openEnum(schema as JsonSchema),
  });
  return sourceFile(astToString(ast).trimEnd());
}

/** A copy, as openapi-typescript resolves references in place; what is known by its path alone is marked in it. */
function markExperimental(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const operation of Object.values(copy.paths).flatMap((item) => Object.values(item))) {
    const { description, "x-pylon-evidence": evidence } = operation as Record<string, unknown>;
    if (evidence !== "path-only") continue;
    Object.assign(operation as object, { description: `${String(description)}\n@experimental` });
  }
  return copy;
}

/** The bytes of an upload as `Blob`, which `File` is too. Left alone, they would be a string. */
function binary(schema: JsonSchema): ts.TypeNode | undefined {
  return schema["format"] === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}

/**
 * `anyOf: [{ enum }, { type: string }]` as `"known" | (string & {})`: an editor completes the known values, the compiler
 * takes the others. Left alone, the union would collapse to `string`.
 */
function openEnum(schema: JsonSchema): ts.TypeNode | undefined {
  const parts = schema.anyOf ?? [];
  const known = parts.flatMap((part) => part.enum ?? []);
  const isOpen = parts.some((part) => part.type === "string" && !part.enum);
  if (known.length === 0 || !isOpen) return undefined;
  const nullable = [schema, ...parts].some((part) => [part.type].flat().includes("null"));
  const anyString = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])]),
  );
  return ts.factory.createUnionTypeNode([...known.map(tsLiteral), anyString, ...(nullable ? [NULL] : [])]);
}
