import type { RouteEntry } from "./routes.ts";

/** How many letters have to be added, taken or changed to make one word of the other (Levenshtein). */
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

/** Longer than any name there is; comparing takes time for every letter. */
const LONGEST_NAME = 100;

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/**
 * The name most like the given one, or `undefined` when none is like it. Case and punctuation do not count
 * (`assigneeId` is `assignee_id`); a name that is part of another is like it (`body` of `body_html`, `cc` of
 * `cc_emails`).
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = plain(name);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of names) {
    const other = plain(candidate);
    const part =
      candidate.startsWith(`${name}_`) ||
      (wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other)));
    const apart = part ? Math.min(2, distance(wanted, other)) : distance(wanted, other);
    if (apart <= Math.max(2, wanted.length / 3) && apart < (best?.distance ?? Infinity))
      best = { name: candidate, distance: apart };
  }
  return best?.name;
}

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
