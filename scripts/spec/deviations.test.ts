import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Deviation {
  key: string;
  what: string;
  why: string;
  evidence: string;
}

const deviations = parse(await readFile(new URL("../../spec/deviations.yaml", import.meta.url), "utf8")) as Deviation[];

describe("deviations.yaml", () => {
  it("says of each difference what, why, and how we know", () => {
    expect(deviations.length).toBeGreaterThan(20);
    for (const deviation of deviations) {
      expect(Object.keys(deviation)).toEqual(["key", "what", "why", "evidence"]);
      for (const text of Object.values(deviation)) expect(text.trim(), deviation.key).not.toBe("");
    }
  });

  it("names each difference once", () => {
    const keys = deviations.map((deviation) => deviation.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
