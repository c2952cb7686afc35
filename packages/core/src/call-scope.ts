import { PylonTimeoutError, type Call } from "@pylonkit/openapi";
import type { BoundedSignal } from "./bounded-signal.ts";

/** One call of this client while it is under way: what the layers see of it, its deadline and the attempt on the wire. */
export class CallScope implements Call {
  readonly operation: string;
  /** On the client's clock, milliseconds; `Infinity` where the call has no `timeoutMs`. */
  readonly deadline: number;
  /** What the caller sends, as it was given, and the headers it goes with: no error may quote them. */
  readonly body: unknown;
  headers: Headers | undefined = undefined;
  attempts = 0;
  waitMs = 0;
  reason: string | undefined = undefined;
  /** The answer the layers have handed over: what fails from here on fails while its body is read. */
  response: Response | undefined = undefined;
  #attempt: BoundedSignal | undefined;

  constructor(operation: string, deadline = Infinity, body?: unknown) {
    this.operation = operation;
    this.deadline = deadline;
    this.body = body;
  }

  /**
   * Ends the attempt before and starts the next; gives its number, from 1. It stays bounded until the body of its answer
   * has been read. What was noted of waits belongs to it, and is cleared for the one after.
   */
  startAttempt(bound: BoundedSignal): number {
    this.close();
    this.#attempt = bound;
    this.waitMs = 0;
    this.reason = undefined;
    return ++this.attempts;
  }

  /** The signal of the attempt on the wire. */
  get signal(): AbortSignal | undefined {
    return this.#attempt?.signal;
  }

  /** The error of this call when a limit runs out now. */
  timeout(phase: "attempt" | "call", timeoutMs: number): PylonTimeoutError {
    const { operation, attempts, response } = this;
    return new PylonTimeoutError({ operation, phase, timeoutMs, attempts, response });
  }

  /** The attempt is over: nothing of it may keep a timer or a listener. */
  close(): void {
    this.#attempt?.end();
  }
}
