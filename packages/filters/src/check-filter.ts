import { FILTERS, MAX_FILTER_DEPTH, PylonFilterError, type FilterFault } from "@pylonkit/openapi";
import { checkCondition } from "./check-condition.ts";
import type { CustomFieldDeclarations } from "./custom-fields.ts";
import { DEPTH_RULE, faultAt, notInList, show } from "./fault.ts";
import type { Filter, SearchRoute } from "./filter.ts";
import { compoundOperators, grammarOf, type Grammar } from "./grammar.ts";
import { checkKeys, checkUnread, isEmpty, isFilterLike, type FilterLike } from "./keys.ts";

/** What a check knows of the workspace. */
export interface CheckFilterOptions {
  /**
   * Its custom fields: their slugs, or by slug their types and options, which then decide on operators and operands.
   * Without them any unknown field name passes as a slug.
   */
  readonly customFields?: readonly string[] | CustomFieldDeclarations;
}

function checkCompound(filter: FilterLike, path: string, depth: number, grammar: Grammar): FilterFault[] {
  const { operator, subfilters, field } = filter;
  const faults = checkUnread(filter, path, "subfilters");
  if (isEmpty(operator)) {
    const legal = compoundOperators();
    faults.push(faultAt(`${path}/operator`, `subfilters need an operator; legal: ${legal.join(", ")}`, legal));
  }
  if (!isEmpty(field)) faults.push(faultAt(`${path}/field`, "a filter with subfilters has no field"));
  const at = `${path}/subfilters`;
  if (subfilters === undefined || subfilters === null || (Array.isArray(subfilters) && subfilters.length === 0)) {
    return [...faults, faultAt(at, `${show(operator)} needs at least one filter in subfilters`)];
  }
  if (!Array.isArray(subfilters)) {
    return [...faults, faultAt(at, `subfilters is ${show(subfilters)}; it is a list of filters`)];
  }
  if (depth >= MAX_FILTER_DEPTH) return [...faults, faultAt(at, DEPTH_RULE)];
  return faults.concat(subfilters.flatMap((each, index) => check(each, `${at}/${index}`, depth + 1, grammar)));
}

function check(filter: unknown, path: string, depth: number, grammar: Grammar): FilterFault[] {
  if (!isFilterLike(filter)) {
    return [
      faultAt(
        path,
        `a filter is an object with operator and field, or with operator and subfilters; this is ${show(filter)}`,
      ),
    ];
  }
  const { operator, subfilters } = filter;
  const compound = compoundOperators().includes(operator as string) || (isEmpty(operator) && !isEmpty(subfilters));
  return [
    ...checkKeys(filter, path),
    ...(compound ? checkCompound(filter, path, depth, grammar) : checkCondition(filter, path, grammar)),
  ];
}

/**
 * Everything wrong with a filter, judged by the grammar of one search; an empty list means Pylon takes it. Each fault
 * has a JSON pointer into the filter (`/subfilters/0/operator`), a sentence, the legal names and the nearest of them.
 * Any input is fine, also none at all. Below the deepest legal level nothing is looked at.
 */
export function checkFilter(filter: unknown, route: SearchRoute, options: CheckFilterOptions = {}): FilterFault[] {
  const grammar = grammarOf(route, options.customFields);
  if (grammar) return check(filter, "", 1, grammar);
  return [notInList("", `${show(route)} is no search that takes a filter`, route, Object.keys(FILTERS))];
}

/** Throws a `PylonFilterError` with every fault `checkFilter` finds; afterwards the value has the type of a filter. */
export function assertFilter<R extends SearchRoute>(
  filter: unknown,
  route: R,
  options?: CheckFilterOptions,
): asserts filter is Filter<R> {
  const faults = checkFilter(filter, route, options);
  if (faults.length > 0) throw new PylonFilterError({ operation: route, faults });
}
