import { SERVERS } from "@pylonkit/openapi";
import { http, type HttpHandler } from "msw";

/** What answers: a mock of this process, one of its worlds, or one of another process. */
export interface Answering {
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Handlers of MSW that answer Pylon's hosts, of the US and the EU, from a mock: `setupServer(...handlersFor(mock))`. A mock
 * of `createPylonMock` answers without a socket. A connection that the mock resets is a network error.
 */
export function handlersFor(mock: Answering): HttpHandler[] {
  return Object.values(SERVERS).map((host) =>
    // What the handler throws would be answered with a 500 of MSW's own.
    http.all(`${host}/*`, ({ request }) => mock.fetch(request).catch(() => Response.error())),
  );
}
