import { type ApiDocument, type OperationObject, resolve } from "../document/document.ts";

/** The bodies of an operation's 200 examples, by the name of the example. */
export function answerExamples(document: ApiDocument, path: string): ReadonlyMap<string, Record<string, unknown>> {
  const operation = document.paths[path]?.["get"] as OperationObject | undefined;
  const responses = operation?.["responses"] as Record<string, unknown> | undefined;
  const answer = resolve(document, responses?.["200"]).value as
    { content?: Record<string, { examples?: Record<string, unknown> }> } | undefined;
  const examples = answer?.content?.["application/json"]?.examples ?? {};
  return new Map(
    Object.entries(examples).map(([name, example]) => {
      const { value } = resolve(document, example).value as { value: Record<string, unknown> };
      return [name, value];
    }),
  );
}

/** All rows that the examples of a list hold, one example after the other, each made complete by its builder. */
export function listedRows<Row>(document: ApiDocument, path: string, complete: (said: never) => Row): readonly Row[] {
  const rows = [...answerExamples(document, path).values()].flatMap((body) => (body["data"] ?? []) as readonly never[]);
  if (rows.length === 0) throw new TypeError(`the examples of GET ${path} hold no rows, so the world small has none`);
  return rows.map(complete);
}
