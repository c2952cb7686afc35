// Appends issues created since the last run to a file of JSON lines: node incremental-copy.ts issues.jsonl [from] [to]
import { appendFile, readFile, rename, truncate, writeFile } from "node:fs/promises";
import { createPylon, issuePagesBetween } from "pylonkit";

const [file, from = "2026-01-01T00:00:00Z", to = new Date().toISOString()] = process.argv.slice(2);
if (!file) throw new Error("Give the file to write to");

interface State {
  start: string; // of the span under way
  end: string;
  cursor?: string | undefined; // where it goes on, none once it is complete
  bytes: number; // of the file that are certain
  edge: string[]; // ids created at the last end, which the next span reports again
}
const stateFile = `${file}.state.json`;
const stored = await readFile(stateFile, "utf8").catch((error: NodeJS.ErrnoException) => {
  if (error.code === "ENOENT") return undefined;
  throw error;
});
let state: State = stored ? (JSON.parse(stored) as State) : { start: from, end: to, bytes: 0, edge: [] };
if (stored && state.cursor === undefined) {
  // Complete up to its end; what follows is the next span.
  if (Date.parse(state.end) >= Date.parse(to)) {
    console.log(`0 issues copied, up to ${state.end}`);
    process.exit(0);
  }
  state = { ...state, start: state.end, end: to };
}
const save = async () => {
  await writeFile(`${stateFile}.new`, JSON.stringify(state));
  await rename(`${stateFile}.new`, stateFile); // a crash leaves the old state or the new one
};

await appendFile(file, "");
await truncate(file, state.bytes); // what a crash wrote after the last saved state comes again
let copied = 0;
const pylon = createPylon();
const span = { start: state.start, end: state.end, from: state.cursor };
for await (const page of issuePagesBetween(pylon, span)) {
  const fresh = page.items.filter((issue) => !state.edge.includes(issue.id));
  const lines = fresh.map((issue) => `${JSON.stringify(issue)}\n`).join("");
  await appendFile(file, lines);
  const atEnd = fresh
    .filter((issue) => Date.parse(issue.created_at) === Date.parse(state.end))
    .map((issue) => issue.id);
  state = { ...state, cursor: page.cursor, bytes: state.bytes + Buffer.byteLength(lines) };
  state.edge = [...state.edge, ...atEnd];
  await save();
  copied += fresh.length;
}
console.log(`${copied} issues copied, up to ${state.end}`);
