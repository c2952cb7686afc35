import { existsSync, readFileSync } from "node:fs";
import { glob, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkRow, closingReport, rowOf, type Row } from "./count.ts";
import { STAGES } from "./plan.ts";
import { redisRow, redisServerRow } from "./redis.ts";
import { runTurbo } from "./turbo.ts";

/** `pnpm test`: everything that must hold before a change is merged. Ends with `N passed, N failed` over all suites. */
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const report = (path: string) => (existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : undefined);

// Results of an earlier run must not be counted; turbo restores those of tasks it replays from its cache.
for await (const directory of glob("{spec,scripts,packages/*}/.results", { cwd: root })) {
  await rm(`${root}/${directory}`, { recursive: true });
}

const rows: Row[] = [await redisRow(process.env), redisServerRow(process.env)];
for (const tasks of STAGES) {
  try {
    rows.push(...(await runTurbo(root, tasks)).map((run) => rowOf(run, report)));
  } catch (error) {
    rows.push(checkRow(`turbo run ${tasks.join(" ")}`, false, error instanceof Error ? error.message : String(error)));
  }
}
console.log(`\n${closingReport(rows).replaceAll(`${root}/`, "")}`);
process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0;
