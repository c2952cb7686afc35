const ROUTE = /\b(GET|POST|PUT|PATCH|DELETE) (\/[\w{}/-]*)/g;

/**
 * The body of a refusal without the advice to use operations that came later: of each sentence, the clauses behind a
 * semicolon that name one. What stands before it says what is wrong and stays.
 */
export function withoutLaterRoutes(body: unknown, isLater: (method: string, path: string) => boolean): unknown {
  const { errors } = body as { errors?: readonly string[] };
  if (!Array.isArray(errors)) return body;
  const names = (clause: string) =>
    [...clause.matchAll(ROUTE)].some(([, method = "", path = ""]) => isLater(method, path));
  const advised = (errors as readonly string[]).map((error) => {
    const [first = "", ...clauses] = error.split("; ");
    const kept = clauses.filter((clause) => !names(clause));
    return kept.length === clauses.length ? error : `${[first, ...kept].join("; ").replace(/\.$/, "")}.`;
  });
  return { ...(body as object), errors: advised };
}
