import { createPylonClient, type FetchLayer, type PylonClient, type PylonClientOptions } from "@pylonkit/core";
import { rateLimit, type RateLimitOptions } from "@pylonkit/rate-limit";
import { retry, type RetryOptions } from "@pylonkit/retry";

/** Options of `createPylon`: those of `createPylonClient`, and two layers to set up, replace or turn off. */
export interface PylonOptions extends PylonClientOptions {
  /** What is sent again, and how often; `false` sends everything once. A layer takes the place of ours. */
  retry?: false | RetryOptions | FetchLayer | undefined;
  /** How limits are kept; `false` sends at once. A layer takes the place of ours: one to share, or to ask for its budgets. */
  rateLimit?: false | RateLimitOptions | FetchLayer | undefined;
}

/**
 * Makes a client that keeps within Pylon's limits and sends again what is safe to send again. Your own `layers` stand
 * outside of both and see each call once; every attempt pays for a slot of its own. `clock` is given to both layers
 * unless they have one of their own. Throws what `createPylonClient`, `retry` and `rateLimit` throw for bad options.
 */
export function createPylon(options: PylonOptions = {}): PylonClient {
  const { retry: resend, rateLimit: pace, layers = [], ...rest } = options;
  const clock = rest.clock && { clock: rest.clock };
  const wired = [
    layerOf(resend, (own) => retry({ ...clock, ...own })),
    layerOf(pace, (own) => rateLimit({ ...clock, ...own })),
  ];
  return createPylonClient({ ...rest, layers: [...layers, ...wired.flat()] });
}

function layerOf<Options extends object>(
  given: false | Options | FetchLayer | undefined,
  make: (options: Options | undefined) => FetchLayer,
): FetchLayer[] {
  if (given === false) return [];
  return [typeof given === "function" ? given : make(given)];
}
