import { describe, expect, it } from "vitest";
import { search, setUp } from "./testing/rig.ts";
import { scriptedWire, type Step } from "./testing/scripted-wire.ts";

describe("the retry budget", () => {
  it.each([408, 503])("lets an outage of %d cause 100 retries and then sends each call once", async (status) => {
    const { wire, call, clock, send } = setUp([status], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 60 }, () => send(search()))));
    for (let calls = 0; calls < 140; calls++) await call();
    expect(wire.sent).toHaveLength(300);
  });

  it("gets nothing back for a 429", async () => {
    const outage = Array<Step>(200).fill(503);
    const limits = Array.from({ length: 20 }, () => ({ status: 429, headers: { "x-retry-after": "100" } }));
    const { clock, send, call } = setUp([503, ...outage, ...limits, 503, 200], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 101 }, () => send(search()))));
    for (const _ of limits) expect((await call()).status).toBe(429);
    expect((await call()).status).toBe(503);
  });

  it("gets one retry back for every ten answers that need none", async () => {
    const outage = Array<Step>(200).fill(503);
    const answers = Array<Step>(10).fill(200);
    const { clock, send, call } = setUp([503, ...outage, ...answers, 503, 200, 503, 200], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 101 }, () => send(search()))));
    for (const _ of answers) await call();
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(503);
  });

  it("is not touched by waiting out a 429", async () => {
    const { clock, wire, send } = setUp([{ status: 429, headers: { "x-retry-after": "1" } }], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 300 }, () => send(search()))));
    expect(wire.sent).toHaveLength(600);
  });

  it("belongs to one client: another one given the same layer has its own", async () => {
    const { clock, layer, send } = setUp([503], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 200 }, () => send(search()))));
    const other = scriptedWire(503, 200);
    expect((await clock.run(layer(other.fetch)(search()))).status).toBe(200);
  });
});
