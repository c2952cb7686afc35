import { MAX_FILTER_DEPTH, PylonFilterError } from "@pylonkit/openapi";
import { DEPTH_RULE, faultAt, show } from "./fault.ts";
import type { Filter, SearchRoute } from "./filter.ts";

interface Nested {
  readonly subfilters?: readonly Nested[];
}

function depthOf({ subfilters = [] }: Nested): number {
  return 1 + subfilters.reduce((deepest, each) => Math.max(deepest, depthOf(each)), 0);
}

function join<R extends SearchRoute>(operator: "and" | "or", subfilters: Filter<R>[]): Filter<R> {
  const faults = subfilters.flatMap((each: unknown, index) =>
    typeof each === "object" && each !== null ? [] : [faultAt(`/subfilters/${index}`, `${show(each)} is no filter`)],
  );
  if (subfilters.length === 0) faults.push(faultAt("/subfilters", "at least one filter is needed, none is given"));
  else if (faults.length === 0 && depthOf({ subfilters }) > MAX_FILTER_DEPTH) {
    faults.push(faultAt("/subfilters", DEPTH_RULE));
  }
  if (faults.length > 0) throw new PylonFilterError({ operation: `${operator}()`, faults });
  return { operator, subfilters };
}

/**
 * All of the given filters hold. They must belong to the same search. Throws `PylonFilterError` when none is given or
 * when the tree gets deeper than Pylon allows (three filters, the root counts as one).
 */
export function and<R extends SearchRoute>(...filters: Filter<R>[]): Filter<R> {
  return join("and", filters);
}

/** At least one of the given filters holds; the same rules as `and`. */
export function or<R extends SearchRoute>(...filters: Filter<R>[]): Filter<R> {
  return join("or", filters);
}
