const SECONDS = /^\d+(?:\.\d+)?$/;

/** The headers that say how long to wait: Pylon's own, then the one proxies before it send. */
export const RETRY_AFTER_HEADERS = ["x-retry-after", "retry-after"] as const;

/** A number of seconds, decimals allowed, in milliseconds; `undefined` for a header that is missing or of another shape. */
export function secondsInMs(value: string | null): number | undefined {
  return value !== null && SECONDS.test(value) ? Math.ceil(Number(value) * 1_000) : undefined;
}
