import type { Ruled } from "./rules.ts";
import { INES, KESTREL, NOBODY } from "./small-desk.ts";

const RETRIES = "c6d8ba72-3163-461d-a8e9-01f26b844f51";
const CALL = "2676260d-2099-494a-ad52-4cb6da354a99";

/** The written rules of feature requests and call recordings. */
export const VOICE_RULES: readonly Ruled[] = [
  {
    what: "a new feature request",
    route: "POST /feature-requests",
    base: { title: "Dark mode" },
    rules: [["has a title", { title: "D" }, { title: " " }, /^title: " " is blank/]],
  },
  {
    what: "a changed feature request",
    route: "PATCH /feature-requests/{id}",
    id: RETRIES,
    base: {},
    rules: [
      [
        "is in a status named by its slug",
        { request_status: "planned" },
        { request_status: "In progress" },
        /^request_status: "In progress" is no slug; .*Did you mean "in_progress"\?/,
      ],
      [
        "has custom fields there are",
        { custom_fields: [{ slug: "effort", value: "small" }] },
        { custom_fields: [{ slug: "efort", value: "small" }] },
        /^custom_fields\[0\]: there is no custom field "efort" .*; there are: effort/,
      ],
      [
        "has values a select field has",
        { custom_fields: [{ slug: "effort", value: "small" }] },
        { custom_fields: [{ slug: "effort", value: "Smal" }] },
        /^custom_fields\[0\]: "Smal" is no option of "effort"; the options are: small, medium, large/,
      ],
    ],
  },
  {
    what: "a search of feature requests",
    route: "POST /feature-requests/search",
    base: {},
    rules: [
      ["is for words", { query: "server" }, { query: " " }, /^query: " " is blank/],
      ["is for an account", { account_ids: [KESTREL] }, { account_ids: [] }, /^account_ids: the list is empty/],
      ["is for a status", { request_statuses: ["new"] }, { request_statuses: [] }, /^request_statuses: the list is/],
      [
        "names statuses by their slugs",
        { request_statuses: ["new", "planned"] },
        { request_statuses: ["new", "Planned"] },
        /^request_statuses\[1\]: "Planned" is no slug/,
      ],
    ],
  },
  {
    what: "the visibility of a feature request",
    route: "POST /feature-requests/{id}/set-portal-visibility",
    id: RETRIES,
    base: { visible: true },
    rules: [
      [
        "is for accounts there are",
        { account_ids: [KESTREL] },
        { account_ids: [INES] },
        /^account_ids\[0\]: nothing has/,
      ],
    ],
  },
  {
    what: "a changed call recording",
    route: "PATCH /call-recordings/{id}",
    id: CALL,
    base: {},
    rules: [
      ["is of an account there is", { account_id: "" }, { account_id: NOBODY }, /^account_id: nothing has the id/],
      [
        "has custom fields there are",
        { custom_fields: [{ slug: "call_type", value: "review" }] },
        { custom_fields: [{ slug: "calltype", value: "review" }] },
        /^custom_fields\[0\]: there is no custom field "calltype" .*; there are: call_type/,
      ],
    ],
  },
];
