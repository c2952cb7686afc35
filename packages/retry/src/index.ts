export { defaultShouldRetry, type RetryContext } from "./default-should-retry.ts";
export type { RetryEvent, RetryOptions, RetryReason } from "./options.ts";
export { retry } from "./retry.ts";
