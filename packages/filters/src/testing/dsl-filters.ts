import { FILTERS, OPERANDS, type FilterDescriptor } from "@pylonkit/openapi";
import * as fc from "fast-check";
import type { ConditionOperator, Filter, SearchRoute } from "../filter.ts";
import { isConditionOperator } from "../grammar.ts";
import * as where from "../index.ts";

type Methods = Readonly<Record<string, (operand?: unknown) => Filter>>;
type Search = Readonly<Record<string, Methods>> & { custom?: (slug: string) => Methods };

/** The export of a search: that of `POST /audit-logs/search` is `auditLogs`. */
export function searchOf(route: SearchRoute): Search {
  const [, resource = ""] = /^POST \/([^/]+)\/.*search$/.exec(route) ?? [];
  const name = resource.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (where as unknown as Record<string, Search>)[name] as Search;
}

const TIMES = fc.oneof(
  fc.date({ min: new Date(0), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
  fc.integer({ min: 0, max: 4e12 }).map((epochMilliseconds) => ({ epochMilliseconds })),
  fc.constantFrom("2026-10-12T08:14:05Z", "2026-10-12T10:14:05.25+02:00", "2026-10-12T08:14:05-09:30"),
);

const NUMBERS = fc.oneof(fc.integer(), fc.constantFrom(0.5, -2.25, "12", "-1.5"));

/** Texts somebody searches for, and all that makes a text form stumble: quotes, keywords, signs, line breaks. */
const TEXTS = fc
  .oneof(
    fc.constantFrom(
      "new",
      "it's",
      'a "quote"',
      "and",
      "OR",
      "not",
      "custom.x",
      "a\\b",
      "(x, y)",
      "=",
      "näher ☂",
      "\n\t",
    ),
    fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
    fc.uuid(),
  )
  .filter((text) => text.trim() !== "");

const SLUGS = fc.oneof(
  fc.constantFrom("priority", "account.hubspot.annualrevenue", "a__b--c", "in", "custom.tier", "is set", "Über", '"'),
  TEXTS,
);

function operandOf(operator: ConditionOperator, known: readonly string[] | undefined, closed: boolean) {
  const one: fc.Arbitrary<unknown> = operator.startsWith("time_")
    ? TIMES
    : /^(greater|less)_than/.test(operator)
      ? NUMBERS
      : known
        ? fc.oneof(fc.constantFrom(...known), ...(closed ? [] : [TEXTS]))
        : TEXTS;
  const kind = OPERANDS[operator];
  if (kind === "none") return fc.constant(undefined);
  if (kind === "value") return one;
  return fc.array(one, kind === "values/2" ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 3 });
}

/** Filters of one search as the DSL builds them, to the deepest there may be; `custom` also those of custom fields. */
export function builtFilters(route: SearchRoute, depth = 3): fc.Arbitrary<Filter> {
  const { fields, customFields }: FilterDescriptor = FILTERS[route];
  const search = searchOf(route);
  const conditions = Object.entries(fields).flatMap(([name, { operators, known, values }]) =>
    (operators as readonly ConditionOperator[]).map((operator) =>
      operandOf(operator, values ?? known, values !== undefined).map(
        (operand) => search[name]?.[operator]?.(operand) as Filter,
      ),
    ),
  );
  const operators = Object.keys(OPERANDS).filter(isConditionOperator);
  const custom = fc.constantFrom(...operators).chain((operator) =>
    fc
      .tuple(
        SLUGS.filter((slug) => !Object.hasOwn(fields, slug)),
        operandOf(operator, undefined, false),
      )
      .map(([slug, operand]) => search.custom?.(slug)[operator]?.(operand) as Filter),
  );
  const condition = fc.oneof(...conditions, ...(customFields ? [custom] : []));
  if (depth === 1) return condition;
  const parts = fc.array(builtFilters(route, depth - 1), { minLength: 1, maxLength: 3 });
  const joined = fc.tuple(fc.constantFrom(where.and, where.or), parts).map(([join, filters]) => join(...filters));
  return fc.oneof(condition, joined);
}
