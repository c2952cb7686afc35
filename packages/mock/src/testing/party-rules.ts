import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, INES, KESTREL, MAYA, NOBODY, SOLSTICE } from "./small-desk.ts";

const channel = { source: "slack", channel_id: "C1" };
const teams = { source: "microsoft_teams" };

/** The written rules of accounts, contacts and tags. */
export const PARTY_RULES: readonly Ruled[] = [
  {
    what: "a new account",
    route: "POST /accounts",
    base: { name: "Tidewater" },
    rules: [
      ["has a name", { name: "T" }, { name: " " }, /^name: " " is blank/],
      [
        "has a primary domain among its domains",
        { domains: ["a.example"], primary_domain: "a.example" },
        { domains: ["a.example"], primary_domain: "b.example" },
        /^primary_domain: "b.example" is not among the domains/,
      ],
      [
        "has domains, not addresses",
        { domains: ["a.example"], primary_domain: "a.example" },
        { domains: ["https://a.example"], primary_domain: "https://a.example" },
        /^domains: .*is an address/,
      ],
      [
        "has a domain once",
        { domains: ["a.example"], primary_domain: "a.example" },
        { domains: ["a.example", "a.example"], primary_domain: "a.example" },
        /^domains: .*occurs twice/,
      ],
      ["has a user for owner", { owner_id: INES }, { owner_id: MAYA }, /^owner_id: nothing has the id/],
      [
        "has a picture at an address",
        { logo_url: "https://a.example/a.png" },
        { logo_url: "a.png" },
        /^logo_url: "a.png" is no address/,
      ],
      [
        "has a picture of a kind Pylon takes",
        { logo_url: "https://a.example/a.png" },
        { logo_url: "https://a.example/a.gif" },
        /^logo_url: .*is a gif/,
      ],
      [
        "has a channel once",
        { channels: [channel] },
        { channels: [channel, channel] },
        /^channels\[1\]: .*occurs twice/,
      ],
      [
        "has one main channel",
        {
          channels: [
            { ...channel, is_primary: true },
            { ...channel, channel_id: "C2" },
          ],
        },
        {
          channels: [
            { ...channel, is_primary: true },
            { ...channel, channel_id: "C2", is_primary: true },
          ],
        },
        /^channels\[1\].is_primary: channels\[0\] is the main channel already/,
      ],
      [
        "names a channel of Microsoft Teams with its team",
        { channels: [{ ...teams, channel_id: "t|c" }] },
        { channels: [{ ...teams, channel_id: "c" }] },
        /^channels\[0\].channel_id: "c" is no channel of Microsoft Teams/,
      ],
      [
        "has an external id of a label once",
        { external_ids: [{ external_id: "1", label: "crm" }] },
        {
          external_ids: [
            { external_id: "1", label: "crm" },
            { external_id: "2", label: "crm" },
          ],
        },
        /^external_ids: the label "crm" occurs twice/,
      ],
      [
        "is above accounts there are",
        { subaccount_ids: [SOLSTICE] },
        { subaccount_ids: [NOBODY] },
        /^subaccount_ids: nothing has the id/,
      ],
    ],
  },
  {
    what: "a changed account",
    route: "PATCH /accounts/{id}",
    id: BRIGHTWATER,
    base: {},
    rules: [
      [
        "is not below itself",
        { subaccount_ids: [SOLSTICE] },
        { subaccount_ids: [BRIGHTWATER] },
        /^subaccount_ids: .*its own subaccount/,
      ],
    ],
  },
  {
    what: "a merge",
    route: "POST /accounts/merge",
    base: { merge_into_account_id: BRIGHTWATER },
    rules: [
      [
        "is into another account",
        { merge_account_ids: [KESTREL] },
        { merge_account_ids: [BRIGHTWATER] },
        /^merge_account_ids\[0\]: it names the account that stays/,
      ],
      [
        "names an account once",
        { merge_account_ids: [KESTREL] },
        { merge_account_ids: [KESTREL, KESTREL] },
        /^merge_account_ids\[1\]: .*occurs twice/,
      ],
      [
        "is of accounts there are",
        { merge_account_ids: [KESTREL] },
        { merge_account_ids: [NOBODY] },
        /^merge_account_ids\[0\]: nothing has the id/,
      ],
    ],
  },
  {
    what: "a new contact",
    route: "POST /contacts",
    base: { name: "Nora Blum" },
    rules: [
      ["has a name", { name: "N" }, { name: "" }, /^name: "" is blank/],
      ["has an address", { email: "nora@a.example" }, { email: "nora" }, /^email: "nora" is no mail address/],
      [
        "has an address of its own",
        { email: "nora@a.example" },
        { email: "maya.chen@brightwater.example" },
        /^email: .*belongs to another contact/,
      ],
      [
        "has a main number among its numbers",
        { phone_numbers: ["31101"], primary_phone_number: "31101" },
        { phone_numbers: ["31101"], primary_phone_number: "31102" },
        /^primary_phone_number: "31102" is not among phone_numbers/,
      ],
      ["is of an account there is", { account_id: KESTREL }, { account_id: NOBODY }, /^account_id: nothing has the id/],
    ],
  },
  {
    what: "a changed contact",
    route: "PATCH /contacts/{id}",
    id: MAYA,
    base: {},
    rules: [
      [
        "has one main address",
        { emails: [{ email: "a@a.example", is_primary: true }, { email: "b@a.example" }] },
        {
          emails: [
            { email: "a@a.example", is_primary: true },
            { email: "b@a.example", is_primary: true },
          ],
        },
        /^emails: 2 of them are marked as the main one/,
      ],
    ],
  },
  {
    what: "a new tag",
    route: "POST /tags",
    base: { object_type: "issue" },
    rules: [
      ["has a name", { value: "customs" }, { value: " " }, /^value: " " is blank/],
      ["has a name of its own", { value: "customs" }, { value: "bug" }, /^value: there is a tag "bug"/],
    ],
  },
];
