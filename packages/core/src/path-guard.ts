import { PylonPathError } from "@pylonkit/openapi";

const PARAMETER = /\{([^{}]+)\}/g;
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills the parameters of a path, refusing every value that would make another path of it: missing, empty, `.`, `..`
 * and their encodings (URL parsers resolve `%2e%2e` like `..`). Everything else is percent-encoded.
 * Throws `PylonPathError` before a request exists.
 */
export function guardedPath(path: string, parameters: Record<string, unknown> = {}): string {
  return path.replaceAll(PARAMETER, (_, name: string) => {
    const value = parameters[name];
    if (typeof value !== "string" && typeof value !== "number") {
      throw new PylonPathError({ path, parameter: name, value });
    }
    const text = String(value);
    if (text === "" || DOT_SEGMENT.test(text)) throw new PylonPathError({ path, parameter: name, value });
    return encodeURIComponent(text);
  });
}
