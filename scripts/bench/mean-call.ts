import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Microseconds: the mean of some calls, one after the other. The young heap is swept before, so that no side pays for
 * the garbage of another. A full sweep would also take V8's feedback and optimized code: every round would measure a
 * process that has just begun.
 */
export async function microseconds(calls: number, call: () => Promise<unknown>): Promise<number> {
  collectGarbage("minor");
  const startedAt = performance.now();
  for (let count = 0; count < calls; count++) {
    if ((await call()) === undefined) throw new Error("a call was not answered with a body");
  }
  return ((performance.now() - startedAt) * 1000) / calls;
}

/** Sweeps the heap now, all of it or what is young, whatever the options this process was started with. */
export function collectGarbage(type: "major" | "minor" = "major"): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as (options: { type: "major" | "minor" }) => void)({ type });
}
