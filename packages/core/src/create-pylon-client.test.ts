import { attachCall, callOf, isPylonApiError, isPylonConnectionError, type FetchLayer } from "@pylonkit/openapi";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";
import { unwrap } from "./unwrap.ts";

afterEach(() => void vi.unstubAllEnvs());

describe("createPylonClient", () => {
  it("sends a typed call with the token and reads the envelope", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    const client = createPylonClient({ baseUrl: server.url, token: "secret" });
    const { data, response } = await client.GET("/me");
    expect(data?.data.name).toBe("Harbor Metrics");
    expect(response.status).toBe(200);
    expect(server.seen[0]).toMatchObject({ method: "GET", url: "/me", headers: { authorization: "Bearer secret" } });
  });

  it("takes token and base URL from the environment where the options are silent", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    vi.stubEnv("PYLON_API_TOKEN", "from-environment");
    vi.stubEnv("PYLON_BASE_URL", server.url);
    await createPylonClient().GET("/me");
    expect(server.seen[0]?.headers.authorization).toBe("Bearer from-environment");
  });

  it("talks to the region's server", async () => {
    const asked: string[] = [];
    const fetch = async (request: Request) => {
      asked.push(request.url);
      return Response.json(ME);
    };
    await createPylonClient({ token: "t", fetch }).GET("/me");
    await createPylonClient({ token: "t", region: "eu", fetch }).GET("/me");
    expect(asked).toEqual(["https://api.usepylon.com/me", "https://api.eu.usepylon.com/me"]);
  });

  it("keeps the path of a base URL", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    await createPylonClient({ baseUrl: `${server.url}/proxy/pylon/`, token: "t" }).GET("/me");
    expect(server.seen[0]?.url).toBe("/proxy/pylon/me");
  });

  it("asks a token function once per call", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    let asked = 0;
    const client = createPylonClient({ baseUrl: server.url, token: async () => `token-${++asked}` });
    await client.GET("/me");
    await client.GET("/me");
    expect(server.seen.map((seen) => seen.headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("sends no Authorization header without a token", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    vi.stubEnv("PYLON_API_TOKEN", "");
    await createPylonClient({ baseUrl: server.url }).GET("/me");
    expect(server.seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("gives the token to no other origin, neither by base URL nor by redirect", async () => {
    await using foreign = await serve((_, response) => json(response, 200, ME));
    await using server = await serve((_, response) => json(response, 307, {}, { location: `${foreign.url}/me` }));
    const client = createPylonClient({ baseUrl: server.url, token: "secret" });
    await client.GET("/me", { baseUrl: foreign.url });
    expect(foreign.seen[0]?.headers).not.toHaveProperty("authorization");
    const { response } = await client.GET("/me");
    expect(response.status).toBe(307);
    expect(foreign.seen).toHaveLength(1);
  });

  it("follows no redirect, even for a program without types that asks for it", async () => {
    await using server = await serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const follow = { redirect: "follow" } as object;
    expect((await client.GET("/me", follow)).response.status).toBe(302);
    expect(server.seen).toHaveLength(1);
  });

  it("sends extra headers with every request", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    await createPylonClient({ baseUrl: server.url, token: "t", headers: { "x-team": "ops" } }).GET("/me");
    expect(server.seen[0]?.headers["x-team"]).toBe("ops");
  });

  it("runs layers outermost first, with the operation named on every request", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    const order: string[] = [];
    const layer =
      (name: string): FetchLayer =>
      (next) =>
      async (request) => {
        order.push(`${name} ${callOf(request)?.operation}`);
        return next(request);
      };
    const client = createPylonClient({ baseUrl: server.url, token: "t", layers: [layer("outer"), layer("inner")] });
    await client.GET("/issues/{id}", { params: { path: { id: "1041" } } });
    expect(order).toEqual(["outer GET /issues/{id}", "inner GET /issues/{id}"]);
  });

  it("bypasses the layers for a call that brings its own fetch", async () => {
    const layers = [() => () => Promise.reject(new Error("a layer ran"))];
    const client = createPylonClient({ baseUrl: "http://127.0.0.1:1", token: "t", layers });
    const { data } = await client.GET("/me", { fetch: async () => Response.json(ME) });
    expect(data?.request_id).toBe("r-1");
  });

  it("sends a form as a form, with the bytes of its files", async () => {
    await using server = await serve((_, response) => json(response, 200, { data: [], request_id: "r" }));
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const body = new FormData();
    body.append("file", new Blob(["berth;vessel\n"], { type: "text/csv" }), "berths.csv");
    await client.POST("/accounts/{id}/files", { params: { path: { id: "crm-1207" } }, body });
    const [seen] = server.seen;
    expect(seen?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen?.body).toContain('filename="berths.csv"\r\nContent-Type: text/csv\r\n\r\nberth;vessel\n\r\n');
  });

  it("calls what the spec does not know through the same layers", async () => {
    await using server = await serve((_, response) => json(response, 200, { data: [], request_id: "r" }));
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const { data } = await client.request("post", "/brand-new", { body: { a: 1 } });
    expect(data).toEqual({ data: [], request_id: "r" });
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/brand-new", body: '{"a":1}' });
  });

  it("refuses a base URL that is none, by name and value", () => {
    expect(() => createPylonClient({ baseUrl: "api.usepylon.com" })).toThrow(
      'baseUrl is "api.usepylon.com"; an absolute URL is expected',
    );
  });

  it.each([
    ["a query", "https://api.usepylon.com/?a=1"],
    ["a hash", "https://api.usepylon.com/#a"],
    ["another scheme", "mailto:someone"],
    ["credentials", "https://user:hunter2@api.usepylon.com"],
  ])("refuses a base URL with %s, of the client and of a call, and shows no password", async (_, baseUrl) => {
    const refusal = expect.objectContaining({
      message: expect.stringMatching(/^createPylonClient: baseUrl is "(?!.*hunter2)/) as string,
    }) as Error;
    expect(() => createPylonClient({ token: "t", baseUrl })).toThrow(refusal);
    await expect(createPylonClient({ token: "t" }).GET("/me", { baseUrl })).rejects.toEqual(refusal);
  });

  it("takes any number of slashes at the end of a base URL", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    await createPylonClient({ baseUrl: `${server.url}/pylon//`, token: "t" }).GET("/me");
    expect(server.seen[0]?.url).toBe("/pylon/me");
  });

  it("refuses a path without a slash, which would continue the host's name", async () => {
    const fetch = vi.fn(async () => Response.json(ME));
    const call = createPylonClient({ token: "t", fetch }).request("GET", ".example.com/me");
    await expect(call).rejects.toThrow('path is ".example.com/me"; one like "/issues" is expected');
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes a 204 for a success, whatever its content type says", async () => {
    await using server = await serve((_, response) => response.writeHead(204, { "content-type": "text/plain" }).end());
    const call = createPylonClient({ baseUrl: server.url, token: "t" }).request("DELETE", "/brand-new");
    expect(await call).toMatchObject({ data: undefined, response: { status: 204 } });
  });

  it("has an error for every refusal, an empty one included, so that a result can be narrowed by it", async () => {
    await using server = await serve((request, response) => {
      response.writeHead(502, request.url === "/me" ? { "content-length": "0" } : {}).end();
    });
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const empty = { errors: [], request_id: "" };
    expect(await client.GET("/me")).toMatchObject({ error: empty, response: { status: 502 } });
    expect(await client.request("GET", "/chunked")).toMatchObject({ error: empty });
    await expect(unwrap(client.GET("/me"))).rejects.toThrow("GET /me answered 502: no reason given");
  });

  it("looks fetch up at each call, so that an interceptor installed later is used", async () => {
    const client = createPylonClient({ token: "t" });
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json(ME);
    try {
      expect((await client.GET("/me")).data?.request_id).toBe("r-1");
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe("unwrap", () => {
  it("resolves with the whole envelope", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    expect(await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me"))).toEqual(ME);
  });

  it("keeps nulls and keys the spec does not know", async () => {
    const strange = { data: { id: "org-1", name: null, invented: { deep: [1] } }, request_id: "r", later: true };
    await using server = await serve((_, response) => json(response, 200, strange));
    expect(await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me"))).toEqual(strange);
  });

  it("throws Pylon's error with operation, code and request id", async () => {
    const body = { errors: ["Issue not found"], code: "not_found", request_id: "r-404" };
    await using server = await serve((_, response) => json(response, 404, body));
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const error = await unwrap(client.GET("/issues/{id}", { params: { path: { id: "1" } } })).catch((e: unknown) => e);
    expect(error).toMatchObject({ operation: "GET /issues/{id}", status: 404, code: "not_found", requestId: "r-404" });
  });

  it.each([
    ["an empty 404", (status: number) => status],
    ["an empty 200", () => 200],
  ])("throws on %s", async (_, statusOf) => {
    const status = statusOf(404);
    await using server = await serve((_, response) => response.writeHead(status, { "content-length": "0" }).end());
    const error = await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me")).catch(
      (e: unknown) => e,
    );
    expect(isPylonApiError(error) && error.status).toBe(status);
  });

  it("quotes a proxy's page, whatever its status", async () => {
    for (const status of [200, 502]) {
      await using server = await serve((_, response) => {
        response.writeHead(status, { "content-type": "text/html" }).end("<h1>Bad Gateway</h1>");
      });
      const error = await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me")).catch(
        (e: unknown) => e,
      );
      expect(isPylonApiError(error) && error.message).toBe(`GET /me answered ${status}: <h1>Bad Gateway</h1>`);
    }
  });

  it("throws a connection error for an answer that is cut", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "500" }).write('{"data":');
      setTimeout(() => response.destroy(), 5);
    });
    const error = await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me")).catch(
      (e: unknown) => e,
    );
    expect(isPylonConnectionError(error) && error.notSent).toBe(false);
  });

  it("throws a connection error for JSON that does not parse", async () => {
    const fetch = async () => new Response('{"data":', { headers: { "content-type": "application/json" } });
    const error = await unwrap(createPylonClient({ token: "t", fetch }).GET("/me")).catch((e: unknown) => e);
    expect(isPylonConnectionError(error)).toBe(true);
  });

  it("knows how many attempts there were, when a layer sends again", async () => {
    const again: FetchLayer = (next) => async (request) => {
      await next(attachCall(request.clone(), callOf(request)));
      return next(request);
    };
    await using server = await serve((_, response) => json(response, 500, { errors: ["down"], request_id: "r" }));
    const client = createPylonClient({ baseUrl: server.url, token: "t", layers: [again] });
    await expect(unwrap(client.GET("/me"))).rejects.toMatchObject({ attempts: 2 });
  });
});
