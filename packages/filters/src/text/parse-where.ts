import { PylonFilterError } from "@pylonkit/openapi";
import { checkFilter, type CheckFilterOptions } from "../check-filter.ts";
import { faultAt, show } from "../fault.ts";
import type { Filter, SearchRoute } from "../filter.ts";
import { grammarOf } from "../grammar.ts";
import { PylonWhereError, placeOf } from "./where-error.ts";
import { TokenFault, tokensOf } from "./tokens.ts";
import { readWhere, SyntaxFault, type Marks } from "./where-parser.ts";

/** Where in the text the thing is that a fault of `checkFilter` points to. */
function offsetOf(root: Filter, marks: ReadonlyMap<Filter, Marks>, path: string): number {
  let filter = root;
  let keys = path.split("/").slice(1);
  while (keys[0] === "subfilters" && keys[1] !== undefined) {
    const below = filter.subfilters?.[Number(keys[1])];
    if (below === undefined) break;
    filter = below;
    keys = keys.slice(2);
  }
  const [key, index = "0"] = keys;
  const { start, field, operator, operands } = marks.get(filter) ?? {};
  const token = key === "field" ? field : key === "operator" ? operator : key === "subfilters" ? start : undefined;
  const operand = key === "value" || key === "values" ? (operands?.[Number(index)] ?? operator) : undefined;
  return (token ?? operand ?? start)?.start ?? 0;
}

/**
 * Reads a filter from text: `state in (new, waiting_on_you) and account_id = "…"`. Fields and operators are those of
 * the search, `and` binds tighter than `or`, keywords are taken in any case; README.md has the grammar. Throws
 * `PylonWhereError` with line and column: at the first thing that cannot be read, else with every fault `checkFilter`
 * finds. With `customFields` the slugs, types and options of the workspace count.
 */
export function parseWhere<R extends SearchRoute>(text: string, route: R, options: CheckFilterOptions = {}): Filter<R> {
  const grammar = grammarOf(route, options.customFields);
  const wrong = grammar ? typeof text !== "string" && `${show(text)} is no text` : `${show(route)} is no search`;
  if (!grammar || wrong !== false) {
    throw new PylonFilterError({ operation: route, faults: [faultAt("", String(wrong))] });
  }
  const refuse = (
    faults: readonly {
      path: string;
      message: string;
      legal: readonly string[];
      nearest: string | undefined;
      offset: number;
    }[],
  ) =>
    new PylonWhereError({
      operation: route,
      text,
      faults: faults.map(({ offset, ...fault }) => ({ ...fault, ...placeOf(text, offset) })),
    });
  try {
    const { filter, marks } = readWhere(tokensOf(text), grammar);
    const faults = checkFilter(filter, route, options);
    if (faults.length === 0) return filter as unknown as Filter<R>;
    throw refuse(faults.map((fault) => ({ ...fault, offset: offsetOf(filter, marks, fault.path) })));
  } catch (error) {
    if (error instanceof TokenFault) throw refuse([{ ...faultAt("", error.message), offset: error.start }]);
    if (!(error instanceof SyntaxFault)) throw error;
    const { message, legal, nearest, token } = error;
    throw refuse([{ path: "", message, legal, nearest, offset: token.start }]);
  }
}
