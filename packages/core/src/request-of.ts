import { createQuerySerializer, defaultBodySerializer, mergeHeaders } from "openapi-fetch";
import { guardedPath } from "./path-guard.ts";
import type { UntypedInit } from "./pylon-client.ts";

/** Lists are repeated, `ids=1&ids=2`; what is null or undefined is left out. */
const queryOf = /* @__PURE__ */ createQuerySerializer<Record<string, unknown>>();

/** Where a call goes. Throws `PylonPathError` for a path parameter that would make another path. */
export function urlOf(
  base: string,
  path: string,
  { path: parameters, query = {} }: UntypedInit["params"] = {},
): string {
  const search = queryOf(query);
  return base + guardedPath(path, parameters) + (search && `?${search}`);
}

/** The headers of a call: those of the client, then its own. A form brings its type itself, with its boundary. */
export function headersOf({ body, headers, params }: UntypedInit, standing: Record<string, string>): Headers {
  const type = body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" };
  return mergeHeaders(type, standing, headers, params?.header);
}

/** The request of a call. Redirects are not followed: the token would go along. */
export function requestOf(
  method: string,
  url: string,
  headers: Headers,
  { body, cache, keepalive }: UntypedInit,
  signal: AbortSignal | undefined,
): Request {
  return new Request(url, {
    method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body: defaultBodySerializer(body) }),
    ...(cache && { cache }),
    ...(keepalive && { keepalive }),
    ...(signal && { signal }),
  });
}
