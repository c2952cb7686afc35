import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it, vi } from "vitest";
import { retry } from "./retry.ts";
import { search } from "./testing/rig.ts";

/** Node's own, which it hides. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

describe("an abort", () => {
  it.each([1, 2, 3])("reaches attempt %d however long that takes: no garbage collection cuts it off", async (last) => {
    const collectGarbage = garbageCollector();
    const clock = createVirtualClock();
    const controller = new AbortController();
    const sockets: unknown[] = [];
    let attempts = 0;
    const send = retry({ clock, random: () => 0 })(async (sent) => {
      const attempt = ++attempts;
      if (attempt < last) return new Response(null, { status: 503 });
      return new Promise<Response>((resolve, reject) => {
        // As a real one would, it holds on to who waits for its answer.
        sockets.push(resolve);
        sent.signal.addEventListener("abort", () => reject(sent.signal.reason as Error));
      });
    });
    const call = send(search({ signal: controller.signal }));
    call.catch(() => undefined);
    await clock.advance(10_000);
    for (let round = 0; round < 3; round++) {
      collectGarbage();
      await clock.advance(0);
    }
    controller.abort(new Error("gone"));
    await clock.advance(0);
    expect(attempts).toBe(last);
    await expect(Promise.race([call, Promise.resolve("still under way")])).rejects.toThrow("gone");
  });
});

describe("a call that is aborted while its answer comes", () => {
  it("gets that answer; neither shouldRetry nor onRetry hears of it", async () => {
    const controller = new AbortController();
    const observed = vi.fn<() => boolean>(() => true);
    const send = retry({ shouldRetry: observed, onRetry: observed })(async () => {
      controller.abort(new Error("gone"));
      return new Response("{}", { status: 503 });
    });
    expect((await send(search({ signal: controller.signal }))).status).toBe(503);
    expect(observed).not.toHaveBeenCalled();
  });
});
