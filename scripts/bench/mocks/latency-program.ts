import { MOCK_CALLS } from "./calls.ts";
import { startInProcess, type InProcessMock } from "./in-process.ts";
import { latencyOf, type Latency } from "./latency.ts";

/** What `latency-program.ts` prints: the latency of each call. */
export type Latencies = Readonly<Record<keyof typeof MOCK_CALLS, Latency>>;

/**
 * A client in a process of its own: `latency-program.ts URL TOKEN` calls a mock that listens there,
 * `latency-program.ts ours` or `msw` one that it starts in itself. Prints the latencies as JSON.
 */
const [target = "", token] = process.argv.slice(2);
await using mock = token === undefined ? await startInProcess(target as InProcessMock) : undefined;
const address = mock ?? { url: target, token: token ?? "" };

const me = await latencyOf(MOCK_CALLS.me, address, mock?.fetch);
const search = await latencyOf(MOCK_CALLS.search, address, mock?.fetch);
console.log(JSON.stringify({ me, search } satisfies Latencies));
