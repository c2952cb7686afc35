import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenScope } from "./scope.ts";

const scope = tokenScope();
const scopeOf = (authorization: string) => scope(new Request("https://api.test/me", { headers: { authorization } }));

describe("tokenScope", () => {
  it("is the same for the same token, and 16 hex digits whatever the token is", () => {
    assert(
      property(string({ unit: "grapheme-ascii" }), (token) => {
        const scope = scopeOf(`Bearer ${token}`);
        expect(scope).toMatch(/^[0-9a-f]{16}$/);
        expect(scopeOf(`Bearer ${token}`)).toBe(scope);
      }),
    );
  });

  it("differs for tokens that differ in one place only", () => {
    const scopes = Array.from({ length: 20_000 }, (_, index) => scopeOf(`Bearer pylon_api_${index}`));
    expect(new Set(scopes).size).toBe(20_000);
  });
});
