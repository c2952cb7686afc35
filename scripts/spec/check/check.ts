import type { Digest } from "../digest/facts.ts";
import { isAboutMeaning, keysOf, type Deviation } from "./deviations.ts";
import { differencesBetween, type Difference } from "./differences.ts";

/** What is wrong with the list of deviations: places that differ without an entry, and keys at which nothing differs. */
export interface CheckResult {
  differences: number;
  entries: number;
  missing: Difference[];
  stale: string[];
}

/** Holds our document against the vendor's newest facts and the list of deviations against what differs. */
export function checkDeviations(vendor: Digest, ours: Digest, deviations: readonly Deviation[]): CheckResult {
  const differences = differencesBetween(vendor, ours);
  const keys = deviations.flatMap(keysOf);
  const listed = new Set(keys);
  const differing = new Set(differences.flatMap((difference) => [...difference.keys]));
  return {
    differences: differences.length,
    entries: deviations.length,
    missing: differences.filter((difference) => ![...difference.keys].some((key) => listed.has(key))),
    stale: keys.filter((key) => !differing.has(key) && !isAboutMeaning(key)),
  };
}
