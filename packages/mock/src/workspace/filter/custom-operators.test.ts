import { describe, expect, it } from "vitest";

import { openDesk, refusal } from "../../testing/small-desk.ts";
import type { Issue } from "../entities.ts";

type Filter = Record<string, unknown>;

function openSearch() {
  const { data, update } = openDesk();
  const make = (type: string) => data("POST /custom-fields", { body: { object_type: "issue", label: type, type } });
  for (const type of ["text", "decimal", "date", "datetime"]) make(type);
  update(1042, {
    custom_fields: [
      { slug: "text", value: "berth 4" },
      { slug: "decimal", value: "1.5" },
      { slug: "date", value: "2026-10-12" },
      { slug: "datetime", value: "2026-10-12T08:00:00Z" },
      { slug: "environments", values: ["staging"] },
      { slug: "affected_seats", value: "12" },
    ],
  });
  return (filter: Filter) => (data<Issue[] | undefined>("POST /issues/search", { body: { filter } }) ?? []).length;
}

const AT = "2026-10-10T00:00:00Z";

describe("an operator on a custom field", () => {
  it.each<[Filter, RegExp]>([
    [
      { field: "text", operator: "greater_than", value: "3" },
      /"text" is of type text; "greater_than" is for number and decimal fields/,
    ],
    [
      { field: "priority", operator: "less_than_or_equals", value: "3" },
      /"priority" is of type select; "less_than_or_equals" is for/,
    ],
    [{ field: "affected_seats", operator: "greater_than", value: "a dozen" }, /"a dozen" is no number/],
    [
      { field: "affected_seats", operator: "time_is_after", value: AT },
      /"time_is_after" is for date and datetime fields/,
    ],
    [
      { field: "environments", operator: "time_range", values: [AT, AT] },
      /"time_range" is for date and datetime fields/,
    ],
    [{ field: "product_area", operator: "contains", value: "billing" }, /"contains" is for multiselect fields/],
    [{ field: "text", operator: "does_not_contain", value: "4" }, /"does_not_contain" is for multiselect fields/],
  ])("is refused where the type does not take it: %o", (filter, sentence) => {
    const search = openSearch();
    const { status, errors } = refusal(() => search(filter));
    expect([status, errors.length]).toEqual([400, 1]);
    expect(errors[0]).toMatch(new RegExp(`^Field "filter\\.(operator|value)": .*${sentence.source}`));
  });

  it("is named with its place in the tree", () => {
    const wrong = { field: "text", operator: "less_than", value: "3" };
    const right = { field: "text", operator: "string_contains", value: "berth" };
    const { errors } = refusal(() =>
      openSearch()({ operator: "and", subfilters: [right, { operator: "or", subfilters: [right, wrong] }] }),
    );
    expect(errors).toEqual([expect.stringMatching(/^Field "filter\.subfilters\[1\]\.subfilters\[1\]\.operator": /)]);
  });

  it.each<Filter>([
    { field: "decimal", operator: "greater_than", value: "1.4" },
    { field: "affected_seats", operator: "less_than_or_equals", value: "12" },
    { field: "date", operator: "time_is_after", value: AT },
    { field: "datetime", operator: "time_range", values: [AT, "2026-10-13T00:00:00Z"] },
    { field: "environments", operator: "contains", value: "staging" },
    { field: "text", operator: "string_contains", value: "berth" },
    { field: "product_area", operator: "in", values: ["billing"] },
  ])("finds what it should where the type takes it: %o", (filter) => {
    expect(openSearch()(filter)).toBeGreaterThan(0);
  });
});
