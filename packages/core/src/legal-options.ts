import { SERVERS } from "@pylonkit/openapi";

const BASE_URL = /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/i;
const TOKEN = /^[\x21-\x7e]+$/;
/** https://fetch.spec.whatwg.org/#header-value, in what a string of bytes can say. */
const HEADER = /^[^\0\r\n\u0100-\uffff]*$/;

/**
 * A base URL without slashes at its end. Throws a TypeError for one that paths cannot be appended to; of that it shows
 * neither credentials nor a query, which may hold a key.
 */
export function legalBaseUrl(baseUrl: unknown): string {
  const text = String(baseUrl);
  if (BASE_URL.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  const shown = text.replace(/^([a-z]+:[/\\]*)?.*@/is, "$1…@").replace(/([?#]).*$/s, "$1…");
  throw new TypeError(
    `createPylonClient: baseUrl is ${JSON.stringify(shown)}; an absolute URL is expected, up to its path`,
  );
}

/**
 * A token without the white space around it, such as the line end of the file it came from. Throws a TypeError, which
 * does not show it, for one that no header can carry: the runtime's own error would quote the whole header.
 */
export function legalToken(token: unknown): string {
  const text = typeof token === "string" ? token.trim() : "";
  if (TOKEN.test(text)) return text;
  throw new TypeError(`createPylonClient: token is ${text ? "not visible ASCII" : "empty"}`);
}

/** The server of a region. Throws a TypeError that names the regions there are. */
export function serverOf(region: keyof typeof SERVERS): string {
  if (Object.hasOwn(SERVERS, region)) return SERVERS[region];
  const regions = Object.keys(SERVERS).map((name) => JSON.stringify(name));
  throw new TypeError(`createPylonClient: region is ${JSON.stringify(region)}; ${regions.join(" or ")} is expected`);
}

/**
 * Headers as they are given. Throws a TypeError that names the one no request can carry and does not show its value: the
 * runtime's own error would quote it, and it may be a token.
 */
export function legalHeaders<Given extends object | undefined>(headers: Given): Given {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (HEADER.test(String(value).trim())) continue;
    const shown = JSON.stringify(name);
    throw new TypeError(`createPylonClient: header ${shown} holds a line break or what is beyond Latin-1`);
  }
  return headers;
}

/** A time limit in milliseconds. Throws a RangeError for 0 and what is no number: it would bound nothing, or everything. */
export function legalTimeout(name: "timeoutMs" | "attemptTimeoutMs", value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw new RangeError(
    `createPylonClient: ${name} is ${value}; milliseconds above 0 are expected, or Infinity for no bound`,
  );
}
