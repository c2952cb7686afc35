import { createPylonClient, isPylonApiError, isPylonError, isPylonPathError, unwrap } from "@pylonkit/core";
import { equal, known, ok, thrownBy } from "../assert.mjs";

const NO_TOKEN = "invalid_authorization_header";
const issue = (id) => ({ params: { path: { id } } });

/** Single calls: what comes back, and what is thrown. */
export const checks = {
  "a call is answered, and unwrap gives its body": async ({ client, token }) => {
    const { data: found } = await unwrap(client().GET("/issues/{id}", issue("1042")));
    equal(found.number, 1042, "number");
    const { data, response } = await client({ token: async () => token }).GET("/me");
    equal([response.status, data.data.name], [200, "Harbor Metrics"], "GET /me with a token from a function");
  },

  "the token comes from the environment where that can be read, and nothing breaks where not": async ({
    url,
    traits,
  }) => {
    const { response, error } = await createPylonClient({ baseUrl: url }).GET("/me");
    equal([response.status, error?.code], traits.readsEnvironment ? [200, undefined] : [401, NO_TOKEN], "the answer");
  },

  "a request names the client, where the runtime is no browser": async ({ client, traits }) => {
    let sent;
    const look = (request) => {
      sent = request.headers.get("user-agent");
      return fetch(request);
    };
    const { response } = await client({ userAgent: "berth-sync/3", fetch: look }).GET("/me");
    const names = /^berth-sync\/3 pylonkit\/\d/.test(sent ?? "");
    equal([response.status, names, sent === null], [200, traits.namesItself, !traits.namesItself], `sent: ${sent}`);
  },

  "a 404 is an error that its guard narrows": async ({ client, token }) => {
    const error = await thrownBy(unwrap(client().GET("/issues/{id}", issue("no-such-issue"))), "a 404");
    ok(isPylonApiError(error, "not_found") && !isPylonApiError(error, "rate_limited"), "guarded by its code");
    equal([error.status, error.operation, error.attempts], [404, "GET /issues/{id}", 1], "fields");
    ok(error.requestId && error.response.status === 404, "the request id and the response are there");
    ok(!`${error.stack} ${JSON.stringify(error)}`.includes(token), "no token in it");
  },

  "a guard knows an error of a second copy of the package": async () => {
    const { PylonConnectionError } = await import("../second-copy/dist/index.js");
    const error = new PylonConnectionError({ operation: "GET /me", notSent: false, attempts: 1, cause: undefined });
    known(isPylonError, error);
    ok(!isPylonError(new Error("PylonConnectionError")), "another error is none");
  },

  "a path that leads elsewhere is refused before a request is made": async ({ client, journal }) => {
    const error = await thrownBy(client().GET("/issues/{id}", issue("..")), "a PylonPathError");
    known(isPylonPathError, error);
    equal((await journal()).length, 0, "requests");
  },

  "a Blob is uploaded": async ({ client, journal }) => {
    const body = new FormData();
    body.append("file", new Blob(["vessel;berth\n"], { type: "text/csv" }), "berths.csv");
    const { data } = await unwrap(client().POST("/attachments", { body }));
    ok(data.url.startsWith("https://"), "an address came back");
    const [sent] = await journal();
    const text = JSON.stringify(sent);
    ok(text.includes("berths.csv") && text.includes("text/csv"), `name and type arrived: ${text}`);
    ok(/"size":13\b/.test(text), `13 bytes arrived: ${text}`);
  },

  "a body is read as a stream": async ({ client }) => {
    const { data } = await client().GET("/issues", {
      params: { query: { start_time: "2026-10-01T00:00:00Z", end_time: "2026-10-16T00:00:00Z" } },
      parseAs: "stream",
    });
    let text = "";
    const decoder = new TextDecoder();
    const reader = data.getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
      text += decoder.decode(chunk.value, { stream: true });
    ok(JSON.parse(text).data.length > 0, "issues came through");
  },

  "a user's own fetch is the wire": async ({ client }) => {
    const sent = [];
    const own = (request) => {
      sent.push(request);
      return fetch(request);
    };
    equal((await client({ fetch: own }).GET("/me")).response.status, 200, "status");
    equal([sent.length, sent[0] instanceof Request, sent[0].method], [1, true, "GET"], "what it got");
    ok(sent[0].signal instanceof AbortSignal, "with a signal");
  },
};
