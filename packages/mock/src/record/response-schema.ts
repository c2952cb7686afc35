import { resolve, type ApiDocument, type Schema } from "../document/document.ts";
import type { RouteEntry } from "../document/routes.ts";

/** What an operation answers with a status; of an unknown operation only refusals are known, which are all alike. */
export function responseSchema(
  document: ApiDocument,
  entry: RouteEntry | undefined,
  status: number,
): Schema | undefined {
  const responses = entry?.operation["responses"] as Readonly<Record<string, unknown>> | undefined;
  const declared = responses?.[String(status)] ?? responses?.["default"];
  if (declared === undefined) return status >= 400 ? { $ref: "#/components/schemas/ErrorBody" } : undefined;
  const response = resolve(document, declared).value as
    { content?: Readonly<Record<string, { schema?: Schema }>> } | undefined;
  return response?.content?.["application/json"]?.schema;
}
