import { isPylonPathError } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { guardedPath } from "./path-guard.ts";

describe("the path guard", () => {
  it.each([".", "..", "%2e", "%2E%2e", ".%2E", "%2e.", "", undefined, null, {}, ["a"], NaN, Infinity, 10n, "a\ud800"])(
    "refuses %s",
    (id) => {
      expect(() => guardedPath("/issues/{id}", { id })).toThrow(/path parameter "id"/);
    },
  );

  it("refuses a parameter that is missing, by name", () => {
    expect(() => guardedPath("/issues/{id}/messages/{message_id}", { id: "1" })).toThrow(/"message_id" is missing/);
  });

  it("takes numbers, for issues are known by theirs", () => {
    expect(guardedPath("/issues/{id}", { id: 1042 })).toBe("/issues/1042");
  });

  it("refuses a value or keeps it in its segment, whatever it is", () => {
    const refused = (id: string) => {
      try {
        return { path: guardedPath("/issues/{id}/note", { id }) };
      } catch (error) {
        return { error };
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (id) => {
        const { path, error } = refused(id);
        const segments = path === undefined ? [] : new URL(`https://api.usepylon.com${path}`).pathname.split("/");
        const kept = segments.length === 4 && decodeURIComponent(segments[2] ?? "") === id;
        expect(kept || isPylonPathError(error)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("stands before the wire: nothing is sent", async () => {
    const fetch = () => Promise.reject(new Error("sent"));
    const call = createPylonClient({ token: "t", fetch }).GET("/issues/{id}", { params: { path: { id: ".." } } });
    await expect(call).rejects.toSatisfy(isPylonPathError);
  });
});
