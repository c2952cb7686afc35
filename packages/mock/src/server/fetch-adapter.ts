import { MAX_BODY_BYTES, parseQuery, type Front } from "../front/exchange.ts";
import { contentOf } from "../front/form.ts";
import { brokenBody, connectionReset } from "./broken-answer.ts";

/** The standard `fetch`, answered in this process. Only method, path, query, headers and body count; the host does not. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** Answers `fetch` calls with a front; `headers` are added to each request that lacks them. */
export function fetchOver(front: Front, baseUrl: string, headers: Readonly<Record<string, string>> = {}): MockFetch {
  return async (input, init) => {
    const request =
      input instanceof Request && init === undefined ? input : new Request(absolute(input, baseUrl), init);
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const bytes = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
    const bodyTooLarge = bytes.length > MAX_BODY_BYTES;
    const content = bodyTooLarge
      ? { body: undefined }
      : await contentOf(bytes, request.headers.get("content-type") ?? undefined);
    const answer = await front({
      method: request.method,
      path: pathname,
      query: parseQuery(search),
      headers: { ...headers, ...Object.fromEntries(request.headers) },
      ...content,
      bodyTooLarge,
      signal: request.signal,
    });
    request.signal.throwIfAborted();
    if (answer.broken?.how === "reset") throw connectionReset();
    const whole = answer.broken ? brokenBody(answer.body, answer.broken, request.signal) : answer.body;
    const body = request.method === "HEAD" || answer.status === 204 ? null : whole;
    const response = new Response(body, { status: answer.status, headers: answer.headers });
    Object.defineProperty(response, "url", { value: request.url });
    const { watch } = answer;
    if (watch) {
      // Clients that are told no length read the text and parse it themselves, where nobody can watch.
      response.headers.set("content-length", String(Buffer.byteLength(answer.body)));
      response.json = async () => watch(JSON.parse(await response.text()));
    }
    return response;
  };
}

const absolute = (input: Request | URL | string, baseUrl: string) =>
  typeof input === "string" ? new URL(input, baseUrl) : input;
