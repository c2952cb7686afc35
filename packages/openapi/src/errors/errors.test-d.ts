import { expectTypeOf, test } from "vitest";
import { isPylonApiError, type PylonErrorCode } from "./api-error.ts";

test("a guard with a code narrows the code", () => {
  const error = new Error("x") as unknown;
  if (isPylonApiError(error, "not_found")) expectTypeOf(error.code).toEqualTypeOf<"not_found">();
  if (isPylonApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
});

test("known codes are completed, unknown ones accepted", () => {
  expectTypeOf<"rate_limited">().toExtend<PylonErrorCode>();
  expectTypeOf<"a_code_of_next_year">().toExtend<PylonErrorCode>();
  // @ts-expect-error a code is a string
  isPylonApiError(new Error("x"), 404);
});
