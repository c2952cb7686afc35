import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * Bytes that are alive, on the heap and in buffers. Collected more than once, with turns of the event loop between: what
 * finalizers and weak references let go of is garbage of the next collection.
 */
export async function liveBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collectGarbage();
    await nextTurn();
  }
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
