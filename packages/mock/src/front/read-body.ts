import type { RouteEntry } from "../document/routes.ts";
import { show } from "../explain/describe-schema.ts";
import { MAX_BODY_BYTES, type Incoming } from "./exchange.ts";

/** A parsed body, or the status and sentence to refuse it with. */
export type ReadBody =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> | undefined }
  | { readonly ok: false; readonly status: 400 | 413; readonly error: string };

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/**
 * The JSON object a request carries. In strict mode a body has to say that it is JSON; otherwise it is read as JSON
 * whatever it says. Prism would never answer a body that is malformed, so that is decided here.
 */
export function readBody(incoming: Incoming, entry: RouteEntry, strict: boolean): ReadBody {
  const refuse = (error: string, status: 400 | 413 = 400): ReadBody => ({ ok: false, status, error });
  if (incoming.bodyTooLarge)
    return refuse(`The body is larger than ${MAX_BODY_BYTES} bytes, the most this mock reads.`, 413);
  if (incoming.body === undefined || incoming.body === "") return { ok: true, body: undefined };
  const type = incoming.headers["content-type"];
  if (strict && type !== undefined && !JSON_TYPE.test(type))
    return refuse(`${entry.route} takes a body of the Content-Type application/json; ${show(type)} was sent.`);
  let body: unknown;
  try {
    body = JSON.parse(incoming.body);
  } catch (error) {
    return refuse(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refuse(`The body must be a JSON object; ${Array.isArray(body) ? "a list" : show(body)} was sent.`);
  return { ok: true, body: body as Record<string, unknown> };
}

/** A body as the journal keeps it: parsed where it can be. */
export function bodyForJournal(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
