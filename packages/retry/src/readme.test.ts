import { readFileSync } from "node:fs";
import { attachCall, type Call } from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";
import { search, setUp } from "./testing/rig.ts";
import { scriptedWire } from "./testing/scripted-wire.ts";
import { tableRows } from "./testing/table-rows.ts";

type Rules = Record<string, () => Promise<void>>;

const asked = (seconds: string, status = 429) => ({ status, headers: { "x-retry-after": seconds } });
const sentBy = async (...[steps, options, request]: [...Parameters<typeof setUp>, Request?]) => {
  const { wire, call, clock } = setUp(steps, options);
  await call(request).catch(() => undefined);
  return { attempts: wire.sent.length, sleeps: clock.sleeps };
};

/** What each row about waits promises, by the row. */
const WAITS: Rules = {
  "answer has `X-Retry-After`, else `Retry-After` | as long as it says, plus up to 1 s of jitter; never less than it says":
    async () => {
      const both = { status: 429, headers: { "x-retry-after": "3", "retry-after": "9" } };
      const other = { status: 503, headers: { "retry-after": "0.25" } };
      for (const [random, sleeps] of [
        [0, [3_000, 250]],
        [0.5, [3_500, 750]],
        [0.999_999, [4_000, 1_250]],
      ] as const) {
        expect((await sentBy([both, other, 200], { random: () => random })).sleeps).toEqual(sleeps);
      }
    },
  "no such header, or one that cannot be read | full jitter: 0 to 500 ms × 2^(attempt − 1), at most 8 s": async () => {
    const most = [500, 1_000, 2_000, 4_000, 8_000, 8_000];
    for (const random of [0, 0.5, 1]) {
      const { sleeps } = await sentBy([503, asked("soon", 503), 503], { retries: 6, random: () => random });
      expect(sleeps).toEqual(most.map((ms) => ms * random));
    }
  },
  "the header asks for more than `maxWaitMs` | none: the answer is returned as it is": async () => {
    const { call, clock } = setUp([{ ...asked("66"), body: '{"code":"rate_limited"}' }]);
    const response = await call();
    expect([response.status, await response.json(), clock.sleeps]).toEqual([429, { code: "rate_limited" }, []]);
  },
  "the wait would end after `maxElapsedMs` | none: the answer is returned, the error thrown": async () => {
    expect(await sentBy([503], { retries: 9, maxElapsedMs: 800 })).toEqual({ attempts: 3, sleeps: [250, 500] });
    const error = new TypeError("fetch failed");
    await expect(setUp([error], { maxElapsedMs: 100 }).call()).rejects.toBe(error);
  },
  "the retry budget is empty | none: the answer is returned, the error thrown": async () => {
    const error = new TypeError("fetch failed");
    const { wire, call, send, clock } = setUp([...Array<number>(200).fill(503), error] as [number, Error], {
      retries: 1,
    });
    await clock.run(Promise.all(Array.from({ length: 100 }, () => send(search()))));
    await expect(call()).rejects.toBe(error);
    expect(wire.sent).toHaveLength(201);
  },
  "the request is aborted | ends at once with the signal's reason": async () => {
    const { clock, wire, send } = setUp([asked("30")]);
    const controller = new AbortController();
    const call = send(search({ signal: controller.signal }));
    call.catch(() => undefined);
    await clock.advance(1_000);
    controller.abort(new Error("gone"));
    await expect(call).rejects.toThrow("gone");
    expect(wire.sent).toHaveLength(1);
  },
};

/** What each of the remaining rows promises. */
const ELSE: Rules = {
  "operation the spec does not know | goes by its method": async () => {
    const attempts = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"].map(async (method) => {
      const request = new Request("https://api.test/no/such", { method });
      return (await sentBy([503, 200], {}, request)).attempts;
    });
    expect(await Promise.all(attempts)).toEqual([2, 2, 2, 2, 2, 1, 1]);
  },
  "body | only JSON is cloned and sent again; a form goes once, as it is": async () => {
    const { wire, call } = setUp([429, 200]);
    const form = new Request("https://api.test/attachments", { method: "POST", body: new FormData() });
    expect((await call(form)).status).toBe(429);
    expect(wire.sent).toEqual([form]);
    const json = setUp([429, 200]);
    await json.call();
    expect(await Promise.all(json.wire.sent.map((sent) => sent.text()))).toEqual(Array(2).fill('{"limit":2}'));
  },
  "repeated DELETE that finds nothing | its 404 is returned; `attempts` of the call, and of the error, tells of two":
    async () => {
      const { wire, layer, clock } = setUp([502, 404]);
      const record: Call = { operation: "DELETE /issues/{id}", attempts: 0, waitMs: 0, reason: undefined };
      // The client counts an attempt where it goes on the wire.
      const send = layer((request) => {
        record.attempts++;
        return wire.fetch(request);
      });
      const request = attachCall(new Request("https://api.test/issues/id_1", { method: "DELETE" }), record);
      expect((await clock.run(send(request))).status).toBe(404);
      expect(record.attempts).toBe(2);
    },
  "retry budget | 100 for each client; one for each retry, a tenth back for each good answer": async () => {
    const { wire, layer, clock } = setUp([503], { retries: 1 });
    const [one, other] = [scriptedWire(503), scriptedWire(503)];
    for (const { fetch } of [one, other]) {
      const send = layer(fetch);
      await clock.run(Promise.all(Array.from({ length: 150 }, () => send(search()))));
    }
    expect([one.sent.length, other.sent.length, wire.sent.length]).toEqual([250, 250, 0]);
    const outage = Array<number>(200).fill(503) as [number];
    const restored = setUp([...outage, ...Array<number>(10).fill(200), 503, 200, 503], { retries: 1 });
    await restored.clock.run(Promise.all(Array.from({ length: 100 }, () => restored.send(search()))));
    for (let answer = 0; answer < 10; answer++) await restored.call();
    expect([(await restored.call()).status, (await restored.call()).status]).toEqual([200, 503]);
  },
  "429 | costs nothing of the budget": async () => {
    const { clock, wire, send } = setUp([asked("1")], { retries: 1 });
    await clock.run(Promise.all(Array.from({ length: 300 }, () => send(search()))));
    expect(wire.sent).toHaveLength(600);
  },
};

describe.each([
  ["situation", WAITS],
  ["what else", ELSE],
])("the README's table that begins with `%s`", (heading, rules) => {
  it.each(Object.entries(rules))("%s", async (_row, holds) => {
    await expect(holds()).resolves.toBeUndefined();
  });

  it("has a test for each of its rows, and no other", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(tableRows(readme, heading)).toEqual(Object.keys(rules));
  });
});
