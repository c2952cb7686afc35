import { describe, expect, it } from "vitest";
import { attachCall, attachText, bodyOf, callOf, cloneRequest, copiesOf, noteWait, type Call } from "./call.ts";

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

describe("copies of a request", () => {
  const post = (body: BodyInit) =>
    attachCall(new Request("https://api.usepylon.com/issues", { method: "POST", body }), newCall());

  it("read as the request does, after it was sent too, with its text noted or not", async () => {
    for (const request of [post('{"a":1}'), attachText(post('{"a":1}'), '{"a":1}')]) {
      const copy = copiesOf(request);
      await request.text();
      expect(await Promise.all([copy().text(), copy().text()])).toEqual(['{"a":1}', '{"a":1}']);
      expect([callOf(copy()), copy().method]).toEqual([callOf(request), "POST"]);
    }
  });

  it("need no stream where the text was noted or there is no body", () => {
    for (const request of [attachText(post("{}"), "{}"), new Request("https://api.usepylon.com/me")]) {
      request.clone = () => expect.unreachable("the request was cloned");
      expect(bodyOf(copiesOf(request)())).toEqual(bodyOf(request));
    }
  });

  it("carry what a layer made of the request, not what its call began with", async () => {
    const request = attachText(post('{"a":1}'), '{"a":1}');
    const changed = attachCall(new Request(request, { method: "POST", body: '{"a":2}' }), callOf(request));
    expect(bodyOf(changed)).toEqual({});
    expect(await copiesOf(changed)().text()).toBe('{"a":2}');
  });

  it("note no text of a body that is none", () => {
    expect(bodyOf(attachText(post(new FormData()), new FormData()))).toEqual({});
  });
});
