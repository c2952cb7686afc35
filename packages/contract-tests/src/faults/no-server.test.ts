import { describe, expect, it } from "vitest";
import { startFaultServer } from "./fault-server.ts";
import { CALLS, layeredClient, outcomeOf, skippingClock } from "./observe.ts";
import { tableOf } from "./readme-table.ts";

const table = await tableOf("No server");

/** An address where nobody listens: a server of ours had it. */
async function nobodyListens(): Promise<string> {
  const server = await startFaultServer(() => undefined);
  await server[Symbol.asyncDispose]();
  return server.url;
}

const ADDRESSES: Readonly<Record<string, () => Promise<string>>> = {
  "connection refused": nobodyListens,
  // https://www.rfc-editor.org/rfc/rfc2606#section-2: a name that never exists.
  "no such host": async () => "http://pylon.invalid",
};

it("the table has a row for each, and no other", () => {
  expect([...table.keys()]).toEqual(Object.keys(ADDRESSES));
});

describe.each(Object.entries(ADDRESSES))("%s", (name, addressOf) => {
  it.each(Object.keys(CALLS).map((call, column) => [call, column] as const))(
    "%s",
    async (call, column) => {
      let attempts = 0;
      // Without a network it can take seconds to learn that a name does not exist.
      const patience = { attemptTimeoutMs: 20_000, onAttempt: () => void attempts++ };
      const client = layeredClient(await addressOf(), skippingClock(), patience);
      const outcome = await outcomeOf(CALLS[call]?.(client) ?? Promise.reject(new Error(call)));
      expect(`${outcome}, ${attempts}×`).toBe(table.get(name)?.[column]);
    },
    90_000,
  );
});
