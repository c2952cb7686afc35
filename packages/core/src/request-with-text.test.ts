import type { FetchLayer } from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";

describe("a body", () => {
  const search = (value: string) => ({ filter: { field: "state", operator: "equals", value } }) as const;
  const answers = () => serve((_, response) => json(response, 200, ME));

  it("is sent as the layers leave it, also where one reads it first", async () => {
    await using server = await answers();
    const change: FetchLayer = (next) => async (request) =>
      next(new Request(request, { method: "POST", body: (await request.text()).replace("new", "closed") }));
    const read: FetchLayer = (next) => async (request) => {
      await request.clone().text();
      return next(request);
    };
    for (const layers of [[], [change], [read], [change, read], [read, change]]) {
      const client = createPylonClient({ baseUrl: server.url, token: "t", layers });
      await client.POST("/issues/search", { body: { filter: search("new").filter } });
    }
    const sent = ["new", "closed", "new", "closed", "closed"].map((value) => JSON.stringify(search(value)));
    expect(server.seen.map(({ body }) => body)).toEqual(sent);
  });

  it("is sent as openapi-fetch's middleware leaves it", async () => {
    await using server = await answers();
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const onRequest = ({ request }: { request: Request }) =>
      new Request(request, { method: "POST", body: '{"limit":7}' });
    await client.request("POST", "/issues/search", { body: { limit: 5 }, middleware: [{ onRequest }] } as never);
    expect(server.seen.map(({ body }) => body)).toEqual(['{"limit":7}']);
  });
});
