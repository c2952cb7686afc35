// The issues of the seven days before a time, by account and status: node weekly-report.ts [2026-10-15T00:00:00Z]
import { collect, createPylon, issuesBetween, nameCache } from "pylonkit";

const end = new Date(process.argv[2] ?? Date.now());
const start = new Date(end.getTime() - 7 * 86_400_000);

const pylon = createPylon();
const names = nameCache(pylon);
const { items: issues } = await collect(issuesBetween(pylon, { start, end }));
const named = await Promise.all(issues.map((issue) => names.ofIssue(issue))); // a request for a hundred accounts

const count = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
};

console.log(`${issues.length} issues from ${start.toISOString()} to ${end.toISOString()}`);
console.log("\nBy account");
for (const [account, n] of count(named.map((name) => name.account ?? "(none)"))) console.log(`${n}\t${account}`);
console.log("\nBy status");
for (const [at, n] of count(named.map((name, index) => name.state ?? issues[index]?.state ?? "(none)"))) {
  console.log(`${n}\t${at}`);
}
