import { PylonPathError } from "@pylonkit/openapi";

const PARAMETER = /\{([^{}]+)\}/g;
/** Nothing, `.` and `..` however encoded, and half a surrogate pair, which cannot be encoded. */
const REFUSED = /^(?:\.|%2e){0,2}$|\p{Cs}/iu;
/** Segments none of which a URL parser would resolve, drop or cut: no dots alone, no backslash, no control character. */
const WRITTEN = /^(?:\/(?!(?:\.|%2e){1,2} *(?:[/?#]|$))[^/?#\\\p{Cc}]*)+(?:[?#]|$)/iu;

/**
 * A path as it was written, by the spec or by a user who put values into it. Throws a TypeError for one that does not
 * begin with a slash, so that it would continue the host's name, or that a URL parser would make another path of.
 */
export function legalPath(path: string): string {
  if (WRITTEN.test(path)) return path;
  throw new TypeError(`path is ${JSON.stringify(path)}; one like "/issues" is expected`);
}

/**
 * Fills the parameters of a path, refusing every value that would make another path of it: missing, empty, `.`, `..`
 * and their encodings (URL parsers resolve `%2e%2e` like `..`). Everything else is percent-encoded.
 * Throws `PylonPathError` before a request exists.
 */
export function guardedPath(path: string, parameters: Record<string, unknown> = {}): string {
  return path.replaceAll(PARAMETER, (_, name: string) => {
    const value = parameters[name];
    const text = typeof value === "string" || Number.isFinite(value) ? String(value) : "";
    if (REFUSED.test(text)) throw new PylonPathError({ path, parameter: name, value });
    return encodeURIComponent(text);
  });
}
