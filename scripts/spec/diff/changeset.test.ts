import { describe, expect, it } from "vitest";
import { proposalFor, type Release } from "./changeset.ts";

const counts = (part: object) => ({ counts: { callers: 0, readers: 0, additive: 0, documentation: 0, ...part } });

describe("the changeset a report asks for", () => {
  it.each<[string, object, Release, Release]>([
    ["breaking for callers", { callers: 1, additive: 9 }, "major", "minor"],
    ["breaking for readers", { readers: 2 }, "major", "minor"],
    ["additive", { additive: 1, documentation: 3 }, "minor", "patch"],
    ["texts only", { documentation: 1 }, "patch", "patch"],
    ["nothing", {}, "none", "none"],
  ])("%s", (_name, part, stable, early) => {
    expect(proposalFor(counts(part), "1.4.2").release).toBe(stable);
    expect(proposalFor(counts(part), "0.3.0").release).toBe(early);
  });

  it("says the rule", () => {
    expect(proposalFor(counts({ callers: 1 }), "0.1.0").because).toBe(
      "1 change can break callers or readers; before 1.0.0 that is the second figure",
    );
  });
});
