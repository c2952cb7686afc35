import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachCall } from "./call.ts";
import { OPERATIONS } from "./generated/operations.ts";
import { operationOf, type Route } from "./operation-of.ts";

const routes = Object.keys(OPERATIONS) as Route[];
const request = (method: string, path: string) => new Request(`https://api.usepylon.com${path}`, { method });

/** A value for a path parameter: anything a client may percent-encode into one segment. */
const id = fc
  .string({ minLength: 1, maxLength: 30, unit: "grapheme" })
  .filter((text) => text !== "." && text !== "..")
  .map(encodeURIComponent);

describe("operationOf", () => {
  it("finds every operation of the spec, whatever stands in its parameters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...routes), id, (route, value) => {
        const [method = "", path = ""] = route.split(" ");
        const filled = path.replaceAll(/\{[^}]+\}/g, value);
        // A literal name wins over a parameter: an id called "search" is the search.
        fc.pre(!routes.includes(`${method} ${filled}` as Route) || filled === path);
        expect(operationOf(request(method, filled))?.route).toBe(route);
      }),
    );
  });

  it("prefers a literal segment to a parameter", () => {
    expect(operationOf(request("POST", "/issues/search"))).toMatchObject({
      route: "POST /issues/search",
      retry: "safe",
    });
  });

  it("keeps an encoded slash inside its segment", () => {
    expect(operationOf(request("GET", "/accounts/acme%2Feu"))?.route).toBe("GET /accounts/{id}");
  });

  it.each([
    ["PUT", "/issues"],
    ["GET", "/issues/"],
    ["GET", "//issues"],
    ["GET", "/nothing"],
    ["GET", "/issues/1/2/3"],
  ])("does not know %s %s", (method, path) => {
    expect(operationOf(request(method, path))).toBeUndefined();
  });

  it("ignores the query", () => {
    expect(operationOf(request("GET", "/issues?limit=3"))?.route).toBe("GET /issues");
  });

  it("strips the path a proxy puts first, when it is told", () => {
    const proxied = new Request("https://proxy.example/v1/pylon/me");
    expect(operationOf(proxied, { basePath: "/v1/pylon/" })?.route).toBe("GET /me");
    expect(operationOf(proxied)).toBeUndefined();
    expect(operationOf(new Request("https://proxy.example/v1/pylonme"), { basePath: "/v1/pylon" })).toBeUndefined();
  });

  it("trusts the call a client attached, whatever the address looks like", () => {
    const call = { operation: "GET /me", attempts: 0, waitMs: 0, reason: undefined };
    expect(operationOf(attachCall(new Request("https://proxy.example/x/y/me"), call))?.route).toBe("GET /me");
  });

  it("matches the path where the attached call names no operation of the spec", () => {
    const call = { operation: "GET /undocumented", attempts: 0, waitMs: 0, reason: undefined };
    expect(operationOf(attachCall(request("GET", "/me"), call))?.route).toBe("GET /me");
  });
});
