import type { Ruled } from "./rules.ts";
import { NORDKAI } from "./rule-world.ts";
import { BRIGHTWATER, KESTREL, MAYA } from "./small-desk.ts";

const crm = { external_id: "crm-9", label: "crm" };

/** The written rules of accounts that `party-rules.ts` has not. */
export const ACCOUNT_RULES: readonly Ruled[] = [
  {
    what: "an account with subaccounts",
    route: "POST /accounts",
    base: { name: "Tidewater" },
    rules: [
      [
        "is above those that have no parent",
        { subaccount_ids: [KESTREL] },
        { subaccount_ids: [NORDKAI] },
        /^subaccount_ids: "b6f0.*" has the parent "79c0.*", and an account has one; delete the relationship/,
      ],
      ["has tags with names", { tags: ["pilot"] }, { tags: [" "] }, /^tags\[\d\]: " " is blank; .*GET \/tags/],
    ],
  },
  {
    what: "a subaccount",
    route: "PATCH /accounts/{id}",
    id: NORDKAI,
    base: {},
    rules: [
      [
        "is above others than its parent",
        { subaccount_ids: [KESTREL] },
        { subaccount_ids: [BRIGHTWATER] },
        /^subaccount_ids: "b6f0.*" is below "79c0.*" and cannot be above it too/,
      ],
      ["keeps a name", { name: "N" }, { name: " " }, /^name: " " is blank; an account has a name/],
      [
        "has a user for owner",
        { owner_id: "" },
        { owner_id: MAYA },
        /^owner_id: nothing has the id "6cac.*GET \/users/,
      ],
      [
        "has a primary domain among its domains",
        { domains: ["n.example", "k.example"], primary_domain: "k.example" },
        { domains: ["n.example", "k.example"], primary_domain: "m.example" },
        /^primary_domain: "m.example" is not among the domains; the domains are n.example, k.example/,
      ],
      [
        "has domains, which have no spaces",
        { domains: ["n.example"], primary_domain: "n.example" },
        { domains: ["n example"], primary_domain: "n example" },
        /^domains: "n example" is no domain; a domain such as "harbor.example" is expected/,
      ],
    ],
  },
  {
    what: "what names an account elsewhere",
    route: "PATCH /accounts/{id}",
    id: KESTREL,
    base: {},
    rules: [
      [
        "is an id of its own",
        { external_ids: [crm] },
        { external_ids: [{ ...crm, external_id: "crm-1207" }] },
        /^external_ids: "crm-1207" belongs to another account, see exists_id/,
      ],
      [
        "is an id once",
        { external_ids: [crm, { ...crm, external_id: "9", label: "erp" }] },
        { external_ids: [crm, { ...crm, label: "erp" }] },
        /^external_ids: the id "crm-9" occurs twice; an external id is unique/,
      ],
      [
        "is an id",
        { external_ids: [crm] },
        { external_ids: [{ ...crm, external_id: " " }] },
        /^external_ids\[0\].external_id: " " is blank; it names the account in another system/,
      ],
      [
        "is labelled",
        { external_ids: [crm] },
        { external_ids: [{ ...crm, label: "" }] },
        /^external_ids\[0\].label: "" is blank; it names the other system/,
      ],
      [
        "is a channel of Microsoft Teams with its team, also for what it repeats",
        { channels: [{ source: "slack", channel_id: "C1", mirror_to: { source: "slack", channel_id: "c" } }] },
        {
          channels: [{ source: "slack", channel_id: "C1", mirror_to: { source: "microsoft_teams", channel_id: "c" } }],
        },
        /^channels\[0\].mirror_to.channel_id: "c" is no channel of Microsoft Teams; it is written as \{team_id\}/,
      ],
    ],
  },
];
