import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server that writes down when requests arrive, by its own clock. */
export interface CountingServer {
  readonly url: string;
  /** When requests came in, and from whom: `x-name`. Milliseconds of a clock that only goes forward. */
  readonly arrivals: readonly { readonly name: string; readonly atMs: number }[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts one on a port of its own. */
export async function countingServer(): Promise<CountingServer> {
  const arrivals: { name: string; atMs: number }[] = [];
  const server = createServer((request, response) => {
    arrivals.push({ name: String(request.headers["x-name"]), atMs: performance.now() });
    request.resume();
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The most arrivals in any span of `windowMs`. */
export function mostInAnyWindow(arrivals: CountingServer["arrivals"], windowMs: number): number {
  const times = arrivals.map(({ atMs }) => atMs).sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [last, atMs] of times.entries()) {
    while ((times[first] ?? atMs) <= atMs - windowMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/**
 * The most arrivals there may be in a window in which Redis went away, of processes that keep to `share` then: what one
 * of them used beyond its share before that, none of the others knows of.
 */
export function mostAround(
  arrivals: CountingServer["arrivals"],
  windowMs: number,
  limit: number,
  share: number,
): number {
  const names = [...new Set(arrivals.map(({ name }) => name))];
  const part = Math.floor(limit * share);
  const excess = names.map((name) => {
    const own = arrivals.filter((arrival) => arrival.name === name);
    return Math.max(0, mostInAnyWindow(own, windowMs) - part);
  });
  return Math.max(limit, names.length * part + Math.max(...excess));
}
