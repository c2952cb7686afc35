import type { FetchLayer } from "@pylonkit/openapi";

/** Makes one layer of several, outermost first: `compose(retry(), rateLimit())` retries around the limiter. */
export const compose =
  (...layers: readonly FetchLayer[]): FetchLayer =>
  (wire) =>
    layers.reduceRight((next, layer) => layer(next), wire);
