import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { responseOf } from "./response-of.ts";
import { json, ME, serve } from "./testing/server.ts";
import { unwrap } from "./unwrap.ts";

describe("the User-Agent", () => {
  const agentOf = async (options: Parameters<typeof createPylonClient>[0]) => {
    await using server = await serve((_, response) => json(response, 200, ME));
    await createPylonClient({ ...options, baseUrl: server.url, token: "t" }).GET("/me");
    return server.seen[0]?.headers["user-agent"];
  };

  it("names the client, behind the caller's own product", async () => {
    expect(await agentOf({})).toBe("pylonkit/source");
    expect(await agentOf({ userAgent: "acme-sync/2.1" })).toBe("acme-sync/2.1 pylonkit/source");
  });

  it("gives way to a header of the caller's", async () => {
    expect(await agentOf({ headers: { "User-Agent": "acme/1" } })).toBe("acme/1");
  });

  it.each(["document", "importScripts"])("is not sent in browsers, known by %s", async (name) => {
    vi.stubGlobal(name, {});
    try {
      const fetch = vi.fn(async (_request: Request) => Response.json(ME));
      await createPylonClient({ token: "t", fetch, userAgent: "acme-sync/2.1" }).GET("/me");
      expect(fetch.mock.calls[0]?.[0].headers.has("user-agent")).toBe(false);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("responseOf", () => {
  it("gives the raw answer of an unwrapped body, which looks as it did", async () => {
    await using server = await serve((_, response) => json(response, 200, ME, { "x-rate-limit-remaining": "29" }));
    const me = await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me"));
    expect(responseOf(me)?.headers.get("x-rate-limit-remaining")).toBe("29");
    expect(Object.keys(me)).toEqual(["data", "request_id"]);
    expect(responseOf({ ...me })).toBeUndefined();
    expect(JSON.parse(JSON.stringify(me))).toEqual(ME);
  });

  it("knows nothing of anything else", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    const text = await unwrap(createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me", { parseAs: "text" }));
    expect([text, null, undefined, 7, {}].map(responseOf)).toEqual(Array.from({ length: 5 }));
  });
});

describe("an error", () => {
  it("of an answer that was cut has the head of it", async () => {
    await using server = await serve((_, response) => {
      const headers = { "content-type": "application/json", "content-length": "500", "x-pylon-request-id": "r-7" };
      response.writeHead(200, headers).write('{"data":');
      setTimeout(() => response.destroy(), 5);
    });
    const error = await createPylonClient({ baseUrl: server.url, token: "t" })
      .GET("/me")
      .catch((thrown: unknown) => thrown as { response: Response });
    expect(error).toMatchObject({ name: "PylonConnectionError", response: { status: 200 } });
    expect(error.response?.headers.get("x-pylon-request-id")).toBe("r-7");
    expect(Object.keys(error)).not.toContain("response");
  });

  it("of a body that came too slowly has it too", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
    });
    const call = createPylonClient({ baseUrl: server.url, token: "t", attemptTimeoutMs: 50 }).GET("/me");
    await expect(call).rejects.toMatchObject({ name: "PylonTimeoutError", response: { status: 200 } });
  });
});

it("a template whose parameters are all missing is refused, not sent with its braces", async () => {
  const fetch = vi.fn(async () => Response.json(ME));
  const call = createPylonClient({ token: "t", fetch }).request("GET", "/issues/{id}");
  await expect(call).rejects.toMatchObject({ name: "PylonPathError", parameter: "id" });
  expect(fetch).not.toHaveBeenCalled();
});
