import { spawnSync } from "node:child_process";
import { QUIET_TOOLS } from "./check/quiet-tools.ts";

/** `pnpm build`, `lint`, `typecheck`: one turbo task over all packages, with the tools' telemetry off. */
const { status } = spawnSync("turbo", ["run", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...QUIET_TOOLS },
});
process.exitCode = status ?? 1;
