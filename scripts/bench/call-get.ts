import { unwrap } from "@pylonkit/core";
import { measureCall } from "./loopback-call.ts";
import type { Benchmark } from "./run.ts";

export const callGet: Benchmark = {
  name: "call-get",
  how: "`GET /me` through `createPylonClient` with `retry()` and `rateLimit()` and `unwrap`, against bare `fetch` and `json()`; beside it, without any layer, openapi-fetch, the client of @hey-api/openapi-ts, and the axios client of swagger-typescript-api; on loopback to a server in another process; sixty rounds of 60 calls a side by turns, each from a swept young heap, median of the rounds' means.",
  measure: (workbench) =>
    measureCall(
      {
        name: "call-get",
        route: "GET /me",
        ratio: 1.25,
        bare: async (origin, headers) => (await fetch(`${origin}/me`, { headers })).json(),
        openapiFetch: (client) => client.GET("/me"),
        heyApi: (functions) => functions.getMe(),
        axios: (api) => api.me.getMe(),
        pylonkit: (client) => unwrap(client.GET("/me")),
      },
      workbench,
    ),
};
