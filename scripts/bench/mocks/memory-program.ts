import { MOCK_CALLS, send } from "./calls.ts";
import { startInProcess, type InProcessMock } from "./in-process.ts";
import { CALLS, type Memory } from "./memory.ts";

/** A test suite's process: `memory-program.ts ours` or `msw` starts a mock in itself and calls it. Prints its memory. */
const [mock] = process.argv.slice(2);
await using started = await startInProcess(mock as InProcessMock);
const startBytes = process.memoryUsage.rss();
for (let count = 0; count < CALLS; count += 2) {
  await send(MOCK_CALLS.me, started, started.fetch);
  await send(MOCK_CALLS.search, started, started.fetch);
}
console.log(JSON.stringify({ startBytes, calledBytes: process.memoryUsage.rss() } satisfies Memory));
