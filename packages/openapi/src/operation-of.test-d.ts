import { expectTypeOf, test } from "vitest";
import { OPERATIONS } from "./generated/operations.ts";
import type { Route } from "./operation-of.ts";

test("a route is one of the spec's", () => {
  expectTypeOf<"POST /issues/search">().toExtend<Route>();
  expectTypeOf(OPERATIONS["POST /issues/search"].retry).toEqualTypeOf<"safe">();
  // @ts-expect-error no such route
  expectTypeOf<"GET /issues/search">().toExtend<Route>();
});
