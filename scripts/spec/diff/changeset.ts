import type { Report } from "./changes.ts";

export type Release = "major" | "minor" | "patch" | "none";

/** What a release a report asks for, and the rule that says so. */
export interface Proposal {
  release: Release;
  because: string;
}

/**
 * The changeset a report asks for, once the spec follows it. All packages are one fixed group, so the gravest change
 * decides for all of them. From 1.0.0 on: breaking is major, additive minor, documentation patch. Before that the first
 * figure stays 0 and the second takes its part, as caret ranges read it: breaking is minor, everything else patch.
 */
export function proposalFor({ counts }: Pick<Report, "counts">, version: string): Proposal {
  const breaking = counts.callers + counts.readers;
  const early = version.startsWith("0.");
  if (breaking > 0) {
    const because = `${count(breaking, "change")} can break callers or readers`;
    return early
      ? { release: "minor", because: `${because}; before 1.0.0 that is the second figure` }
      : { release: "major", because };
  }
  if (counts.additive > 0) {
    const because = "every change adds to what was there";
    return early
      ? { release: "patch", because: `${because}; before 1.0.0 that is the third figure` }
      : { release: "minor", because };
  }
  if (counts.documentation > 0) return { release: "patch", because: "only texts and names changed" };
  return { release: "none", because: "nothing changed" };
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
