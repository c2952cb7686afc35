import type { Clock, FetchLayer, RetrySafety } from "@pylonkit/openapi";
import { describe, expectTypeOf, it } from "vitest";
import { defaultShouldRetry, retry, type RetryContext, type RetryEvent } from "./index.ts";

describe("retry", () => {
  it("is a layer, with every option left out or given", () => {
    expectTypeOf(retry()).toEqualTypeOf<FetchLayer>();
    expectTypeOf(retry).parameter(0).exclude<undefined>().toHaveProperty("clock").toEqualTypeOf<Clock | undefined>();
    retry({ retries: 1, maxWaitMs: 1, maxElapsedMs: 1, shouldRetry: async () => true, onRetry: () => undefined });
    // @ts-expect-error a status list is not an option; compose shouldRetry instead
    retry({ statuses: [503] });
    // @ts-expect-error a count is expected
    retry({ retries: "2" });
  });

  it("has a rule that fits where an own one goes", () => {
    retry({ shouldRetry: defaultShouldRetry });
    expectTypeOf(defaultShouldRetry).parameters.toEqualTypeOf<[RetryContext]>();
    expectTypeOf<RetryContext["safety"]>().toEqualTypeOf<RetrySafety>();
    expectTypeOf<RetryContext["response"]>().toEqualTypeOf<Response | undefined>();
  });

  it("tells a known set of reasons", () => {
    expectTypeOf<"status 503">().toExtend<RetryEvent["reason"]>();
    expectTypeOf<"whatever">().not.toExtend<RetryEvent["reason"]>();
    const change = (event: RetryEvent) => {
      // @ts-expect-error events are read only
      event.attempt = 2;
    };
    expectTypeOf(change).returns.toBeVoid();
  });
});
