import { isPylonPathError } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { guardedPath, legalPath } from "./path-guard.ts";

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

describe("a path written out", () => {
  it.each([
    "/accounts/../me",
    "/accounts/..",
    "/accounts/./x",
    "/accounts/%2e%2E/me",
    "/accounts/.%2e",
    "/accounts/..?a=1",
    "/accounts/..#a",
    "/accounts\\..\\me",
    "/accounts/.\t./me",
    "/accounts/.\n.",
    "/accounts/.. ",
    "/accounts/..\u0001",
  ])("is refused where it would become another: %j", async (path) => {
    const fetch = () => Promise.reject(new Error("sent"));
    const call = createPylonClient({ token: "t", fetch }).request("GET", path);
    await expect(call).rejects.toThrow(
      new TypeError(`path is ${JSON.stringify(path)}; one like "/issues" is expected`),
    );
  });

  it.each(["/a/..b", "/a/...", "/a/.well-known", "/a/b..", "/a//b", "/a%2Fb", "/a?b=../c"])(
    "is left as it is: %s",
    async (path) => {
      const sent: string[] = [];
      const fetch = async ({ url }: Request) => (sent.push(url), Response.json({}));
      await createPylonClient({ token: "t", fetch }).request("GET", path);
      expect(sent).toEqual([`https://api.usepylon.com${path}`]);
    },
  );

  it("keeps all of its segments, or is refused, whatever it is made of", () => {
    const parts = fc.constantFrom("/", ".", "%2e", "%2E", "\\", "\t", "\n", " ", "a", "?", "#", "\0", "%", "é");
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 8 }), (rest) => {
        const path = `/accounts/${rest}`;
        let legal = "";
        try {
          legal = legalPath(path);
        } catch {
          return;
        }
        const [written = ""] = legal.trimEnd().split(/[?#]/);
        const { pathname } = new URL(`https://api.usepylon.com${path}`);
        expect(pathname.split("/")).toHaveLength(written.split("/").length);
      }),
      { numRuns: 5_000 },
    );
  });
});
