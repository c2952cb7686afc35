import { systemClock, type Clock } from "@pylonkit/openapi";
import { checkSpan } from "../clock/mock-clock.ts";
import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";

/** What a request that is made to fail gets instead of its answer. */
export interface Fault {
  /** An HTTP status from 400 to 599. */
  readonly status: number;
  /** By default the code Pylon is known to send with the status, if any. */
  readonly code?: string;
  /** By default one sentence that says the failure was asked for. */
  readonly errors?: readonly string[];
  /** Whole seconds for the header `X-Retry-After`; by default none is sent. */
  readonly retryAfterSeconds?: number;
  /** How many requests fail. Default: all, until the fault is cleared. */
  readonly times?: number;
  /** How many requests are answered first. Default: 0. */
  readonly after?: number;
}

/** The failures and delays asked for, by route. */
export interface Faults {
  fail(route: string, fault: Fault): () => void;
  delay(route: string, ms: number, options?: { readonly times?: number }): () => void;
  /** The failure that is due for this request, and counts it. */
  next(route: string): Fault | undefined;
  /** Waits for the delay of the route, if there is one; ends at once when `signal` aborts. */
  wait(route: string, signal: AbortSignal): Promise<void>;
  /** Clears one route, or all. */
  clear(route?: string): void;
}

interface Planned<What> {
  readonly route: string;
  readonly what: What;
  after: number;
  times: number;
}

/**
 * Failures and delays on demand. Of several for one route the oldest that is due counts. A delay takes real time, as
 * it stands for a slow server that a client's timeouts run against, unless the clock has a `timeout` of its own.
 */
export function faultsOn(clock: Clock): Faults {
  let faults: Planned<Fault>[] = [];
  let delays: Planned<number>[] = [];

  const due = <What>(planned: readonly Planned<What>[], route: string): What | undefined => {
    for (const one of planned) {
      if (one.route !== route || one.times <= 0) continue;
      if (one.after > 0) {
        one.after -= 1;
        continue;
      }
      one.times -= 1;
      return one.what;
    }
    return undefined;
  };

  return {
    fail(route, fault) {
      checkFault(fault);
      const one = { route, what: fault, after: fault.after ?? 0, times: fault.times ?? Infinity };
      faults.push(one);
      return () => void (faults = faults.filter((other) => other !== one));
    },
    delay(route, ms, { times = Infinity } = {}) {
      checkSpan("delay(route, ms)", ms);
      checkCount("times", times);
      const one = { route, what: ms, after: 0, times };
      delays.push(one);
      return () => void (delays = delays.filter((other) => other !== one));
    },
    next: (route) => due(faults, route),
    async wait(route, signal) {
      const ms = due(delays, route);
      if (ms === undefined || signal.aborted) return;
      await (clock.timeout ?? systemClock.timeout)(ms, signal).catch(() => {});
    },
    clear(route) {
      faults = route === undefined ? [] : faults.filter((one) => one.route !== route);
      delays = route === undefined ? [] : delays.filter((one) => one.route !== route);
    },
  };
}

const FIELDS = [
  "status",
  "code",
  "errors",
  "retryAfterSeconds",
  "times",
  "after",
] as const satisfies readonly (keyof Fault)[];

function checkFault(fault: Fault): void {
  for (const name of Object.keys(fault)) {
    if ((FIELDS as readonly string[]).includes(name)) continue;
    const like = nearest(name, FIELDS);
    throw new TypeError(
      `fail(route, fault): a fault has no field "${name}"; it has ${FIELDS.join(", ")}${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  const { status, errors, retryAfterSeconds, code } = fault;
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new TypeError(`fail(route, { status }): status is a whole number from 400 to 599; ${show(status)} was given`);
  if (code !== undefined && typeof code !== "string")
    throw new TypeError(`fail(route, { code }): code is a string; ${JSON.stringify(code)} was given`);
  if (errors !== undefined && !(Array.isArray(errors) && errors.every((error) => typeof error === "string")))
    throw new TypeError(`fail(route, { errors }): errors is a list of strings; ${JSON.stringify(errors)} was given`);
  if (retryAfterSeconds !== undefined && !(Number.isInteger(retryAfterSeconds) && retryAfterSeconds >= 0))
    throw new TypeError(
      `fail(route, { retryAfterSeconds }): a whole number of seconds; ${show(retryAfterSeconds)} was given`,
    );
  const { times = Infinity, after = 0 } = fault;
  checkCount("times", times);
  checkCount("after", after);
}

function checkCount(name: string, count: number): void {
  if (count !== Infinity && !(Number.isInteger(count) && count >= 0))
    throw new TypeError(`${name} is a whole number of requests, 0 or more; ${String(count)} was given`);
}
