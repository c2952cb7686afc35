import { MAX_FILTER_DEPTH, PylonFilterError } from "@pylonkit/openapi";
import { DEPTH_RULE, faultAt, show } from "./fault.ts";
import type { Filter, SearchRoute } from "./filter.ts";
import { isFilterLike } from "./keys.ts";

/** Whether a filter has more levels than that. Looks no further, so that what nests in itself ends too. */
function isDeeperThan(levels: number, filter: unknown): boolean {
  const below = isFilterLike(filter) ? filter.subfilters : undefined;
  return levels === 0 || (Array.isArray(below) && below.some((each) => isDeeperThan(levels - 1, each)));
}

function join<R extends SearchRoute>(operator: "and" | "or", subfilters: Filter<R>[]): Filter<R> {
  const [only, ...others] = subfilters;
  const joined = only && others.length === 0 ? only : { operator, subfilters };
  const faults = subfilters.flatMap((each: unknown, index) =>
    isFilterLike(each) ? [] : [faultAt(`/subfilters/${index}`, `${show(each)} is no filter`)],
  );
  if (subfilters.length === 0) faults.push(faultAt("/subfilters", "at least one filter is needed, none is given"));
  else if (faults.length === 0 && isDeeperThan(MAX_FILTER_DEPTH, joined)) {
    faults.push(faultAt("/subfilters", DEPTH_RULE));
  }
  if (faults.length > 0) throw new PylonFilterError({ operation: `${operator}()`, faults });
  return joined;
}

/**
 * All of the given filters hold. They must belong to the same search. Throws `PylonFilterError` when none is given or
 * when the tree gets deeper than Pylon allows (three filters, the root counts as one). One filter alone is given back
 * as it is.
 */
export function and<R extends SearchRoute>(...filters: Filter<R>[]): Filter<R> {
  return join("and", filters);
}

/** At least one of the given filters holds; the same rules as `and`. */
export function or<R extends SearchRoute>(...filters: Filter<R>[]): Filter<R> {
  return join("or", filters);
}
