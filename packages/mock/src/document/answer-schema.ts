import { resolve, type ApiDocument, type Schema } from "./document.ts";
import type { RouteEntry } from "./routes.ts";

/** What an operation answers when all is well, or `undefined` where the document does not say. */
export function answerSchema(document: ApiDocument, entry: RouteEntry | undefined): Schema | undefined {
  const responses = entry?.operation["responses"] as Readonly<Record<string, unknown>> | undefined;
  const response = resolve(document, responses?.["200"]).value as
    { content?: Readonly<Record<string, { schema?: Schema }>> } | undefined;
  return response?.content?.["application/json"]?.schema;
}
