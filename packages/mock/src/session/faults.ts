import { systemClock, type Clock } from "@pylonkit/openapi";
import { checkSpan } from "../clock/mock-clock.ts";
import { checkFault, type Fault } from "./fault.ts";
import { planned, type Plan, type Planned } from "./plan.ts";

/** The failures and delays asked for, by route. */
export interface Faults {
  fail(route: string, fault: Fault): () => void;
  delay(route: string, ms: number, plan?: Plan): () => void;
  /** The failure that is due for this request, and counts it. */
  next(route: string): Fault | undefined;
  /** Waits for the delay of the route, if there is one; ends at once when `signal` aborts. */
  wait(route: string, signal: AbortSignal): Promise<void>;
  /** Lets `ms` of real time pass, as a delay does. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** What is asked for and not over yet, in the order it was asked for, failures first. */
  list(): readonly ActiveFault[];
  /** Clears one route, or all. */
  clear(route?: string): void;
}

/** A failure or delay that is not over yet: as it was asked for, but `after` and `times` say what is left. */
export type ActiveFault = { readonly operation: string } & (Fault | ({ readonly delayMs: number } & Plan));

interface Asked<What> {
  readonly route: string;
  readonly what: What;
  readonly plan: Planned;
}

/**
 * Failures and delays on demand. Of several for one route the oldest that is due counts. A delay takes real time, as
 * it stands for a slow server that a client's timeouts run against, unless the clock has a `timeout` of its own.
 */
export function faultsOn(clock: Clock): Faults {
  let faults: Asked<Fault>[] = [];
  let delays: Asked<{ readonly delayMs: number } & Plan>[] = [];

  /** What is due, taken out of the list when its plan is over with it. */
  const due = <What>(asked: Asked<What>[], route: string): What | undefined => {
    const at = asked.findIndex((one) => one.route === route && one.plan.hit());
    const hit = asked[at];
    if (hit?.plan.isOver()) asked.splice(at, 1);
    return hit?.what;
  };

  const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return;
    await (clock.timeout?.bind(clock) ?? systemClock.timeout)(ms, signal).catch(() => {});
  };

  return {
    fail(route, fault) {
      checkFault(fault);
      const one = { route, what: fault, plan: planned(fault) };
      faults.push(one);
      return () => void (faults = faults.filter((other) => other !== one));
    },
    delay(route, ms, plan = {}) {
      checkSpan("delay(route, ms)", ms);
      const one = { route, what: { delayMs: ms, ...plan }, plan: planned(plan) };
      delays.push(one);
      return () => void (delays = delays.filter((other) => other !== one));
    },
    next: (route) => due(faults, route),
    async wait(route, signal) {
      const delay = due(delays, route);
      if (delay !== undefined) await pause(delay.delayMs, signal);
    },
    pause,
    list: () => [...faults, ...delays].map(({ route, what, plan }) => ({ operation: route, ...what, ...leftOf(plan) })),
    clear(route) {
      faults = route === undefined ? [] : faults.filter((one) => one.route !== route);
      delays = route === undefined ? [] : delays.filter((one) => one.route !== route);
    },
  };
}

/** How far a plan is. */
function leftOf(plan: Planned): Plan {
  const { after, times } = plan.left();
  return { after, ...(times !== undefined && { times }) };
}
