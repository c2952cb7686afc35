import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { readBundle } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { contractOf } from "./contract.ts";
import { loadExampleMocker, loadPrism } from "./load-prism.ts";
import type { PrismRequest } from "./prism-types.ts";

const require = createRequire(import.meta.url);
const request = (method: string, path: string, rest: Partial<PrismRequest> = {}): PrismRequest => ({
  method,
  url: { path, query: {} },
  headers: { authorization: "Bearer x", "content-type": "application/json" },
  ...rest,
});

describe("the parts of Prism that are loaded by deep paths", () => {
  it("are all there", () => {
    const parts = loadPrism();
    expect(Object.entries(parts).filter(([, part]) => typeof part !== "function")).toEqual([]);
    expect(typeof loadExampleMocker()).toBe("function");
  });

  it("are of the versions this package is tested with", () => {
    const own = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      dependencies: Record<string, string>;
    };
    for (const name of ["@stoplight/prism-core", "@stoplight/prism-http"])
      expect((require(`${name}/package.json`) as { version: string }).version).toBe(own.dependencies[name]);
  });
});

describe("contractOf the bundle", () => {
  const bundle = readBundle();
  const before = JSON.stringify(bundle);
  const contract = contractOf(bundle);
  const { all } = routesOf(bundle);

  it("reads its schemas as JSON Schema 2020-12, without which half of the rules are skipped", () => {
    expect(bundle["jsonSchemaDialect"]).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it.each(all.map((entry) => [entry.route, entry] as const))("notices a lie in the answer of %s", async (_, entry) => {
    const path = entry.path.replaceAll(/\{\w+\}/g, "some-id");
    const { lies } = await contract.judge(entry, request(entry.method.toLowerCase(), path), () => ({
      statusCode: 200,
      headers: { "content-type": "application/json" },
      body: { request_id: 17 },
    }));
    expect(lies.map((lie) => lie.path?.join("/"))).toContain("body/request_id");
  });

  it("notices a status the operation does not have", async () => {
    const [entry] = all;
    if (!entry) throw new Error("the bundle has no operations");
    const answer = { statusCode: 418, headers: { "content-type": "application/json" }, body: {} };
    const { lies } = await contract.judge(entry, request("get", entry.path), () => answer);
    expect(lies[0]?.message).toMatch(/^Unable to match the returned status code/);
  });

  it("leaves the document as it was, whatever Prism does to its copy", () => {
    expect(JSON.stringify(bundle)).toBe(before);
  });
});

describe("contractOf the examples", () => {
  it("answers by the example where it is asked to, whatever the request before accepted", async () => {
    const contract = contractOf(TINY_API);
    const entry = routesOf(TINY_API).byRoute.get("GET /things");
    if (!entry) throw new Error("the tiny API lost its list");
    const ask = (accept: string) =>
      contract.judge(
        entry,
        request("get", "/things", {
          url: { path: "/things", query: { kind: "red" } },
          headers: { authorization: "Bearer x", accept },
        }),
        () => "example",
      );
    expect((await ask("application/json")).answer.body).toMatchObject({ data: [{ id: "example" }] });
    await expect(ask("text/html")).rejects.toThrow("cannot produce a representation");
    expect((await ask("application/json")).answer.statusCode).toBe(200);
  });
});
