const BASE_URL = /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/i;
const TOKEN = /^[\x21-\x7e]+$/;

/** A base URL without slashes at its end. Throws a TypeError for one that paths cannot be appended to. */
export function legalBaseUrl(baseUrl: unknown): string {
  const text = String(baseUrl);
  if (BASE_URL.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  const shown = JSON.stringify(text).replace(/\/\/.*@/, "//…@");
  throw new TypeError(`createPylonClient: baseUrl is ${shown}; an absolute URL is expected, up to its path`);
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
