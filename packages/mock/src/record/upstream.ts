import { show } from "../show.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Where a recorder sends everything. @throws TypeError for what is no base URL of an API. */
export function upstreamOf(text: string): URL {
  const refuse = (why: string) => new TypeError(`upstream ${why}, such as https://api.usepylon.com`);
  if (!URL.canParse(text)) throw refuse(`is to be a URL; ${show(text)} was given`);
  const url = new URL(text);
  // What is in it may be a secret, so it is not repeated.
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw refuse("is to be a base URL without a user, a query or a fragment");
  if (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname))) return url;
  throw refuse("is to be https, or http on this machine, as the token goes there");
}

/**
 * The address a request goes to: always below the upstream, whatever the path says.
 * `undefined` for a path that would lead out of it.
 */
export function addressBelow(upstream: URL, target: string): URL | undefined {
  const base = upstream.pathname.replace(/\/$/, "");
  if (!target.startsWith("/") || !URL.canParse(`${upstream.origin}${base}${target}`)) return undefined;
  const url = new URL(`${upstream.origin}${base}${target}`);
  return url.origin === upstream.origin && url.pathname.startsWith(`${base}/`) ? url : undefined;
}
