import { describe, expect, it, vi } from "vitest";
import { untilAborted } from "./until-aborted.ts";

const endless = new Promise<never>(() => undefined);

describe("untilAborted", () => {
  it("settles as the work does", async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve(7), signal)).toBe(7);
    await expect(untilAborted(Promise.reject(new Error("broken")), signal)).rejects.toThrow("broken");
  });

  it("rejects with the signal's own reason, whatever the work does", async () => {
    const aborter = new AbortController();
    const waiting = untilAborted(endless, aborter.signal);
    aborter.abort(null);
    await expect(waiting).rejects.toBeNull();
    await expect(untilAborted(endless, AbortSignal.abort("before"))).rejects.toBe("before");
  });

  it("keeps no listener once it has settled", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
    await untilAborted(Promise.resolve(), signal);
    await Promise.resolve();
    expect(remove.mock.calls).toEqual([add.mock.calls[0]?.slice(0, 2)]);
  });
});
