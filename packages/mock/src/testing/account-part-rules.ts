import type { Ruled } from "./rules.ts";
import { NORDKAI } from "./rule-world.ts";
import { BRIGHTWATER, INES, KESTREL, LEILA, MAYA, NOBODY, SOLSTICE } from "./small-desk.ts";

const file = { name: "berths.csv", type: "text/csv", size: 3 };
const file_url = "https://files.example/berths.csv";

/** Files for accounts and messages. */
const UPLOAD_RULES: Ruled["rules"] = [
  [
    "is sent or fetched",
    { file },
    { file, file_url },
    /^file_url: give file or file_url, not both; "https:.*" came beside the file "berths.csv"/,
  ],
  ["is fetched from an address", { file_url }, { file_url: "berths.csv" }, /^file_url: "berths.csv" is no address/],
  [
    "is fetched from the web",
    { file_url },
    { file_url: "ftp://files.example/berths.csv" },
    /^file_url: "ftp:.*" is no address; one such as "https:/,
  ],
];

/** The written rules of what belongs to accounts. */
export const ACCOUNT_PART_RULES: readonly Ruled[] = [
  {
    what: "an activity",
    route: "POST /accounts/{id}/activities",
    id: BRIGHTWATER,
    base: { slug: "port_visit" },
    rules: [
      [
        "is of a type there is",
        { slug: "training_session" },
        { slug: "training" },
        /^slug: "training" is no activity type; there are: port_visit, .* Did you mean "training_session"\?$/,
      ],
      [
        "was done by one person",
        { user_id: INES, contact_id: "" },
        { user_id: INES, contact_id: MAYA },
        /^contact_id: "6cac.*" was sent beside user_id; give user_id or contact_id .*not both/,
      ],
      [
        "was done at a time there is",
        { happened_at: "2026-02-28T09:00:00Z" },
        { happened_at: "2026-02-30T09:00:00Z" },
        /^happened_at: "2026-02-30T09:00:00Z" is not a time; RFC 3339 with a zone is expected/,
      ],
      [
        "was done by a user",
        { user_id: INES },
        { user_id: MAYA },
        /^user_id: nothing has the id "6cac.*" but one of the contacts; GET/,
      ],
      [
        "was done by a contact",
        { contact_id: MAYA },
        { contact_id: INES },
        /^contact_id: nothing has the id "6e8e.*" but one of the users; GET \/contacts lists/,
      ],
    ],
  },
  {
    what: "a new highlight",
    route: "POST /accounts/{account_id}/highlights",
    base: { account_id: BRIGHTWATER, content_html: "<p>Calls before eight.</p>" },
    rules: [
      ["has a text", { content_html: "C" }, { content_html: " " }, /^content_html: " " is blank; a highlight has/],
      [
        "expires in the future",
        { expires_at: "2026-10-15T09:00:01Z" },
        { expires_at: "2026-10-15T09:00:00Z" },
        /^expires_at: 2026-10-15T09:00:00Z is not in the future; it is 2026-10-15T09:00:00Z now/,
      ],
      [
        "is about a contact of its account",
        { contact_id: MAYA },
        { contact_id: LEILA },
        /^contact_id: "b942.*" belongs to another account; it names a contact of the account "79c0/,
      ],
      [
        "is about a contact, by id or external id",
        { contact_id: "crm-1207-3" },
        { contact_id: "crm-1207-9" },
        /^contact_id: "crm-1207-9" is no contact; it names a contact of the account/,
      ],
    ],
  },
  {
    what: "a changed highlight",
    route: "PATCH /accounts/{account_id}/highlights/{highlight_id}",
    base: { account_id: BRIGHTWATER, highlight_id: "ea7a918a-ae3f-4d34-8788-e778b7af02a2" },
    rules: [
      ["keeps a text", { content_html: "C" }, { content_html: "" }, /^content_html: "" is blank; a highlight has/],
      [
        "expires in the future",
        { expires_at: "2026-10-16T09:00:00Z" },
        { expires_at: "2026-10-14T09:00:00Z" },
        /^expires_at: 2026-10-14T09:00:00Z is not in the future; .* Delete a highlight to take it away/,
      ],
    ],
  },
  {
    what: "a relationship",
    route: "POST /accounts/{account_id}/relationship",
    base: { account_id: KESTREL, relationship_type: "parent_account", related_object_id: BRIGHTWATER },
    rules: [
      [
        "is to an account there is",
        { related_object_id: BRIGHTWATER },
        { related_object_id: NOBODY },
        /^related_object_id: nothing has the id "0000.*GET \/accounts/,
      ],
      [
        "is to another account",
        { related_object_id: BRIGHTWATER },
        { related_object_id: KESTREL },
        /^related_object_id: an account cannot be its own parent, and the path names "164d.*; give the id of another/,
      ],
      [
        "is to a partner that is one",
        { account_id: NORDKAI, relationship_type: "partner_account", related_object_id: SOLSTICE },
        { account_id: NORDKAI, relationship_type: "partner_account", related_object_id: KESTREL },
        /^related_object_id: "164d.*" is of the type customer; a partner is of the type partner/,
      ],
      [
        "is new",
        { account_id: BRIGHTWATER, related_object_id: KESTREL },
        { account_id: NORDKAI },
        /^related_object_id: "79c0.*" is the parent of this account already, see exists_id/,
      ],
      [
        "goes in no circle",
        { account_id: BRIGHTWATER, related_object_id: KESTREL },
        { account_id: BRIGHTWATER, related_object_id: NORDKAI },
        /^related_object_id: "b6f0.*" is below "79c0.*" and cannot be above it too/,
      ],
      [
        "is to one parent",
        { related_object_id: NORDKAI },
        { account_id: NORDKAI, related_object_id: KESTREL },
        /^related_object_id: "b6f0.*" has the parent "79c0.*", and an account has one; delete the relationship/,
      ],
    ],
  },
  {
    what: "a survivor of a merge",
    route: "POST /accounts/merge",
    base: { merge_account_ids: [KESTREL] },
    rules: [
      [
        "is an account there is",
        { merge_into_account_id: BRIGHTWATER },
        { merge_into_account_id: NOBODY },
        /^merge_into_account_id: nothing has the id "0000.*GET \/accounts/,
      ],
    ],
  },
  {
    what: "a change of several accounts",
    route: "PATCH /accounts",
    base: { account_ids: [BRIGHTWATER, KESTREL] },
    rules: [
      [
        "is of accounts there are",
        { account_ids: [SOLSTICE] },
        { account_ids: [SOLSTICE, NOBODY] },
        /^account_ids\[1\]: nothing has the id "0000.*GET \/accounts/,
      ],
      [
        "names accounts by Pylon's ids",
        { account_ids: [BRIGHTWATER] },
        { account_ids: ["crm-1207"] },
        /^account_ids\[0\]: nothing has the id "crm-1207" but, as an external id, the account "79c0.*"; GET/,
      ],
      [
        "says how to apply tags it has",
        { tags: [], tags_apply_mode: "replace" },
        { tags_apply_mode: "append_only" },
        /^tags_apply_mode: "append_only" says what to do with tags, and no tags were sent; send tags too/,
      ],
      ["has tags with names", { tags: ["pilot"] }, { tags: ["pilot", " "] }, /^tags\[\d\]: " " is blank; .*GET \/tags/],
      ["is to a user as owner", { owner_id: INES }, { owner_id: MAYA }, /^owner_id: nothing has the id "6cac/],
      [
        "is to fields there are",
        { custom_fields: [{ slug: "plan", value: "growth" }] },
        { custom_fields: [{ slug: "plans", value: "growth" }] },
        /^custom_fields\[0\]: there is no custom field "plans" .* Did you mean "plan"\?$/,
      ],
    ],
  },
  { what: "a file of an account", route: "POST /accounts/{id}/files", id: KESTREL, base: {}, rules: UPLOAD_RULES },
  { what: "an attachment", route: "POST /attachments", base: { description: "Berths" }, rules: UPLOAD_RULES },
];
