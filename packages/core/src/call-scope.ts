import type { Call } from "@pylonkit/openapi";
import type { BoundedSignal } from "./bounded-signal.ts";

/** One call of this client while it is under way: what the layers see of it, its deadline and the attempt on the wire. */
export class CallScope implements Call {
  readonly operation: string;
  /** On the client's clock, milliseconds; `undefined` where the call has no `timeoutMs`. */
  readonly deadline: number | undefined;
  attempts = 0;
  waitMs = 0;
  reason: string | undefined = undefined;
  /** The layers have handed over an answer: what fails from here on fails while its body is read. */
  answered = false;
  #attempt: BoundedSignal | undefined;

  constructor(operation: string, deadline: number | undefined) {
    this.operation = operation;
    this.deadline = deadline;
  }

  /** Starts an attempt and ends the one before. An attempt stays bounded until its answer's body has been read. */
  startAttempt(attempt: BoundedSignal): void {
    this.#attempt?.end();
    this.#attempt = attempt;
  }

  /** Why the attempt on the wire was aborted, if it was. */
  abortReason(): unknown {
    return this.#attempt?.signal.aborted ? this.#attempt.signal.reason : undefined;
  }

  /** The call is over: nothing of it may keep a timer or a listener. */
  close(): void {
    this.#attempt?.end();
  }
}
