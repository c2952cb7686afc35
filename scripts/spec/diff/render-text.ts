import type { Change, Report } from "./changes.ts";
import type { Proposal } from "./changeset.ts";
import { IMPACTS, type Impact } from "./classify.ts";

export interface Named {
  report: Report;
  proposal: Proposal;
  /** What the two documents are called, dates or file names. */
  from: string;
  to: string;
}

export const HEADINGS: Readonly<Record<Impact, string>> = {
  callers: "Breaking for callers",
  readers: "Breaking for readers",
  additive: "Additive",
  documentation: "Documentation",
};

/** A change report to read in a terminal: figures, the changeset it asks for, then the changes, the gravest first. */
export function renderText({ report, proposal, from, to }: Named): string {
  const sections = IMPACTS.flatMap((impact) => {
    const changes = report.changes.filter((change) => change.impact === impact);
    if (changes.length === 0) return [];
    return ["", `${HEADINGS[impact]} (${changes.length})`, ...changes.map((change) => `- ${lineOf(change)}`)];
  });
  return [
    `${from} → ${to}`,
    figuresOf(report),
    `changeset: ${proposal.release} (${proposal.because})`,
    ...sections,
    "",
  ].join("\n");
}

export function figuresOf({ operations, counts }: Report): string {
  const { before, after, added, removed, changed } = operations;
  const breaking = `breaking for callers ${counts.callers}, for readers ${counts.readers}`;
  return `operations ${before} → ${after}: ${added} added, ${removed} removed, ${changed} changed; ${breaking}, additive ${counts.additive}, documentation ${counts.documentation}`;
}

const lineOf = (change: Change): string => {
  const operations = operationsOf(change);
  return `${change.place} ${change.what}${operations === "" ? "" : ` [${operations}]`}`;
};

const SHOWN = 4;

/** The operations of a change, unless its place names its only one; of many the first few and how many more. */
export function operationsOf(
  { place, operations }: Change,
  mark: (route: string) => string = (route) => route,
): string {
  const [only] = operations;
  if (only === undefined || (operations.length === 1 && place.startsWith(only))) return "";
  const shown = operations.length <= SHOWN + 1 ? operations : operations.slice(0, SHOWN);
  const more = operations.length - shown.length;
  return `${shown.map(mark).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
