import { describe, expect, it } from "vitest";
import { attachCall, callOf, cloneRequest, noteWait, type Call } from "./call.ts";

const newCall = (): Call => ({ operation: "GET /me", attempts: 0, waitMs: 0, reason: undefined });

describe("a call", () => {
  it("travels with a clone of its request", () => {
    const call = newCall();
    const request = attachCall(new Request("https://api.usepylon.com/me"), call);
    expect(callOf(cloneRequest(request))).toBe(call);
    expect(callOf(request.clone())).toBeUndefined();
  });

  it("keeps its signal on a clone, or takes another", () => {
    const aborter = new AbortController();
    const request = new Request("https://api.usepylon.com/me", { signal: aborter.signal });
    const [own, other] = [cloneRequest(request), cloneRequest(request, new AbortController().signal)];
    aborter.abort(new Error("enough"));
    expect([own.signal.aborted, other.signal.aborted]).toEqual([true, false]);
    expect(own.signal.reason).toBe(aborter.signal.reason);
  });

  it("adds up what the layers waited and keeps the last reason", () => {
    const call = newCall();
    const request = attachCall(new Request("https://api.usepylon.com/me"), call);
    noteWait(request, 200, "status 503");
    noteWait(request, 50, "slot");
    expect(call).toMatchObject({ waitMs: 250, reason: "slot" });
  });

  it("is not needed: a wait noted on a bare request goes nowhere", () => {
    const request = new Request("https://api.usepylon.com/me");
    noteWait(request, 10, "slot");
    expect(callOf(request)).toBeUndefined();
  });
});
