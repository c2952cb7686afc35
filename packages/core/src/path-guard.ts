import { PylonPathError } from "@pylonkit/openapi";

const PARAMETER = /\{([^{}]+)\}/g;
/** Nothing, `.` and `..` however encoded, and half a surrogate pair, which cannot be encoded. */
const REFUSED = /^(?:\.|%2e){0,2}$|\p{Cs}/iu;

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
