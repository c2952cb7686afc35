import type { BrokenFault } from "../session/fault.ts";

/** How much of a body the mock reads. Pylon's own limit is not known. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** A file of a form, without its bytes: the mock keeps none. */
export interface FormFile {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** The parts of a form in the order they were sent, or why they cannot be told apart. */
export type Form =
  | { readonly ok: true; readonly parts: readonly (readonly [name: string, value: string | FormFile])[] }
  | { readonly ok: false; readonly why: string; readonly size: number };

/** A request as the front takes it, from a socket or from `fetch`; header names in lower case. */
export interface Incoming {
  /** In upper case. */
  readonly method: string;
  /** As it was sent, still percent-encoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The whole body as text; `undefined` where none was sent, where it is a form, and where it was longer than `MAX_BODY_BYTES`. */
  readonly body: string | undefined;
  /** The body where it says that it is a form. */
  readonly form?: Form | undefined;
  readonly bodyTooLarge: boolean;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** The front's answer: JSON, unless the test asked for a page. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What goes wrong on its way, because the test asked for it. */
  readonly broken?: Broken;
  /** The body as somebody reads it whose reading is watched. */
  readonly watch?: (body: unknown) => unknown;
}

/** How an answer breaks. */
export interface Broken {
  readonly how: BrokenFault["broken"];
  /** Waits between two bytes of a drip; ends at once when `signal` aborts. */
  pause(signal: AbortSignal): Promise<void>;
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
