import { systemClock, type Clock } from "@pylonkit/openapi";
import { SIGNATURE_HEADER, signWebhook } from "@pylonkit/webhooks";
import type { Receiver } from "./webhook-options.ts";

/** What came of one attempt: the status of the answer, 0 where there was none, and what was wrong with it. */
export interface Outcome {
  readonly status: number;
  readonly errors: readonly string[];
}

/** What an attempt is made with. */
export interface AttemptParts {
  readonly body: string;
  readonly secret: string;
  readonly clock: Clock;
  /** Ends the attempt at once. */
  readonly stop: AbortSignal;
}

/** Sends a webhook once. A receiver that hangs, fails or throws is an outcome; only a `stop` rejects. */
export async function attempt(receiver: Receiver, { body, secret, clock, stop }: AttemptParts): Promise<Outcome> {
  const headers = new Headers(receiver.headers);
  if (!headers.has("content-type")) headers.set("content-type", "application/json");
  headers.set(SIGNATURE_HEADER, await signWebhook(body, secret));
  stop.throwIfAborted();
  const ending = new AbortController();
  const timer = new AbortController();
  const late = new Error("late");
  const end = () => ending.abort(stop.reason);
  stop.addEventListener("abort", end, { once: true });
  const timeout = clock.timeout?.bind(clock) ?? systemClock.timeout;
  void timeout(receiver.timeoutMs, timer.signal).then(
    () => ending.abort(late),
    () => {},
  );
  try {
    const request = new Request(receiver.url, {
      method: "POST",
      body,
      headers,
      // A webhook that is redirected has not arrived, and its secrets stay with whom they were meant for.
      redirect: "manual",
      signal: ending.signal,
    });
    // A function that hangs need not know of signals.
    const response = await Promise.race([answerOf(receiver, request), rejection(ending.signal)]);
    const { status } = response;
    await response.body?.cancel().catch(() => {});
    return { status, errors: status >= 200 && status < 300 ? [] : [`The receiver answered ${status}.`] };
  } catch (error) {
    stop.throwIfAborted();
    const why = error === late ? `within ${receiver.timeoutMs} ms` : `(${causeOf(error)})`;
    return { status: 0, errors: [`The receiver gave no answer ${why}.`] };
  } finally {
    timer.abort();
    stop.removeEventListener("abort", end);
  }
}

async function answerOf(receiver: Receiver, request: Request): Promise<Response> {
  const response: unknown = await receiver.fetch(request);
  if (response instanceof Response) return response;
  throw new TypeError("no Response");
}

const rejection = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

/** What an error is called. Its message could hold anything, a secret too. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === "string" ? code : error.name;
}
