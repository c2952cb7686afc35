import type { MockClock } from "../clock/mock-clock.ts";
import type { Outcome } from "./attempt.ts";
import type { Receiver } from "./webhook-options.ts";

/** How many deliveries wait for one receiver at most; what comes on top is not sent. */
export const MAX_WAITING = 10_000;

/** One delivery on its way. */
export interface Job {
  /** Resolves when the answer to what caused it is on its way. */
  readonly answered: Promise<void>;
  /** When it is to be sent, by the mock's clock. */
  readonly due: number;
  /** Sends it for the nth time. */
  send(attempt: number, stop: AbortSignal): Promise<Outcome>;
  /** Notes what came of an attempt. */
  note(attempt: number, outcome: Outcome): void;
}

/** The deliveries to one receiver: one after the other, in the order of what caused them. */
export interface Queue {
  /** How many are not yet through. */
  readonly size: number;
  push(job: Job): void;
  /** Resolves when all there are now are through, or were stopped. */
  idle(): Promise<void>;
  /** Drops all of them; the one on its way leaves no trace. */
  stop(): void;
}

/** A queue that waits for nobody but its receiver, and is waited for by nobody. */
export function queueOf(receiver: Receiver, clock: MockClock): Queue {
  const jobs: Job[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  let running: Promise<void> = Promise.resolve();
  let runs = false;

  const deliver = async (job: Job): Promise<void> => {
    await job.answered;
    const early = job.due - clock.now();
    if (early > 0) await clock.sleep(early, signal);
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      const outcome = await job.send(attempt, signal);
      signal.throwIfAborted();
      job.note(attempt, outcome);
      if (outcome.errors.length === 0 || attempt > receiver.retries) return;
      await clock.sleep(receiver.retryDelayMs, signal);
    }
  };

  const run = async (): Promise<void> => {
    runs = true;
    for (let job = jobs[0]; job; job = jobs[0]) {
      try {
        await deliver(job);
      } catch (error) {
        if (signal.aborted) return;
        // Such as a clock of the user's that refuses to wait: nobody waits here, so it is told in the journal.
        const name = error instanceof Error ? error.name : typeof error;
        job.note(0, { status: 0, errors: [`Not sent: the mock failed (${name}).`] });
      }
      jobs.shift();
    }
    runs = false;
  };

  return {
    get size() {
      return jobs.length;
    },
    push(job) {
      if (signal.aborted) return;
      if (jobs.length >= MAX_WAITING) {
        job.note(0, { status: 0, errors: [`Not sent: ${MAX_WAITING} deliveries wait for this receiver already.`] });
        return;
      }
      jobs.push(job);
      if (!runs) running = run();
    },
    idle: () => Promise.race([running, stopped]),
    stop() {
      jobs.length = 0;
      stopping.abort(new Error("stopped"));
    },
  };
}
