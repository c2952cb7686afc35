import { describe, expect, it } from "vitest";
import { startFaultServer, type FaultServer } from "./fault-server.ts";
import { FAULTS } from "./faults.ts";
import { CALLS, layeredClient, outcomeOf, skippingClock } from "./observe.ts";
import { tableOf } from "./readme-table.ts";

const table = await tableOf("Faults");

/** The columns of the table: the calls each tells of, and for how many requests the fault lasts. */
const COLUMNS = [
  { calls: ["read", "search"], times: 1 },
  { calls: ["read", "search"], times: Infinity },
  { calls: ["write"], times: 1 },
  { calls: ["upload"], times: 1 },
  // Not written down twice: a form goes once, so it never learns how long the fault lasts.
  { calls: ["upload"], times: Infinity, column: 3 },
].map((of, column) => ({ column, ...of }));

const CASES = COLUMNS.flatMap(({ calls, ...of }) => calls.map((call) => ({ call, ...of })));

/** Lets a fault happen to a call; tells what the caller got, how many requests the server saw, and how long it waited. */
async function observe(server: FaultServer, call: string): Promise<{ met: string; waited: string }> {
  const clock = skippingClock();
  const outcome = await outcomeOf(CALLS[call]?.(layeredClient(server.url, clock)) ?? Promise.reject(new Error(call)));
  const seconds = clock.waitedMs() / 1_000;
  return { met: `${outcome}, ${server.asked.length}×`, waited: seconds > 0 ? `, ${seconds} s` : "" };
}

it("the table has a row for every fault, and no other", () => {
  expect([...table.keys()]).toEqual(FAULTS.map(({ name }) => name));
});

describe.each(FAULTS)("$name", ({ name, play, acts }) => {
  it.each(CASES)("$call, $times×", async ({ call, times, column }) => {
    await using server = await startFaultServer(play, times);
    const { met, waited } = await observe(server, call);
    expect(met + (times === 1 ? waited : "")).toBe(table.get(name)?.[column]);
    // A fault that acts has done so for each request; a refusal has not, and the requests after it were answered well.
    expect(server.acted).toHaveLength(acts ? server.asked.length : Math.max(0, server.asked.length - times));
  });

  it("every time, to a write, which is done once, or never where it was refused", async () => {
    await using server = await startFaultServer(play);
    await observe(server, "write");
    expect(server.acted).toEqual(acts ? ["POST /issues"] : []);
  });
});

it("a redirect takes nothing to the other origin", async () => {
  await using foreign = await startFaultServer(() => undefined);
  await using server = await startFaultServer(({ response }) =>
    response.writeHead(307, { location: `${foreign.url}/me` }).end(),
  );
  for (const call of Object.keys(CALLS)) await observe(server, call);
  expect(server.asked).toHaveLength(Object.keys(CALLS).length);
  expect(foreign.asked).toEqual([]);
});
