import { unwrap } from "@pylonkit/core";
import { measureCall } from "./loopback-call.ts";
import type { Benchmark } from "./run.ts";

const body = { filter: { field: "state", operator: "in" as const, values: ["new", "waiting_on_you"] }, limit: 100 };

export const callPost: Benchmark = {
  name: "call-post",
  how: "as `call-get`, for `POST /issues/search`, answered with a page of 20 kB.",
  measure: (workbench) =>
    measureCall(
      {
        name: "call-post",
        route: "POST /issues/search",
        ratio: 1.4,
        bare: async (origin, headers) => {
          const init = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
          return (await fetch(`${origin}/issues/search`, { ...init, body: JSON.stringify(body) })).json();
        },
        openapiFetch: (client) => client.POST("/issues/search", { body }),
        heyApi: (functions) => functions.searchIssues({ body }),
        axios: (api) => api.issues.searchIssues(body),
        pylonkit: (client) => unwrap(client.POST("/issues/search", { body })),
      },
      workbench,
    ),
};
