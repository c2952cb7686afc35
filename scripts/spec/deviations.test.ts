import { describe, expect, it } from "vitest";
import { isKey, keysOf, readDeviations } from "./check/deviations.ts";

const deviations = await readDeviations();
const keys = deviations.flatMap(keysOf);

describe("deviations.yaml", () => {
  it("says of each difference what, why, and how we know", () => {
    expect(deviations.length).toBeGreaterThan(20);
    for (const deviation of deviations) {
      const { also, ...texts } = deviation;
      expect(Object.keys(deviation)).toEqual(["key", ...(also ? ["also"] : []), "what", "why", "evidence"]);
      for (const text of Object.values(texts)) expect(text.trim(), deviation.key).not.toBe("");
    }
  });

  it("names further places only where there are some", () => {
    for (const { key, also } of deviations.filter((deviation) => deviation.also !== undefined)) {
      expect(also, key).not.toHaveLength(0);
      for (const place of also ?? []) expect(place, key).toBeTypeOf("string");
    }
  });

  it("writes every place in the grammar of spec/README.md", () => {
    expect(keys.filter((key) => !isKey(key))).toEqual([]);
  });

  it("names each difference once", () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
