import type { Clock, Route } from "@pylonkit/openapi";
import type { OnlyKinds, RowDrafts, RowsOf } from "../seed/drafts.ts";
import { assertionsOver, type ExpectedCall } from "../session/assertions.ts";
import type { Coverage } from "../session/coverage.ts";
import type { Fault } from "../session/fault.ts";
import type { JournalEntry } from "../session/journal.ts";
import type { Plan } from "../session/plan.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { CallControl } from "./call-control.ts";
import { remoteClock, type RemoteClock } from "./remote-clock.ts";

/**
 * One workspace of a mock in another process: what `MockControls` has, over its control routes, so what is asked is
 * awaited. A call that the mock refuses rejects with a `MockControlError`.
 */
export interface RemoteControls {
  /** Where this workspace answers, without a slash at the end: the client's base URL. */
  readonly url: string;
  /** The token that may do everything. */
  readonly token: string;
  /** The headers that choose this workspace where the URL does not; empty for the mock's first one. */
  readonly headers: Readonly<Record<string, string>>;
  /** The global `fetch`, led to this workspace: of a URL, only path and query count. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * The workspace's time, for a client of this process: its waits pass in some milliseconds. `now()` is the time as last
   * heard from the mock.
   */
  readonly clock: Clock;
  /** The workspace as it is now, a copy. */
  state(): Promise<WorldData>;
  /** Puts rows into the workspace that say only what makes them different, and gives them back complete. */
  add<const Drafts extends RowDrafts>(rows: Drafts & OnlyKinds<Drafts>): Promise<RowsOf<Drafts>>;
  /** The newest requests, oldest first, those that matched nothing included. */
  journal(): Promise<readonly JournalEntry[]>;
  /** Makes an operation fail, until it has done so as often as the fault says or `clear` ends it. */
  fail(route: Route, fault: Fault): Promise<void>;
  /** Makes an operation slow, by `ms` milliseconds of real time. */
  delay(route: Route, ms: number, plan?: Plan): Promise<void>;
  /** Ends the failures and delays of an operation, or all there are. */
  clear(route?: Route): Promise<void>;
  /** Which operations were called, and which never. */
  coverage(): Promise<Coverage>;
  /** Moves the workspace's time on by `ms` milliseconds. */
  advance(ms: number): Promise<void>;
  /** Back to how it started: data, ids, budgets, faults, journal, coverage and the clock. */
  reset(): Promise<void>;
  /** Rejects unless an operation was called as expected; gives the requests that were. */
  assertCalled(operation: Route, expected?: ExpectedCall): Promise<readonly JournalEntry[]>;
  /** Rejects if an operation was called. */
  assertNotCalled(operation: Route): Promise<void>;
  /** Rejects if a request led nowhere or was refused with a 400. */
  assertAllRight(): Promise<void>;
}

interface Now {
  readonly now: string;
}

/** The clock of a workspace, over its control routes. */
export const clockOver = (call: CallControl): RemoteClock =>
  remoteClock(async (skipMs) => Date.parse((await call<Now>("POST", "clock", { skipMs })).now));

/** The controls of a workspace, over its control routes. */
export function remoteControls(
  fixed: Pick<RemoteControls, "url" | "token" | "headers">,
  call: CallControl,
  clock: RemoteClock,
): RemoteControls {
  const journal = async () => (await call<{ entries: readonly JournalEntry[] }>("GET", "journal")).entries;
  const assertions = async () => assertionsOver(await journal());
  return {
    ...fixed,
    clock,
    fetch: (input, init) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input, "http://mock");
      const address = `${fixed.url}${pathname}${search}`;
      return fetch(input instanceof Request ? new Request(address, input) : address, init);
    },
    state: () => call("GET", "state"),
    add: (rows) => call("POST", "state", rows),
    journal,
    fail: async (operation, fault) => void (await call("POST", "faults", { ...fault, operation })),
    delay: async (operation, delayMs, plan) => void (await call("POST", "faults", { ...plan, operation, delayMs })),
    clear: async (operation) => void (await call("POST", "faults", { clear: true, operation })),
    coverage: () => call("GET", "coverage"),
    async advance(advanceMs) {
      clock.set(Date.parse((await call<Now>("POST", "clock", { advanceMs })).now));
    },
    async reset() {
      await call("POST", "reset");
      clock.set(Date.parse((await call<Now>("GET", "health")).now));
    },
    assertCalled: async (operation, expected) => (await assertions()).assertCalled(operation, expected),
    assertNotCalled: async (operation) => (await assertions()).assertNotCalled(operation),
    assertAllRight: async () => (await assertions()).assertAllRight(),
  };
}
