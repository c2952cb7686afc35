import openapi from "@pylonkit/openapi/openapi.json" with { type: "json" };
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { MOCK_CALLS } from "./calls.ts";
import type { InProcess } from "./in-process.ts";

const { me, search } = MOCK_CALLS;
const { "create-issue-email-response": created } = openapi.components.examples;

/** MSW with handlers for three operations, written by hand: they answer what the document shows, and check nothing. */
export function start(): InProcess {
  const url = "http://pylon.test";
  const server = setupServer(
    http.get(url + me.path, () => HttpResponse.json(me.example)),
    http.post(url + search.path, () => HttpResponse.json(search.example)),
    http.post(`${url}/issues`, () => HttpResponse.json(created.value)),
  );
  server.listen({ onUnhandledFrame: "error" });
  return { url, token: "bench", fetch, [Symbol.asyncDispose]: async () => server.close() };
}
