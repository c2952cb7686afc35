import type { Clock, Route } from "@pylonkit/openapi";
import type { MockWebhooks } from "./deliveries/deliveries.ts";
import type { Routes } from "./document/routes.ts";
import type { MockFetch } from "./server/fetch-adapter.ts";
import type { OnlyKinds, RowDrafts, RowsOf } from "./seed/drafts.ts";
import { assertionsOver, type Assertions } from "./session/assertions.ts";
import type { Coverage } from "./session/coverage.ts";
import type { Fault } from "./session/fault.ts";
import type { JournalEntry } from "./session/journal.ts";
import type { Plan } from "./session/plan.ts";
import { unknownRoute } from "./session/rate-limits.ts";
import type { Session } from "./session/session.ts";
import type { WorldData } from "./workspace/contract.ts";

/** One workspace of a mock with everything that steers and shows it. */
export interface MockControls extends Assertions {
  /** Where this workspace answers, without a slash at the end: the client's base URL. */
  readonly url: string;
  /** The token that may do everything. */
  readonly token: string;
  /** The headers that choose this workspace where the URL does not; empty for the mock's first one. */
  readonly headers: Readonly<Record<string, string>>;
  /** `fetch` without a socket: the same answers to the byte. The host of the URL does not matter. */
  readonly fetch: MockFetch;
  /** The mock's time. A client that is given it waits without real time passing. */
  readonly clock: Clock;
  /**
   * The workspace as it is now, all objects complete and frozen; itself a world that another mock can start with. To
   * change something, send a request, or start with a changed copy; to put something there, `add` it.
   */
  readonly state: WorldData;
  /**
   * Puts rows into the workspace that say only what makes them different, such as
   * `add({ accounts: [{ name: "Tide" }] })`, and gives them back complete, in their order. Ids, numbers, times (the mock's
   * now) and the rest follow as in a seed file, the same for the same calls. Rows may point to what is there already;
   * lists that belong to an object are continued. `reset()` takes them away again.
   *
   * @throws TypeError that names every row, field and value that is wrong; then nothing was added.
   */
  add<const Drafts extends RowDrafts>(rows: Drafts & OnlyKinds<Drafts>): RowsOf<Drafts>;
  /** The newest requests, oldest first, those that matched nothing included. One array for the life of the mock. */
  readonly journal: readonly JournalEntry[];
  /** Makes an operation fail. Returns the function that ends it. */
  fail(route: Route, fault: Fault): () => void;
  /** Makes an operation slow, by `ms` milliseconds of real time. Returns the function that ends it. */
  delay(route: Route, ms: number, plan?: Plan): () => void;
  /** The receivers that are told of changes, such as `webhooks.add({ url, secret, trigger: "issue_created" })`. */
  readonly webhooks: MockWebhooks;
  /** Which operations were called, and which never; with `watchFields` also what was read of their answers. */
  coverage(): Coverage;
  /** Moves the mock's time on by `ms` milliseconds. Throws where the mock was given a clock. */
  advance(ms: number): void;
  /**
   * Back to how it started: data, ids, budgets, faults, webhooks, journal, coverage and the clock, unless that was given. A request
   * that is still on its way is answered from the data it came to and leaves no trace.
   */
  reset(): void;
}

/** What was called of the operations and read of the answers. */
export const coverageOf = ({ calls, fields }: Session): Coverage => ({
  ...calls.report(),
  ...(fields && { fields: fields.report() }),
});

/** What controls need besides their session. */
interface ControlParts {
  readonly routes: Routes;
  /** Puts rows into the workspace and gives them back complete. */
  readonly addRows: (rows: unknown) => object;
}

/** The controls of a session, as users see them. */
export function controlsOf(
  session: Session,
  fixed: Pick<MockControls, "url" | "token" | "headers" | "fetch">,
  { routes, addRows }: ControlParts,
): MockControls {
  const known = <Name extends string>(what: string, route: Name): Name => {
    if (!routes.byRoute.has(route)) throw new TypeError(unknownRoute(what, route, routes));
    return route;
  };
  const { assertCalled, assertNotCalled, assertAllRight, ...deliveries } = assertionsOver(session.journal.entries);
  return {
    ...fixed,
    assertCalled: (operation, expected) => assertCalled(known("assertCalled(operation)", operation), expected),
    assertNotCalled: (operation) => assertNotCalled(known("assertNotCalled(operation)", operation)),
    assertAllRight,
    ...deliveries,
    webhooks: session.webhooks,
    clock: session.clock,
    get state() {
      return session.workspace().data;
    },
    add: (rows) => addRows(rows) as never,
    journal: session.journal.entries,
    fail: (route, fault) => session.faults.fail(known("fail(route)", route), fault),
    delay: (route, ms, plan) => session.faults.delay(known("delay(route)", route), ms, plan),
    coverage: () => coverageOf(session),
    advance: (ms) => session.clock.advance(ms),
    reset: () => session.reset(),
  };
}
