import openapi from "@pylonkit/openapi/openapi.json" with { type: "json" };
import type { Address } from "./servers.ts";

const { me, "search-issues-request": request, "search-issues-response": page } = openapi.components.examples;

/** A request that every mock is sent, and what the document shows for its answer. */
export interface MockCall {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  readonly example: { readonly data: unknown };
}

/**
 * The requests of the mock's benchmarks. The search is the one of the document, which in the world `small` finds the
 * very issue that the document's answer shows: all mocks answer the same page.
 */
export const MOCK_CALLS = {
  me: { name: "me", method: "GET", path: "/me", example: me.value },
  search: {
    name: "search",
    method: "POST",
    path: "/issues/search",
    body: JSON.stringify(request.value),
    example: page.value,
  },
} as const satisfies Record<string, MockCall>;

/** The headers of a call as a client sends them. */
export const headersOf = ({ body }: Pick<MockCall, "body">, token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  ...(body === undefined ? {} : { "content-type": "application/json" }),
});

/** Sends a call and reads its answer whole. Throws where that is not a 200 with as many rows as the example has. */
export async function send(call: MockCall, { url, token }: Address, by: typeof fetch = fetch): Promise<void> {
  const { method, path, body } = call;
  const init = { method, headers: headersOf(call, token), ...(body === undefined ? {} : { body }) };
  const response = await by(url + path, init);
  checkAnswer(call, response.status, (await response.json()) as { data?: unknown });
}

/** Throws where an answer is not what every mock has to give. */
export function checkAnswer({ method, path, example }: MockCall, status: number, answer: { data?: unknown }): void {
  const rows = (data: unknown) => (Array.isArray(data) ? data.length : typeof data);
  if (status === 200 && rows(answer.data) === rows(example.data)) return;
  throw new Error(`${method} ${path} was answered ${status} ${JSON.stringify(answer).slice(0, 300)}`);
}
