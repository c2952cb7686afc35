// Tags new issues by the words in them and leaves a note: node triage-bot.ts
import { createPylon, noteOnIssue, searchIssues, tagIssue, textOf } from "pylonkit";
import * as where from "pylonkit/where";

const rules = [
  { tag: "access", words: /\b(access|password|log ?in|administrator)\b/i },
  { tag: "billing", words: /\b(invoice|charge|plan)\b/i },
];

const pylon = createPylon();
let triaged = 0;
// The tag is the mark of what was done, so a second run notes nothing twice.
for await (const issue of searchIssues(pylon, where.issues.state.equals("new"))) {
  const rule = rules.find(({ words }) => words.test(`${issue.title} ${textOf(issue.body_html ?? "")}`));
  if (!rule || issue.tags?.includes("triaged")) continue;
  await noteOnIssue(pylon, issue, `<p>Triage: this looks like ${rule.tag}.</p>`);
  await tagIssue(pylon, issue, [rule.tag, "triaged"]);
  console.log(`#${issue.number} ${rule.tag}`);
  triaged += 1;
}
console.log(`${triaged} triaged`);
