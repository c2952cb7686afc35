import { describe, expect, it } from "vitest";
import { startFaultServer, type FaultServer } from "./fault-server.ts";
import { FAULTS } from "./faults.ts";
import { CALLS, layeredClient, outcomeOf, skippingClock } from "./observe.ts";
import { tableOf } from "./readme-table.ts";

const table = await tableOf("Faults");

/** Lets a fault happen to a call; tells what the caller got, how many requests the server saw, and how long it waited. */
async function observe(server: FaultServer, call: string): Promise<{ met: string; waited: string }> {
  const clock = skippingClock();
  const outcome = await outcomeOf(CALLS[call]?.(layeredClient(server.url, clock)) ?? Promise.reject(new Error(call)));
  const seconds = clock.waitedMs() / 1_000;
  return { met: `${outcome}, ${server.asked.length}×`, waited: seconds > 0 ? `, ${seconds} s` : "" };
}

it("the table has a row for every fault, and no other", () => {
  expect([...table.keys()]).toEqual(Object.keys(FAULTS));
});

describe.each(Object.entries(FAULTS))("%s", (name, play) => {
  const [once, always, write, search, upload] = table.get(name) ?? [];

  it("once, to a read", async () => {
    await using server = await startFaultServer(play, 1);
    const { met, waited } = await observe(server, "read");
    expect(met + waited).toBe(once);
  });

  it("every time, to a read", async () => {
    await using server = await startFaultServer(play);
    expect((await observe(server, "read")).met).toBe(always);
  });

  it("once, to a search", async () => {
    await using server = await startFaultServer(play, 1);
    const { met, waited } = await observe(server, "search");
    expect(met + waited).toBe(search);
  });

  it("once, to an upload, which goes once", async () => {
    await using server = await startFaultServer(play, 1);
    const { met, waited } = await observe(server, "upload");
    expect(met + waited).toBe(upload);
    expect(server.asked).toHaveLength(1);
  });

  it("once, to a write, which is never done twice", async () => {
    await using server = await startFaultServer(play, 1);
    const { met, waited } = await observe(server, "write");
    expect(met + waited).toBe(write);
    expect(server.acted).toHaveLength(name.startsWith("redirect") ? 0 : 1);
  });

  it("every time, to a write, which is never done twice", async () => {
    await using server = await startFaultServer(play);
    await observe(server, "write");
    expect(server.acted).toHaveLength(/^(?:429|redirect)/.test(name) ? 0 : 1);
  });
});

it("a redirect takes nothing to the other origin", async () => {
  await using foreign = await startFaultServer(() => undefined);
  await using server = await startFaultServer(({ response }) =>
    response.writeHead(307, { location: `${foreign.url}/me` }).end(),
  );
  await observe(server, "read");
  await observe(server, "write");
  expect(foreign.asked).toEqual([]);
});
