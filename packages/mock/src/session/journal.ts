import type { WebhookTrigger } from "../deliveries/triggers.ts";
import type { BrokenFault } from "./fault.ts";

/** What the journal says of a request and of a delivery alike. */
interface EntryFields {
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
}

/** One request the mock was sent, whatever became of it. Headers are not kept, so neither is the token. */
export interface RequestEntry extends EntryFields {
  readonly kind: "request";
  /** How the answer broke on its way, where the test asked for that. */
  readonly broken?: BrokenFault["broken"];
  readonly delivery?: undefined;
}

/**
 * One attempt to deliver a webhook. `path` is that of the receiver, `requestBody` the JSON it was sent, `status` its
 * answer's, 0 where it gave none, `errors` what was wrong with that, and `requestId` the id of the delivery. Neither the
 * secret nor headers are kept, nor the query of the receiver's URL.
 */
export interface DeliveryEntry extends EntryFields {
  readonly kind: "delivery";
  readonly delivery: {
    /** The same for every attempt, and on every run. */
    readonly id: string;
    /** The id of the webhook. */
    readonly webhook: string;
    readonly trigger: WebhookTrigger;
    /** Where it was sent, without the query. */
    readonly url: string;
    /** 1 for the first; 0 where nothing was sent, such as when too many waited for the receiver. */
    readonly attempt: number;
    /** Whether it carried `X-Pylon-Signature`. */
    readonly signed: boolean;
  };
  readonly broken?: undefined;
}

/** What the mock was sent, and what it sent itself. */
export type JournalEntry = RequestEntry | DeliveryEntry;

/**
 * How much text a journal holds at most, in characters: bodies, paths, queries and refusals. Beyond that it forgets the
 * oldest, however few they are.
 */
export const MAX_JOURNAL_TEXT = 32 * 1024 * 1024;

/** Keeps the newest `size` entries. `entries` is one array for the life of the journal: it can be held and read on. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** `bodyLength` is how long the text of its body was. */
  write(entry: JournalEntry, bodyLength?: number): void;
  /** What came after a mark of an earlier call; all there is where the mark is of another time or there is none. */
  since(mark?: string): {
    readonly entries: readonly JournalEntry[];
    readonly mark: string;
    readonly continued: boolean;
  };
  clear(): void;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** How much text there is in an entry besides the body. */
const lengthBeside = ({ path, query, errors }: JournalEntry): number =>
  path.length + lengthOf(errors) + lengthOf(Object.entries(query).flat(2) as readonly string[]);

/** A journal that forgets its oldest entries when it is full. The newest is kept, however long its body. */
export function journalOf(size: number): Journal {
  const entries: JournalEntry[] = [];
  let lengths: number[] = [];
  let total = 0;
  let [written, cleared] = [0, 0];
  return {
    entries,
    since(mark) {
      const [, era, count] = /^(\d+)\.(\d+)$/.exec(mark ?? "") ?? [];
      const fresh = written - Number(count);
      const continued = era === String(cleared) && fresh >= 0 && fresh <= entries.length;
      const from = continued ? entries.length - fresh : 0;
      return { entries: entries.slice(from), mark: `${cleared}.${written}`, continued };
    },
    write(entry, bodyLength = 0) {
      const length = bodyLength + lengthBeside(entry);
      written += 1;
      entries.push(entry);
      lengths.push(length);
      total += length;
      while (entries.length > size || (total > MAX_JOURNAL_TEXT && entries.length > 1)) {
        entries.shift();
        total -= lengths.shift() ?? 0;
      }
    },
    clear() {
      cleared += 1;
      written = 0;
      entries.length = 0;
      lengths = [];
      total = 0;
    },
  };
}
