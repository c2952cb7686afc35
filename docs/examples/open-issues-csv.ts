// Open issues as CSV on standard output: node open-issues-csv.ts > open.csv
import { collect, createPylon, nameCache, searchIssues } from "pylonkit";
import * as where from "pylonkit/where";

const pylon = createPylon();
const names = nameCache(pylon);
const { items: issues } = await collect(searchIssues(pylon, where.issues.state.not_in(["closed"])));
const named = await Promise.all(issues.map((issue) => names.ofIssue(issue)));

const cell = (value: string | number | null | undefined) => {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text; // no formulas
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const rows = issues.map(({ number, title, state, created_at: created }, at) => {
  const { account, assignee } = named[at] ?? {};
  return [number, title, state, account, assignee, created].map(cell).join(",");
});
process.stdout.write(`${["number,title,state,account,assignee,created_at", ...rows].join("\r\n")}\r\n`);
