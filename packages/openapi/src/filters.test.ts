import { expect, it } from "vitest";
import { FILTERS } from "./index.ts";
import * as rows from "./filters.ts";

it("has the row of every search by itself", () => {
  expect(new Set(Object.values(rows))).toEqual(new Set(Object.values(FILTERS)));
});
