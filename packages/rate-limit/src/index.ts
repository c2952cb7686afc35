export type { Limits } from "./bucket-of.ts";
export { memoryStore } from "./memory-store.ts";
export type { RateLimitOptions, WaitEvent } from "./options.ts";
export { rateLimit, type Budget, type RateLimitLayer } from "./rate-limit.ts";
export { RateLimitStoreError } from "./store-error.ts";
export type { Bucket, Claim, Observation, RateLimitStore, Reservation, Standing } from "./store.ts";
