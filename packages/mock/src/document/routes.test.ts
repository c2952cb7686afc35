import { describe, expect, it } from "vitest";
import { loadPrism } from "../prism/load-prism.ts";
import { contractOf } from "../prism/contract.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { readBundle, resolve } from "./document.ts";
import { routesOf } from "./routes.ts";

const tiny = routesOf(TINY_API);

describe("routesOf", () => {
  it("prefers a literal segment to a parameter", () => {
    const match = tiny.match("POST", "/things/search");
    expect(match.kind === "found" && match.entry.route).toBe("POST /things/search");
  });

  it("decodes path parameters, a slash in an id included", () => {
    const match = tiny.match("GET", "/things/a%2Fb%20c");
    expect(match.kind === "found" && match.params).toEqual({ id: "a/b c" });
  });

  it("keeps a parameter that is no percent-encoding as it is", () => {
    const match = tiny.match("GET", "/things/100%");
    expect(match.kind === "found" && match.params).toEqual({ id: "100%" });
  });

  it.each(["/things/", "//things", "/things/1/", "/thing", "/", ""])("knows no path %s", (path) => {
    expect(tiny.match("GET", path).kind).toBe("unknown path");
  });

  it("tells which methods a path has when it has not this one", () => {
    expect(tiny.match("PATCH", "/things/1")).toEqual({
      kind: "wrong method",
      allowed: ["GET /things/{id}", "DELETE /things/{id}"],
    });
  });

  it("reads limits, parameters and bodies from the document", () => {
    const list = tiny.byRoute.get("GET /things");
    expect(list?.rateLimit).toEqual({ limit: 3, windowMs: 60_000 });
    expect([...(list?.query.keys() ?? [])]).toEqual(["limit", "kind"]);
    expect(list?.requiredQuery).toEqual(["kind"]);
    expect(tiny.byRoute.get("DELETE /things/{id}")?.rateLimit).toBeUndefined();
    expect(tiny.byRoute.get("POST /things")).toMatchObject({ bodyRequired: true, pathOnly: false });
    expect(tiny.byRoute.get("POST /things")?.bodyType).toBe("application/json");
    const upload = tiny.byRoute.get("POST /things/{id}/files");
    expect(upload).toMatchObject({ bodyType: "multipart/form-data", bodyRequired: true });
    expect(resolve(TINY_API, upload?.body?.schema).pointer).toBe("/components/schemas/AddFiles");
  });

  it("leads every operation of the bundle where Prism's own router leads it", () => {
    const bundle = readBundle();
    const { all, match } = routesOf(bundle);
    const { route } = loadPrism();
    const contract = contractOf(bundle);
    const operations = all.map((entry) => contract.operationFor(entry));
    for (const entry of all) {
      const path = entry.path.replaceAll(/\{\w+\}/g, "some-id");
      const found = match(entry.method, path);
      const prisms = route({
        resources: operations,
        input: { method: entry.method.toLowerCase(), url: { path, query: {} }, headers: {} },
      });
      expect(found.kind === "found" && found.entry.route).toBe(entry.route);
      expect("right" in prisms && prisms.right["iid"]).toBe(entry.operation.operationId);
    }
    expect(all.length).toBeGreaterThanOrEqual(43);
  });
});

describe("resolve", () => {
  it("names a reference that leads nowhere", () => {
    expect(() => resolve(TINY_API, { $ref: "#/components/schemas/Nope" })).toThrow("#/components/schemas/Nope");
    expect(() => resolve(TINY_API, { $ref: "other.yaml#/x" })).toThrow("other.yaml#/x, which leads nowhere");
  });
});
