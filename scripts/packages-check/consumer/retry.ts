import { createPylonClient } from "@pylonkit/core";
import { defaultShouldRetry, retry, type RetryOptions } from "@pylonkit/retry";

const options: RetryOptions = {
  retries: 3,
  maxWaitMs: 10_000,
  shouldRetry: (context) => defaultShouldRetry(context),
};

export const client = createPylonClient({ token: "token", layers: [retry(options)] });
// @ts-expect-error not an option
export const wrong = () => retry({ attempts: 3 });
