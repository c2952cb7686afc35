import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

/** What the figures are measured on, and when; to be asked before the first. Names no host and no user. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly node: string;
  readonly os: string;
  /** How many processes wanted a core in the minute before; above `cores` the times tell little. */
  readonly load: number;
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
}

/** The machine this runs on. */
export const thisMachine = (now: Date): Machine => ({
  cpu: cpus()[0]?.model.trim() || "unknown",
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  os: `${type()} ${release()} ${arch()}`,
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  date: now.toISOString().slice(0, 10),
});
