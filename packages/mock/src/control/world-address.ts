import type { Incoming } from "../front/exchange.ts";

/** The header that chooses a world. */
export const WORLD_HEADER = "x-pylonkit-world";

const WORLDS = "/_mock/worlds/";

/** The path below which a world answers. */
export const pathFor = (name: string): string => `${WORLDS}${encodeURIComponent(name)}`;

/** The headers that choose a world. */
export const headersFor = (name: string): Readonly<Record<string, string>> => ({ [WORLD_HEADER]: name });

/** The world a request is for and the request as that world sees it; `undefined` for the first one. */
export interface Addressed {
  readonly world: string | undefined;
  readonly incoming: Incoming;
}

/** Takes the world out of the path, for clients that can only be given a base URL, or else out of the header. */
export function addressOf(incoming: Incoming): Addressed {
  const named = incoming.headers[WORLD_HEADER];
  if (!incoming.path.startsWith(WORLDS)) return { world: named, incoming };
  const rest = incoming.path.slice(WORLDS.length);
  const end = rest.indexOf("/");
  // Without anything behind it, it is the world itself that is meant.
  if (end <= 0) return { world: named, incoming };
  return { world: decode(rest.slice(0, end)), incoming: { ...incoming, path: rest.slice(end) } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
