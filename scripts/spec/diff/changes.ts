import type { Digest, Json } from "../digest/facts.ts";
import { compareText, sortedSet } from "../digest/json.ts";
import { compareDigests } from "../compare/digests.ts";
import { operationPlace, type Finding } from "../compare/finding.ts";
import { impactOf, IMPACTS, type Impact } from "./classify.ts";
import { phraseOf } from "./phrase.ts";

/** One change, told once, with every operation in which it shows. */
export interface Change {
  impact: Impact;
  kind: "added" | "removed" | "changed";
  /** Of a shared schema `Issue.state`; of one operation `GET /issues?limit`; of several the place in each, `rate limit`. */
  place: string;
  what: string;
  /** The routes it shows in. Empty for what holds for the whole document. */
  operations: string[];
  before?: Json;
  after?: Json;
}

export interface Report {
  operations: { before: number; after: number; added: number; removed: number; changed: number };
  counts: Record<Impact, number>;
  /** The gravest first, then by place. */
  changes: Change[];
}

/**
 * What changed from one document to the next. What stands in a shared schema is one change with the operations that
 * reach it; the same change at the same place of several operations is one, too. Order and names of schemas are no change.
 */
export function changesBetween(before: Digest, after: Digest, options: { documentation?: boolean } = {}): Report {
  const findings = compareDigests(before, after, options);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (impactOf(finding) === undefined) continue;
    const { aspect, at, owners, before: was, after: is } = finding;
    const key = JSON.stringify([at === "" ? finding.route : (owners[0] ?? at), aspect, was, is]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const changes = [...groups.values()].map(changeOf).sort(byImpactAndPlace);
  const isOperation = ({ at, aspect }: Finding) => at === "" && aspect === "presence";
  const touched = findings.filter((finding) => !isOperation(finding) && impactOf(finding) !== undefined);
  return {
    operations: {
      before: Object.keys(before.operations).length,
      after: Object.keys(after.operations).length,
      added: findings.filter((finding) => isOperation(finding) && finding.after !== undefined).length,
      removed: findings.filter((finding) => isOperation(finding) && finding.before !== undefined).length,
      changed: new Set(touched.map(({ route }) => route)).size,
    },
    counts: Object.fromEntries(
      IMPACTS.map((impact) => [impact, changes.filter((change) => change.impact === impact).length]),
    ) as Record<Impact, number>,
    changes,
  };
}

function changeOf(group: Finding[]): Change {
  const [first] = group;
  if (!first) throw new Error("a group of findings is never empty");
  const operations = sortedSet(group.flatMap(({ route }) => route ?? []));
  const impacts = new Set(group.map(impactOf));
  const gravest = IMPACTS.find((impact) => impacts.has(impact)) ?? "additive";
  const { before, after, aspect } = first;
  // The words of the side on which it is gravest.
  const told = group.find((finding) => impactOf(finding) === gravest) ?? first;
  const kind = aspect !== "presence" ? "changed" : before === undefined ? "added" : "removed";
  const place = first.owners[0] ?? (operations.length > 1 ? first.at : operationPlace(first));
  return {
    impact: gravest,
    kind,
    place: place.replace(/^ALL /, "").replace(/ (?:required|rules)$/, ""),
    what: phraseOf(told),
    operations,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

const isRoute = (place: string): boolean => /^[A-Z]+ \/\S*$/.test(place) && !place.includes("?");

/** Operations that are new or gone come before what changed within others. */
const byImpactAndPlace = (a: Change, b: Change): number =>
  IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact) ||
  Number(isRoute(b.place)) - Number(isRoute(a.place)) ||
  compareText(a.place, b.place) ||
  compareText(a.what, b.what);
