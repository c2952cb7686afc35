import { describe, expect, it } from "vitest";
import { createCaution } from "./caution.ts";
import { QUIET_MS, type Observation } from "./store.ts";

interface Answer {
  outcome?: Observation["outcome"];
  nowMs?: number;
  shared?: boolean;
}

/** Calls sent at once that each found 119 slots left and fewer, as in a window of 120. */
function sent(calls: number) {
  const caution = createCaution(120);
  const numbers = Array.from({ length: calls }, () => caution.send());
  const answer = (
    number: number,
    remaining?: number,
    { outcome = "answered", nowMs = 0, shared = false }: Answer = {},
  ) =>
    caution.learn(number, { waitMs: 0, remaining: 119 - number, probe: false, shared }, { outcome, remaining, nowMs });
  return { caution, numbers, answer };
}

describe("caution", () => {
  it("bounds nothing while answers have left what they should, whichever of them the server counted first", () => {
    const { caution, numbers, answer } = sent(5);
    for (const number of numbers) answer(number, 115 + number);
    expect(caution.mayBeUnderWay(0)).toBe(Infinity);
  });

  it("lets so many go that as many could be taken by somebody else meanwhile", () => {
    const { caution, answer } = sent(1);
    answer(0, 21);
    let underWay = 0;
    while (underWay < caution.mayBeUnderWay(0)) underWay = caution.send();
    expect(underWay).toBe(11);
  });

  it("does not believe that what the server had left includes calls that are still on their way", () => {
    const { caution, answer } = sent(8);
    answer(0, 20);
    expect(caution.mayBeUnderWay(0)).toBe(10);
  });

  it("goes by the answer to the call that was sent last, and lets one go where nothing is left", () => {
    const { caution, answer } = sent(2);
    answer(1, 0);
    answer(0, 60);
    expect(caution.mayBeUnderWay(0)).toBe(1);
  });

  it("lasts ten minutes from the last sign, which may be a 429 without any header", () => {
    const { caution, answer } = sent(1);
    answer(0, undefined, { outcome: "limited", nowMs: 5 });
    expect(caution.mayBeUnderWay(QUIET_MS + 4)).toBe(1);
    expect(caution.mayBeUnderWay(QUIET_MS + 5)).toBe(Infinity);
  });

  it("is renewed by a store that knows of others, however much is left", () => {
    const { caution, answer } = sent(1);
    answer(0, 119, { shared: true });
    expect(caution.mayBeUnderWay(0)).toBe(60);
  });

  it("lets half of the limit go before the first answer; a call without one tells nothing", () => {
    const { caution, answer } = sent(60);
    expect(caution.mayBeUnderWay(0)).toBe(60);
    answer(0, undefined, { outcome: "lost" });
    expect(caution.mayBeUnderWay(0)).toBe(60);
    answer(1);
    expect(caution.mayBeUnderWay(0)).toBe(Infinity);
  });
});
