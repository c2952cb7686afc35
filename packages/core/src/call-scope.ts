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
  /** The attempt that was answered, or where none was yet, the one that started last. */
  #attempt: BoundedSignal | undefined;
  #isAnswered = false;
  #isOver = false;

  constructor(operation: string, deadline = Infinity, body?: unknown) {
    this.operation = operation;
    this.deadline = deadline;
    this.body = body;
  }

  /**
   * Starts an attempt; gives its number, from 1. The answer before is given up with its bound; an attempt that is still
   * on the wire, as where a layer has two there at once, keeps its own. What was noted of waits belongs to this one, and
   * is cleared for the one after.
   */
  startAttempt(bound: BoundedSignal): number {
    this.#letGo();
    this.#attempt = bound;
    this.waitMs = 0;
    this.reason = undefined;
    return ++this.attempts;
  }

  /** An attempt has its answer, and stays bounded until that was read; not so where another one's is being read. */
  answer(bound: BoundedSignal): void {
    if (this.#isOver || this.response) return bound.end();
    this.#letGo();
    this.#attempt = bound;
    this.#isAnswered = true;
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

  /** The call is over: nothing of its answer may keep a timer or a listener. */
  close(): void {
    this.#isOver = true;
    this.#letGo();
  }

  #letGo(): void {
    if (this.#isAnswered) this.#attempt?.end();
    this.#isAnswered = false;
  }
}
