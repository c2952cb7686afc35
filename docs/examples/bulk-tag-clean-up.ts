// Renames a tag on every issue and keeps the others: node bulk-tag-clean-up.ts billing invoices
import { collect, createPylon, searchIssues, unwrap } from "pylonkit";
import * as where from "pylonkit/where";

const [from, to] = process.argv.slice(2);
if (!from || !to || from === to) throw new Error("Give the old tag and another, new one");

const pylon = createPylon();
// All first: a list that is changed while it is paged loses issues.
const { items: issues } = await collect(searchIssues(pylon, where.issues.tags.contains(from)));
for (const issue of issues) {
  const tags = [...new Set((issue.tags ?? []).map((tag) => (tag === from ? to : tag)))];
  await unwrap(pylon.PATCH("/issues/{id}", { params: { path: { id: issue.id } }, body: { tags } }));
}
console.log(`${issues.length} issues: ${from} is now ${to}`);
