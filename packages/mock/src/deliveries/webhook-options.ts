import { SIGNATURE_HEADER } from "@pylonkit/webhooks";
import { checkSpan } from "../clock/mock-clock.ts";
import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";
import { checkTrigger, type WebhookTrigger } from "./triggers.ts";

/** A receiver, and what is sent to it when. */
export interface WebhookOptions {
  /** Where it is sent, over http or https. */
  url?: string;
  /** The receiver itself, a function of a `Request`, instead of or behind `url`. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** What the deliveries are signed with. It is shown nowhere. */
  secret: string;
  /** What sets it off; of several, one delivery each. */
  trigger: WebhookTrigger | readonly WebhookTrigger[];
  /**
   * The body, JSON or its text, with variables such as `{{ issue.id }}`. Default: the id of the issue and its last
   * message, or of the account or contact.
   */
  template?: unknown;
  /** Only for issues, accounts or contacts that a search with this filter would find. */
  filter?: object;
  /** More headers. They are shown nowhere. */
  headers?: Readonly<Record<string, string>>;
  /** How long after the change it is sent, in milliseconds of the mock's clock. Default 0. */
  delayMs?: number;
  /** How often it is sent again where it was not answered with a 2xx. Default 0; Pylon documents none. */
  retries?: number;
  /** The time between two attempts, in milliseconds of the mock's clock. Default 60 000. */
  retryDelayMs?: number;
  /** How long the receiver has to answer, in milliseconds of real time. Default 10 000. */
  timeoutMs?: number;
}

const OPTION_NAMES: Readonly<Record<keyof WebhookOptions, true>> = {
  url: true,
  fetch: true,
  secret: true,
  trigger: true,
  template: true,
  filter: true,
  headers: true,
  delayMs: true,
  retries: true,
  retryDelayMs: true,
  timeoutMs: true,
};

/** Options that were checked, with their defaults. */
export interface Receiver {
  readonly url: URL;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly triggers: readonly WebhookTrigger[];
  readonly headers: Headers;
  readonly delayMs: number;
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly timeoutMs: number;
}

/** Reads the options of a webhook, but for what depends on the workspace. @throws TypeError, RangeError */
export function receiverOf(options: WebhookOptions): Receiver {
  if (typeof options !== "object" || options === null) throw new TypeError("a webhook is an object of its options");
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(OPTION_NAMES, name)) continue;
    const names = Object.keys(OPTION_NAMES);
    const like = nearest(name, names);
    const hint = like ? `. Did you mean "${like}"?` : "";
    throw new TypeError(`a webhook has no option "${name}"; it has ${names.join(", ")}${hint}`);
  }
  const { delayMs = 0, retries = 0, retryDelayMs = 60_000, timeoutMs = 10_000, trigger } = options;
  if (options.fetch !== undefined && typeof options.fetch !== "function")
    throw new TypeError(`fetch is a function of a Request; ${show(options.fetch)} was given`);
  if (options.url === undefined && options.fetch === undefined) throw new TypeError("url is required, or fetch");
  checkWebhookSecret(options.secret);
  const triggers: readonly unknown[] = Array.isArray(trigger) ? trigger : [trigger];
  if (triggers.length === 0) throw new TypeError("trigger names at least one");
  for (const [index, one] of triggers.entries())
    checkTrigger(Array.isArray(trigger) ? `trigger[${index}]` : "trigger", one);
  checkSpan("delayMs", delayMs);
  checkSpan("retryDelayMs", retryDelayMs);
  checkSpan("timeoutMs", timeoutMs);
  if (!Number.isInteger(retries) || retries < 0)
    throw new TypeError(`retries is a whole number, 0 or more; ${show(retries)} was given`);
  return {
    url: urlOf(options.url ?? "http://receiver.invalid/"),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    triggers: [...new Set(triggers)] as readonly WebhookTrigger[],
    headers: headersOf(options.headers ?? {}),
    delayMs,
    retries,
    retryDelayMs,
    timeoutMs,
  };
}

/** Refuses what cannot be a secret, without showing it. @throws TypeError */
export function checkWebhookSecret(secret: unknown): asserts secret is string {
  if (typeof secret !== "string" || secret === "") throw new TypeError("secret is a text that is not empty");
}

// A URL may carry a secret in its query, so none is shown.
function urlOf(text: unknown): URL {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError("url is an address that starts with http:// or https://; something else was given");
  if (url.username !== "" || url.password !== "")
    throw new TypeError("url has neither a user nor a password; send them in headers");
  return url;
}

function headersOf(given: unknown): Headers {
  if (typeof given !== "object" || given === null) throw new TypeError("headers is an object of names and texts");
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (name.toLowerCase() === SIGNATURE_HEADER.toLowerCase())
      throw new TypeError(`headers has ${name}, which the mock sets by itself`);
    try {
      if (typeof value !== "string") throw new TypeError("no text");
      headers.set(name, value);
    } catch {
      throw new TypeError(`headers[${show(name)}] is the name and value of no header`);
    }
  }
  return headers;
}
