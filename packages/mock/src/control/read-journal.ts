import type { Incoming } from "../front/exchange.ts";
import type { Session } from "../session/session.ts";
import { show } from "../show.ts";
import { readCount } from "./read-count.ts";
import { journalEntry, object, text } from "./schemas.ts";

const MOST = 1_000_000;

export const journalQuery = {
  newest: { type: "integer", minimum: 1, maximum: MOST, description: "How many at most, the newest." },
  after: { ...text, description: "The `mark` of an earlier answer: list only what came since." },
} as const;

export const journalPart = object({
  entries: { type: "array", items: journalEntry },
  mark: { ...text, description: "Where this answer ends." },
  continued: { type: "boolean", description: "Whether it lists only what came since `after`; false after a reset." },
});

/** A part of the journal, so that who looks often need not be told all of it each time. */
export function readJournal(session: Session, query: Incoming["query"]): unknown {
  const { after } = query;
  if (after !== undefined && typeof after !== "string")
    throw new TypeError(`after is one mark; ${show(after)} was given`);
  const newest = readCount(query, "newest", MOST, 1, MOST);
  const { entries, mark, continued } = session.journal.since(after);
  return { entries: entries.slice(-newest), mark, continued };
}
