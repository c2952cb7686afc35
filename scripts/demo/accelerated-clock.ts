import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "@pylonkit/core";

/** A clock that starts at `start` and runs `factor` times as fast as the machine's. Client and mock share one. */
export function acceleratedClock(start: number, factor: number): Clock {
  const origin = performance.now();
  return {
    now: () => start + (performance.now() - origin) * factor,
    async sleep(ms, signal) {
      await wait(ms / factor, undefined, signal && { signal });
    },
  };
}
