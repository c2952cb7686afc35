import type { AttemptEvent } from "@pylonkit/core";

/** What was called, by operation: attempts, those that were resends, and milliseconds waited. */
export interface TallyRow {
  requests: number;
  resent: number;
  waitedMs: number;
}

/** Counts what a client's `onAttempt` reports. */
export function createTally() {
  const rows = new Map<string, TallyRow>();
  const row = (operation: string) => {
    const found = rows.get(operation) ?? { requests: 0, resent: 0, waitedMs: 0 };
    rows.set(operation, found);
    return found;
  };
  return {
    rows: rows as ReadonlyMap<string, Readonly<TallyRow>>,
    onAttempt(event: AttemptEvent): void {
      const counted = row(event.operation);
      counted.requests += 1;
      counted.waitedMs += event.waitMs;
      if (event.attempt > 1) counted.resent += 1;
    },
  };
}
