import type { RouteEntry } from "../document/routes.ts";
import type { FieldCoverage } from "./field-reads.ts";

/** Which operations were called, how often, and which never. Refused requests count too, those without a token do not. */
export interface Coverage {
  readonly called: Readonly<Record<string, number>>;
  readonly neverCalled: readonly string[];
  /** With the option `watchFields`: what was read of the answers that went through `fetch` of the mock, by operation. */
  readonly fields?: Readonly<Record<string, FieldCoverage>>;
}

/** Counts calls by operation. */
export interface CallCounter {
  count(entry: RouteEntry): void;
  report(): Coverage;
  clear(): void;
}

/** A counter over the operations of a document. */
export function callCounter(entries: readonly RouteEntry[]): CallCounter {
  const calls = new Map<string, number>();
  return {
    count: ({ route }) => void calls.set(route, (calls.get(route) ?? 0) + 1),
    report: () => ({
      called: Object.fromEntries(
        entries.flatMap(({ route }) => (calls.has(route) ? [[route, calls.get(route) ?? 0]] : [])),
      ),
      neverCalled: entries.map(({ route }) => route).filter((route) => !calls.has(route)),
    }),
    clear: () => calls.clear(),
  };
}
