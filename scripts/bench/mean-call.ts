import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Microseconds: the mean of some calls, one after the other, from a swept heap: no side pays for the garbage of another. */
export async function microseconds(calls: number, call: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const startedAt = performance.now();
  for (let count = 0; count < calls; count++) {
    if ((await call()) === undefined) throw new Error("a call was not answered with a body");
  }
  return ((performance.now() - startedAt) * 1000) / calls;
}

/** Sweeps the heap now, whatever the options this process was started with. */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
