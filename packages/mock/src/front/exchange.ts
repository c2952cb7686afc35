/** How much of a body the mock reads. Pylon's own limit is not known. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** A request as the front takes it, from a socket or from `fetch`; header names in lower case. */
export interface Incoming {
  /** In upper case. */
  readonly method: string;
  /** As it was sent, still percent-encoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The whole body as text; `undefined` where none was sent, and where it was longer than `MAX_BODY_BYTES`. */
  readonly body: string | undefined;
  readonly bodyTooLarge: boolean;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** The front's answer: always JSON. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers one request. */
export type Front = (incoming: Incoming) => Promise<Outgoing>;

/** A query string as names and values; a repeated name holds a list. */
export function parseQuery(search: string): Readonly<Record<string, string | string[]>> {
  const query: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  if (search === "" || search === "?") return query;
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    query[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return query;
}
