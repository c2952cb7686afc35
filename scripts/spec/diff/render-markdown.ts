import { IMPACTS } from "./classify.ts";
import { figuresOf, HEADINGS, operationsOf, type Named } from "./render-text.ts";

const code = (text: string): string => `\`${text}\``;

/** The same report as Markdown: what the pull request of a new vendor document says. */
export function renderMarkdown({ report, proposal, from, to }: Named): string {
  const sections = IMPACTS.flatMap((impact) => {
    const changes = report.changes.filter((change) => change.impact === impact);
    if (changes.length === 0) return [];
    const lines = changes.map((change) => {
      const operations = operationsOf(change, code);
      return `- ${code(change.place)} ${change.what}${operations === "" ? "" : ` (${operations})`}`;
    });
    return ["", `### ${HEADINGS[impact]} (${changes.length})`, "", ...lines];
  });
  return [
    `## ${from} → ${to}`,
    "",
    `${figuresOf(report)}.`,
    "",
    `Changeset once the spec follows: **${proposal.release}** (${proposal.because}).`,
    ...sections,
    "",
  ].join("\n");
}
