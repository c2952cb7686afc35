import { systemClock, type Clock } from "@pylonkit/openapi";

/** Redis did not answer a command in time. It may still carry it out later. */
export class RedisTimeoutError extends Error {
  override readonly name = "RedisTimeoutError";
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`Redis did not answer within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

const ignore = () => undefined;

/**
 * What `work` comes to, or a `RedisTimeoutError` after `timeoutMs` of real time. Clients keep commands for a connection
 * that may never come back, so their promises alone are no reason to wait. A rejection that comes too late is dropped.
 */
export async function bounded<T>(work: Promise<T>, timeoutMs: number, clock: Clock): Promise<T> {
  const done = new AbortController();
  const timeout = (clock.timeout?.bind(clock) ?? systemClock.timeout)(timeoutMs, done.signal).then(() => {
    throw new RedisTimeoutError(timeoutMs);
  });
  work.catch(ignore);
  timeout.catch(ignore);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    done.abort();
  }
}
