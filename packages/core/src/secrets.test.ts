import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { serve } from "./testing/server.ts";
import { unwrap } from "./unwrap.ts";
import type { AttemptEvent } from "./wire.ts";

/** All a logger could make of a value. */
const shownOf = (value: unknown) =>
  [inspect(value, { depth: 10, showHidden: true }), String(value), JSON.stringify(value)].join("\n");

const secret = fc.string({
  unit: fc.constantFrom(..."abcdefghijkmnpqrstuvwxyz23456789".split("")),
  minLength: 12,
  maxLength: 60,
});

/** What a fetch that says too much throws, given what it was asked to send. */
const QUOTING: Record<string, (request: Request, body: string) => unknown> = {
  "its message": (request, body) => new Error(`${request.headers.get("authorization")} could not send ${body}`),
  "a text": (request, body) => `${[...request.headers].join()} ${body}`,
  "part of a header": (request) => new TypeError(`bad value ${request.headers.get("authorization")?.slice(3, 19)}`),
  "a cause": (request, body) => new Error("failed", { cause: new Error(`while sending ${body} ${request.url}`) }),
  "a list of errors": (request) => new AggregateError([new Error(request.headers.get("x-team") ?? "")], "all failed"),
  "a configuration": (request) =>
    Object.assign(new Error("failed"), {
      code: "ERR_NETWORK",
      config: { headers: Object.fromEntries(request.headers) },
    }),
  "the request": (request) => Object.assign(new Error("failed"), { request }),
  "its name": (request) => Object.assign(new Error("x"), { name: request.headers.get("authorization") }),
  "its code": (request) => Object.assign(new Error("x"), { code: request.headers.get("authorization") }),
  "a class of its own": (request) =>
    Object.assign(new Error("x"), {
      context: new (class Context {
        readonly headers = request.headers;
      })(),
    }),
};

describe("no error and no event", () => {
  it.each(Object.keys(QUOTING))("quotes the request, even where fetch throws one that does, in %s", async (where) => {
    await fc.assert(
      fc.asyncProperty(secret, secret, secret, async (token, team, title) => {
        const events: AttemptEvent[] = [];
        const fetch = async (request: Request) => {
          throw QUOTING[where]?.(request, await request.text());
        };
        const client = createPylonClient({
          token,
          fetch,
          headers: { "x-team": team },
          onAttempt: (event) => void events.push(event),
        });
        const error = await client
          .POST("/issues", { body: { title, body_html: `<p>${title}</p>` } })
          .catch((thrown: unknown) => thrown);
        const shown = shownOf(error) + shownOf(events);
        for (const kept of [token, team, title]) expect(shown).not.toContain(kept);
        expect(error).toMatchObject({ name: "PylonConnectionError", operation: "POST /issues" });
        expect(events).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it("quotes the text of a form", async () => {
    const fetch = async (request: Request) => Promise.reject(new Error(await request.text()));
    const body = new FormData();
    body.append("description", "what nobody should read");
    const error = await createPylonClient({ token: "t", fetch })
      .POST("/attachments", { body })
      .catch((thrown: unknown) => thrown);
    expect(shownOf(error)).not.toContain("nobody should read");
  });

  it("quotes an answer that is no JSON", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"data": private matters}');
    });
    const error = await createPylonClient({ baseUrl: server.url, token: "t" })
      .GET("/me")
      .catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe("GET /me: connection failed: the answer is cut, or no JSON");
    expect(shownOf(error)).not.toContain("private");
  });

  it("holds the token where a layer has made a request of its own", async () => {
    const fetch = (request: Request) => Promise.reject(new Error(`sent ${request.headers.get("authorization")}`));
    const layers = [
      (next: (request: Request) => Promise<Response>) => (request: Request) => next(new Request(request)),
    ];
    const events: AttemptEvent[] = [];
    const client = createPylonClient({
      token: "top-secret-token",
      fetch,
      layers,
      onAttempt: (e) => void events.push(e),
    });
    const error = await client.GET("/me").catch((thrown: unknown) => thrown);
    expect(shownOf(error) + shownOf(events)).not.toContain("top-secret-token");
  });
});

describe("an error that quotes nothing", () => {
  it("is kept as it is, with its stack and causes", async () => {
    const own = new Error("the tunnel is down", { cause: new RangeError("no route") });
    const fetch = () => Promise.reject(own);
    const call = createPylonClient({ token: "t", fetch }).GET("/me");
    await expect(call).rejects.toMatchObject({
      cause: own,
      message: "GET /me: connection failed: the tunnel is down: no route",
    });
  });

  it("keeps its code where its words are taken away", async () => {
    const token = "a-token-that-is-long";
    const quoting = Object.assign(new TypeError(`cannot send ${token}`), { code: "ECONNREFUSED" });
    const error = await createPylonClient({ token, fetch: () => Promise.reject(quoting) })
      .GET("/me")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      notSent: true,
      cause: { code: "ECONNREFUSED" },
      message:
        "GET /me: connection failed: TypeError whose text is not shown, it may quote the request (nothing was sent)",
    });
  });

  it.each(["ECONNREFUSED", "reset"])("is the runtime's own, %s, whatever is sent", async (kind) => {
    const server = await serve((request) => request.socket.destroy());
    if (kind === "ECONNREFUSED") await server[Symbol.asyncDispose]();
    const body = { title: "The connection was refused", body_html: "<p>It failed: the socket was closed.</p>" };
    const error = await createPylonClient({ baseUrl: server.url, token: "a-token-that-is-long" })
      .POST("/issues", { body })
      .catch((thrown: unknown) => thrown as Error);
    await server[Symbol.asyncDispose]();
    expect((error as Error).message).toMatch(/fetch failed: (?:connect ECONNREFUSED|other side closed|.*ECONNRESET)/);
  });
});

it("a server that answers with what it was sent finds the token not in the error", async () => {
  for (const type of ["application/json", "text/html"]) {
    await using server = await serve((request, response) => {
      const sentence = `bad header: ${request.headers.authorization}`;
      response.writeHead(400, { "content-type": type });
      response.end(
        type === "text/html" ? `<p>${sentence}</p>` : JSON.stringify({ errors: [sentence], request_id: "" }),
      );
    });
    const error = await unwrap(createPylonClient({ baseUrl: server.url, token: "echoed-token" }).GET("/me")).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toContain("bad header: Bearer …");
    expect(shownOf(error)).not.toContain("echoed-token");
  }
});
