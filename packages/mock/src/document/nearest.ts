import { nearestName } from "@pylonkit/openapi";
import type { RouteEntry } from "./routes.ts";

/** How many letters of two segments of paths differ: added, taken or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name that was most likely meant, by the rule that filters go by too; `undefined` when none is like it. */
export const nearest = (name: string, names: Iterable<string>): string | undefined => nearestName(name, [...names]);

/** The operations whose path is most like the given one, the same method first; at most `count`. */
export function nearestRoutes(
  method: string,
  path: string,
  entries: readonly RouteEntry[],
  count = 3,
): readonly string[] {
  const sent = path.split("/").filter(Boolean);
  const apart = (wanted: readonly string[], entry: RouteEntry) => {
    const cost = Array.from({ length: Math.max(wanted.length, entry.segments.length) }, (_, index) => {
      const [given, real] = [wanted[index], entry.segments[index]];
      if (given === undefined || real === undefined) return 0.7;
      if (real.startsWith("{")) return 0.3;
      return Math.min(1, distance(given, real) / Math.max(given.length, real.length));
    });
    return cost.reduce((sum, one, index) => sum + one / (index + 1), entry.method === method ? 0 : 0.2);
  };
  // A prefix such as `/v1` is often only too much.
  const score = (entry: RouteEntry) => Math.min(apart(sent, entry), 0.5 + apart(sent.slice(1), entry));
  return entries
    .map((entry) => ({ route: entry.route, score: score(entry) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map((entry) => entry.route);
}
