import type { BrokenFault } from "./fault.ts";

/** One request the mock was sent, whatever became of it. Headers are not kept, so neither is the token. */
export interface JournalEntry {
  /** When it came, by the mock's clock, as RFC 3339. */
  readonly at: string;
  readonly method: string;
  /** The path without the query, as it was sent. */
  readonly path: string;
  /** The route of the operation, or `undefined` where the path or method leads to none. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly requestId: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /**
   * The JSON that was sent, the text itself where it was no JSON, or `undefined` where there was no body. A form is the
   * object of its fields, a file in it `{ name, type, size }`.
   */
  readonly requestBody: unknown;
  /** The sentences of the answer's `errors`; empty for a success. */
  readonly errors: readonly string[];
  /** How the answer broke on its way, where the test asked for that. */
  readonly broken?: BrokenFault["broken"];
}

/** Keeps the newest `size` entries. `entries` is one array for the life of the journal: it can be held and read on. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  write(entry: JournalEntry): void;
  clear(): void;
}

/** A journal that forgets its oldest entry when it is full. */
export function journalOf(size: number): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    write(entry) {
      entries.push(entry);
      if (entries.length > size) entries.splice(0, entries.length - size);
    },
    clear: () => void (entries.length = 0),
  };
}
