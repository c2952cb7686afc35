import { proposalFor } from "../diff/changeset.ts";
import { renderMarkdown } from "../diff/render-markdown.ts";
import type { Update } from "./update.ts";

/** GitHub refuses longer bodies. */
const LONGEST = 60_000;

/** The text of the pull request that brings a new digest: what changed, and what is left to do by hand. */
export function pullRequestBody({ from, to, report }: Update, version: string): string {
  const intro = [
    `Pylon's document has changed. This pull request adds the digest of its facts, \`spec/vendor/${to}.json\`, and nothing else.`,
    "",
    "Left to do on this branch, as CONTRIBUTING.md shows: bring `spec/` up to it or list the differences in `spec/deviations.yaml` until `pnpm spec:check` finds nothing, run `pnpm generate` and `pnpm test`, and add a changeset. It is never merged by itself.",
    "",
  ].join("\n");
  const text = `${intro}\n${renderMarkdown({ report, proposal: proposalFor(report, version), from, to })}`;
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, text.lastIndexOf("\n", LONGEST));
  return `${cut}\n\n… and more: \`pnpm spec:diff ${from} ${to}\`\n`;
}
