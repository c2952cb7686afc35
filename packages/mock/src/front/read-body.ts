import type { RouteEntry } from "../document/routes.ts";
import { show } from "../show.ts";
import { MAX_BODY_BYTES, type Incoming } from "./exchange.ts";

/** How deep a body may nest: far beyond what any operation takes, far below what recursion over it can stand. */
const MAX_DEPTH = 100;

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
  if (strict && !JSON_TYPE.test(type ?? ""))
    return refuse(`${entry.route} takes a body of the Content-Type application/json; ${show(type)} was sent.`);
  let body: unknown;
  try {
    body = JSON.parse(incoming.body);
  } catch (error) {
    return refuse(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refuse(`The body must be a JSON object; ${Array.isArray(body) ? "a list" : show(body)} was sent.`);
  if (isTooDeep(body)) return refuse(`The body is nested deeper than ${MAX_DEPTH} levels, the most this mock reads.`);
  return { ok: true, body: body as Record<string, unknown> };
}

/** Whether a value nests deeper than `MAX_DEPTH`; level by level, as recursion is what such a value breaks. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** A body as the journal keeps it: parsed where it can be, the text itself where it is no JSON or nested too deep. */
export function bodyForJournal(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isTooDeep(body) ? text : body;
  } catch {
    return text;
  }
}
