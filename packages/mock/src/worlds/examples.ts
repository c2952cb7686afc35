import { type ApiDocument, type OperationObject, resolve } from "../document/document.ts";

/** The bodies of an operation's 200 examples, by the name of the example. */
export function answerExamples(
  document: ApiDocument,
  path: string,
  method: "get" | "post" | "patch" = "get",
): ReadonlyMap<string, Record<string, unknown>> {
  const operation = document.paths[path]?.[method] as OperationObject | undefined;
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

/**
 * All rows that the examples of a list or search hold, one example after the other, each made complete by its builder.
 * A row that several examples show counts once. Objects that no operation lists are read from the examples of their GET,
 * which hold one each.
 */
export function listedRows<Row>(
  document: ApiDocument,
  path: string,
  complete: (said: never) => Row,
  method: "get" | "post" = "get",
): readonly Row[] {
  const bodies = [...answerExamples(document, path, method).values()];
  const rows = bodies.flatMap((body) => [body["data"] ?? []].flat() as readonly { readonly id?: string }[]);
  if (rows.length === 0) throw new TypeError(`the examples of ${path} hold no rows, so the world small has none`);
  const once = rows.filter(({ id }, at) => id === undefined || rows.findIndex((row) => row.id === id) === at);
  return (once as readonly object[] as readonly never[]).map(complete);
}
