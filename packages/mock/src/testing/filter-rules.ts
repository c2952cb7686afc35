import type { RequestRules } from "./request-rules.ts";
import { ask } from "./sent.ts";

const SEARCH = "POST /issues/search";
const find = (filter: object, route = SEARCH) => ask(route, { filter });
const isNew = { field: "state", operator: "equals", value: "new" };
const oneOf = { field: "state", operator: "in", values: ["new"] };
const all = (...subfilters: readonly object[]) => ({ operator: "and", subfilters });
const DAY = "2026-10-12T00:00:00Z";
const NEXT = "2026-10-13T00:00:00Z";
const within = { field: "created_at", operator: "time_range", values: [DAY, NEXT] };
const unassigned = { field: "assignee_id", operator: "is_unset" };

/** What a filter is made of. That every field takes its operators alone is a table of its own. */
export const FILTER_RULES: readonly RequestRules[] = [
  {
    what: "a filter",
    rules: [
      ["has an operator", find(isNew), find({ ...isNew, operator: undefined }), /^Field "filter.operator" is required/],
      [
        "has an operator there is",
        find(isNew),
        find({ ...isNew, operator: "equal" }),
        /^Field "filter.operator" must be one of .*; "equal" was sent\. Did you mean "equals"\?/,
      ],
      ["has a field", find(isNew), find({ ...isNew, field: undefined }), /field/],
      [
        "has a field there is",
        find(isNew),
        find({ ...isNew, field: "stat" }),
        /^Field "filter.field": POST \/issues\/search has no field "stat"; did you mean "state"\? legal: /,
      ],
      [
        "has no name of another field in answers",
        find({ ...isNew, field: "issue_type", value: "ticket" }),
        find({ ...isNew, field: "type", value: "ticket" }),
        /"type" is the name in answers; the field to filter by is "issue_type"/,
      ],
      [
        "has the keys there are",
        find(isNew),
        find({ ...isNew, values_in: ["new"] }),
        /^Field "filter.values_in" is unknown: "filter" has the fields field, operator, value, values, subfilters/,
      ],
      [
        "has values of a list that is complete",
        find({ field: "issue_type", operator: "equals", value: "ticket" }),
        find({ field: "issue_type", operator: "equals", value: "tickets" }),
        /^Field "filter.value": there is no value "tickets"; did you mean "ticket"\?/,
      ],
      [
        "has texts for values",
        find({ ...oneOf, values: ["1"] }),
        find({ ...oneOf, values: [1] }),
        /^Field "filter.values\[0\]" must be a string; 1 was sent/,
      ],
      [
        "has times with a zone",
        find(within),
        find({ ...within, values: [DAY, "2026-10-13T00:00:00"] }),
        /^Field "filter.values\[1\]": Give the time .*"2026-10-13T00:00:00" was sent/,
      ],
    ],
  },
  {
    what: "a tree of filters",
    rules: [
      [
        "is three deep at most",
        find(all(all(isNew))),
        find(all(all(all(isNew)))),
        /^Field "filter.subfilters\[0\].subfilters\[0\].*": filters nest at most 3 deep/,
      ],
      ["is not empty", find(all(isNew)), find(all()), /filter.*`and` or `or`.*subfilters/],
      [
        "compares in its leaves alone",
        find(all(isNew)),
        find({ ...all(isNew), field: "state" }),
        /^Field "filter.field"/,
      ],
      ["has leaves without subfilters", find(isNew), find({ ...isNew, subfilters: [isNew] }), /subfilters/],
    ],
  },
  {
    what: "an operand",
    rules: [
      ["is there", find(isNew), find({ ...isNew, value: undefined }), /^Field "filter": .*needs value/],
      [
        "of one is value alone",
        find(isNew),
        find({ ...isNew, values: ["closed"] }),
        /^Field "filter.values": "equals" reads value, not values/,
      ],
      [
        "of several is values alone",
        find(oneOf),
        find({ ...oneOf, value: "closed" }),
        /^Field "filter.value": "in" reads values, not value/,
      ],
      ["of several is no value", find(oneOf), find({ field: "state", operator: "in", value: "new" }), /values/],
      ["of several is at least one", find(oneOf), find({ ...oneOf, values: [] }), /values/],
      [
        "is not blank",
        find(isNew),
        find({ ...isNew, value: " " }),
        /^Field "filter.value": an operand cannot be blank/,
      ],
      [
        "in a list is not blank",
        find(oneOf),
        find({ ...oneOf, values: ["new", ""] }),
        /^Field "filter.values\[1\]": an operand cannot be blank/,
      ],
      [
        "is none where it is asked whether there is one",
        find(unassigned),
        find({ ...unassigned, value: "true" }),
        /^Field "filter.value": "is_unset" reads no operand, not value/,
      ],
      ["of a range is two times", find(within), find({ ...within, values: [DAY] }), /values/],
      ["of a range is not three", find(within), find({ ...within, values: [DAY, NEXT, NEXT] }), /values/],
    ],
  },
  {
    what: "a text to search for",
    rules: [
      [
        "is not blank",
        ask(SEARCH, { search_text: "export" }),
        ask(SEARCH, { search_text: " " }),
        /^search_text: " " is blank/,
      ],
    ],
  },
];
