import { isPylonApiError, type PylonClient } from "@pylonkit/core";
import { collect, items } from "@pylonkit/pagination";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import type { RunOptions } from "./run-options.ts";
import type { Message } from "./schemas.ts";

/** How to go through the messages of many issues. */
export interface MessagesOfOptions extends RunOptions {
  /** Issues whose messages are read at a time, and kept until the loop takes them. Default 4. */
  readonly concurrency?: number | undefined;
  /** Passes over issues that are gone (404) instead of ending with the error. Default false. */
  readonly skipMissing?: boolean | undefined;
}

/** An issue as it was given, and its messages, oldest first. */
export interface MessagesOfIssue<Ref> {
  readonly issue: Ref;
  readonly messages: Message[];
}

/**
 * The messages of many issues, in the order of the issues: one request an issue, `GET /issues/{id}/messages`. The
 * client's rate limit paces them, `concurrency` only bounds what is under way and in memory. The issues may come from a
 * search: they are taken as they are needed. Leaving the loop, a failure and the signal end what is under way; an error
 * comes at its turn, also one of the search, so all before it were delivered and a later crawl can start there.
 */
export function messagesOf<Ref extends IssueRef>(
  pylon: PylonClient,
  issues: Iterable<Ref> | AsyncIterable<Ref>,
  options: MessagesOfOptions = {},
): AsyncGenerator<MessagesOfIssue<Ref>, void, undefined> {
  const { concurrency = 4 } = options;
  if (typeof issues === "string") {
    throw new TypeError(`issues is ${JSON.stringify(issues)}; a list or another iterable of issues is expected`);
  }
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is ${concurrency}; a whole number from 1 is expected`);
  }
  return crawl(pylon, issues, { ...options, concurrency });
}

async function* crawl<Ref extends IssueRef>(
  pylon: PylonClient,
  issues: Iterable<Ref> | AsyncIterable<Ref>,
  { concurrency, skipMissing, signal: outer }: MessagesOfOptions & { concurrency: number },
): AsyncGenerator<MessagesOfIssue<Ref>, void, undefined> {
  const end = new AbortController();
  const signal = outer ? AbortSignal.any([outer, end.signal]) : end.signal;
  const source = Symbol.asyncIterator in issues ? issues[Symbol.asyncIterator]() : issues[Symbol.iterator]();
  const readings: Promise<MessagesOfIssue<Ref> | undefined>[] = [];
  let hasMore = true;
  const read = async (issue: Ref): Promise<MessagesOfIssue<Ref> | undefined> => {
    try {
      const params = { path: { id: issueIdOf(issue) } };
      const found = await collect(items(pylon, "GET /issues/{id}/messages", { params }, { signal }));
      return { issue, messages: found.items };
    } catch (error) {
      if (skipMissing && isPylonApiError(error) && error.status === 404) return undefined;
      throw error;
    }
  };
  const readNext = async (): Promise<boolean> => {
    try {
      const next = await source.next();
      if (!next.done) readings.push(inItsTurn(read(next.value)));
      return !next.done;
    } catch (error) {
      readings.push(inItsTurn(Promise.reject(error as Error)));
      return false;
    }
  };
  try {
    for (;;) {
      signal.throwIfAborted();
      while (hasMore && readings.length < concurrency) hasMore = await readNext();
      const reading = readings.shift();
      if (!reading) return;
      const found = await reading;
      if (found) yield found;
    }
  } finally {
    end.abort();
    if (hasMore) await source.return?.();
  }
}

/** What was begun ahead may fail before its turn, or never get one: that is no unhandled rejection. */
function inItsTurn<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => {});
  return reading;
}
