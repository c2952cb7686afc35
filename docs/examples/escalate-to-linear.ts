// Links an issue to one of Linear and tells the team: node escalate-to-linear.ts 1042 <uuid of the Linear issue>
import { createPylon, escalateIssue, getIssue, noteOnIssue } from "pylonkit";

const [number, linearId] = process.argv.slice(2);
if (!number || !linearId) throw new Error("Give the number of an issue and the uuid of a Linear issue");

const pylon = createPylon();
const issue = await getIssue(pylon, number);
if (issue.external_issues?.some((link) => link.source === "linear" && link.external_id === linearId)) {
  console.log(`#${issue.number} is linked already`);
} else {
  await escalateIssue(pylon, issue, { source: "linear", external_issue_id: linearId });
  await noteOnIssue(pylon, issue, "<p>Escalated to engineering in Linear.</p>");
  console.log(`#${issue.number} linked to ${linearId}`);
}
