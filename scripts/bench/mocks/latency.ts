import { percentile } from "../stats.ts";
import { send, type MockCall } from "./calls.ts";
import type { Address } from "./servers.ts";

const WARM_UP = 300;
const CALLS = 500;

/** What one call takes, in milliseconds: half of them no more than `p50`, nineteen of twenty no more than `p95`. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** Sends a call again and again, one after the other; the first ones warm up and do not count. */
export async function latencyOf(call: MockCall, address: Address, by?: typeof fetch): Promise<Latency> {
  for (let count = 0; count < WARM_UP; count++) await send(call, address, by);
  const ms: number[] = [];
  for (let count = 0; count < CALLS; count++) {
    const startedAt = performance.now();
    await send(call, address, by);
    ms.push(performance.now() - startedAt);
  }
  return { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) };
}
