/**
 * The headers of a request: `Headers`, Node's `IncomingHttpHeaders`, a list of pairs, or any object of names and
 * values. Names are compared without regard to case.
 */
export type HeadersLike =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** All values of a header, in order. `name` is lower case. `Headers` has joined several with a comma. */
export function headerValues(headers: HeadersLike, name: string): string[] {
  if (!(Symbol.iterator in headers) && typeof headers.get === "function") {
    const value: unknown = (headers as { get(name: string): string | null }).get(name);
    return typeof value === "string" ? [value] : [];
  }
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers);
  const values: string[] = [];
  for (const [key, value] of entries) {
    if (key.toLowerCase() !== name) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === "string") values.push(one);
  }
  return values;
}
