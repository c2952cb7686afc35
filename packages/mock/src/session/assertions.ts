import { AssertionError } from "node:assert";
import type { Route } from "@pylonkit/openapi";
import { show } from "../show.ts";
import { differences } from "./differences.ts";
import { deliveryAssertionsOver, type DeliveryAssertions } from "./delivery-assertions.ts";
import type { JournalEntry, RequestEntry } from "./journal.ts";

/** What a request is expected to be; what is left out does not matter. */
export interface ExpectedCall {
  /** How often exactly. Default: at least once. */
  readonly times?: number;
  /** The path, such as `"/issues/1042"`. */
  readonly path?: string;
  /** Query parameters among those that were sent. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Properties among those of the body; lists are compared whole. */
  readonly body?: unknown;
  /** What it was answered with. */
  readonly status?: number;
}

/** Asks the journal whether what should have been sent was, and nothing else; throws an `AssertionError` that tells. */
export interface Assertions extends DeliveryAssertions {
  /** Throws unless an operation was called as expected; gives the requests that were. */
  assertCalled(operation: Route, expected?: ExpectedCall): readonly RequestEntry[];
  /** Throws if an operation was called. */
  assertNotCalled(operation: Route): void;
  /** Throws if a request led nowhere or was refused with a 400: what a client that is right does not send. */
  assertAllRight(): void;
}

/** Assertions over the entries of a journal. */
export function assertionsOver(entries: readonly JournalEntry[]): Assertions {
  const requests = () => entries.flatMap((entry) => (entry.kind === "request" ? [entry] : []));
  const callsOf = (operation: string) => requests().filter((entry) => entry.operation === operation);
  return {
    ...deliveryAssertionsOver(entries),
    assertCalled(operation, { times, ...expected } = {}) {
      const calls = callsOf(operation);
      const seen = calls.map((entry) => ({ entry, wrong: faultsOf(entry, expected) }));
      const right = seen.filter(({ wrong }) => wrong.length === 0).map(({ entry }) => entry);
      if (times === undefined ? right.length > 0 : right.length === times) return right;
      const wanted = `${operation} was expected ${times === undefined ? "to be called" : `to be called ${counted(times)}`}`;
      const how = Object.keys(expected).length > 0 ? ` with ${show(expected)}` : "";
      const rightly = how === "" || right.length === 0 ? "" : `, ${counted(right.length)} so`;
      const list = seen.map(({ entry, wrong }) => `  ${lineOf(entry)}${wrong.map((why) => `\n    ${why}`).join("")}`);
      throw new AssertionError({
        message: [
          `${wanted}${how}. It was ${calls.length === 0 ? "never called." : `called ${counted(calls.length)}${rightly}:`}`,
          ...list,
          ...(calls.length === 0 ? others(requests()) : []),
        ].join("\n"),
        actual: calls.map(({ path, query, requestBody, status }) => ({ path, query, body: requestBody, status })),
        expected,
      });
    },
    assertNotCalled(operation) {
      const calls = callsOf(operation);
      if (calls.length === 0) return;
      const list = calls.map((entry) => `\n  ${lineOf(entry)}`).join("");
      throw fault(`${operation} was expected not to be called. It was called ${counted(calls.length)}:${list}`);
    },
    assertAllRight() {
      const wrong = requests().filter(({ operation, status }) => operation === undefined || status === 400);
      if (wrong.length === 0) return;
      const list = wrong.map((entry) => `\n  ${lineOf(entry)}${entry.errors.map((why) => `\n    ${why}`).join("")}`);
      const are = wrong.length === 1 ? "One request was" : `${wrong.length} requests were`;
      throw fault(`${are} not right:${list.join("")}`);
    },
  };
}

const fault = (message: string) => new AssertionError({ message });

const counted = (times: number): string =>
  times === 0 ? "never" : times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;

function faultsOf(entry: RequestEntry, { path, query, body, status }: ExpectedCall): readonly string[] {
  return [
    ...(path === undefined ? [] : differences(entry.path, path, "path")),
    ...(query === undefined ? [] : differences(entry.query, query, "query")),
    ...(body === undefined ? [] : differences(entry.requestBody, body, "body")),
    ...(status === undefined ? [] : differences(entry.status, status, "status")),
  ];
}

function lineOf({ method, path, query, requestBody, status }: RequestEntry): string {
  const search = Object.keys(query).length > 0 ? ` ${show(query)}` : "";
  return `${method} ${path}${search}${requestBody === undefined ? "" : ` ${show(requestBody)}`} → ${status}`;
}

/** What was called instead, the newest first. */
function others(entries: readonly RequestEntry[]): readonly string[] {
  if (entries.length === 0) return ["No request came at all."];
  const newest = entries.slice(-5).toReversed();
  return [`The newest of the ${entries.length} requests that came:`, ...newest.map((entry) => `  ${lineOf(entry)}`)];
}
