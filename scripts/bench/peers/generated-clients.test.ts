import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loopback } from "../testing/loopback.ts";
import { generateClients, type GeneratedClients } from "./generated-clients.ts";
import { load, loadAxios, loadHeyApi } from "./load.ts";

interface AxiosProject {
  readonly tenCalls: () => Promise<unknown>;
  readonly api: { readonly instance: { readonly defaults: { adapter: unknown } } };
}

describe("generateClients", () => {
  let clients: GeneratedClients;
  beforeAll(async () => void (clients = await generateClients()));
  afterAll(() => clients[Symbol.asyncDispose]());

  it("has every peer's project make the same ten calls", async () => {
    const routes: string[] = [];
    const note = (method: string, url: string) => void routes.push(`${method.toUpperCase()} ${new URL(url).pathname}`);
    const sentBy = async (calls: () => Promise<unknown>) => {
      await calls();
      return routes.splice(0);
    };
    vi.stubGlobal("fetch", async (request: Request) => {
      note(request.method, request.url);
      return Response.json({ data: {}, request_id: "r" });
    });
    try {
      // Imported only now: openapi-fetch holds on to the fetch it finds when a client is made.
      const expected = await sentBy((await import("../projects/core.ts")).tenCalls);
      expect(expected).toHaveLength(10);
      expect(await sentBy((await import("../projects/openapi-fetch.ts")).tenCalls)).toEqual(expected);

      const heyApi = await load<Pick<AxiosProject, "tenCalls">>(
        clients,
        "hey-api-calls",
        `export * from "./hey-api.ts"`,
      );
      expect(await sentBy(heyApi.tenCalls)).toEqual(expected);

      const axios = await load<AxiosProject>(clients, "axios-calls", `export * from "./axios.ts"`);
      axios.api.instance.defaults.adapter = async (config: { method: string; baseURL: string; url: string }) => {
        note(config.method, `${config.baseURL}${config.url}`);
        return { data: { data: {} }, status: 200, headers: {}, config };
      };
      expect(await sentBy(axios.tenCalls)).toEqual(expected);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("makes clients that call a real server with the token", async () => {
    await using server = await loopback((request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: { id: request.headers.authorization } }));
    });
    const answer = { data: { id: "Bearer t" } };
    const heyApi = await loadHeyApi(clients, server.origin, "t");
    expect((await heyApi.getMe()).data).toEqual(answer);
    const axios = await loadAxios(clients, server.origin, "t");
    expect((await axios.me.getMe()).data).toEqual(answer);
  });
});
