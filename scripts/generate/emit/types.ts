import openapiTS, { astToString, NULL, STRING, tsLiteral } from "openapi-typescript";
import ts from "typescript";
import { type JsonSchema, type OpenApiDocument } from "../document.ts";
import { sourceFile } from "./source-file.ts";

/** The types of the document, by openapi-typescript: the only place that knows it. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(
    // It resolves references in place: give it a copy.
    structuredClone(document) as never,
    {
      // A default is what the server takes when nothing is sent; it makes nothing required.
      defaultNonNullable: false,
      transform: (schema) => openEnum(schema as JsonSchema),
    },
  );
  return sourceFile(astToString(ast).trimEnd());
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
