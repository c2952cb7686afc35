import { beforeAll, describe, expect, it } from "vitest";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const brightwater = "79c01e81-7c95-49e5-885c-485ad05edaec";
const accounts = (count) => Array.from({ length: count }, (_, index) => `account-${index}`);
const terminal = (custom_fields) => ({ name: "Nordkai", custom_fields });

describe("the rules of accounts and what hangs on them", () => {
  it.each([
    [
      "domains without a main one",
      "CreateAccountRequest",
      { name: "a", domains: ["a.example"] },
      "needs primary_domain",
    ],
    [
      "a main domain without domains",
      "CreateAccountRequest",
      { name: "a", primary_domain: "a.example" },
      "needs domains",
    ],
    ["new domains without a main one", "UpdateAccountRequestBody", { domains: ["a.example"] }, "needs primary_domain"],
    [
      "a field of an account with two kinds of value",
      "UpdateAccountsRequest",
      { account_ids: accounts(2), custom_fields: [{ slug: "plan", value: "growth", values: ["growth"] }] },
      "not both",
    ],
    [
      "an account named twice by a new contact",
      "CreateContactRequestBody",
      { name: "a", account_id: brightwater, account_external_id: "crm-1207" },
      "not both",
    ],
    [
      "a main number without numbers",
      "CreateContactRequestBody",
      { name: "a", primary_phone_number: "14155550127" },
      "needs phone_numbers",
    ],
    ["a number with dashes", "UpdateContactRequestBody", { phone_numbers: ["415-555-0127"] }, "1 to 15 digits"],
    [
      "an account named twice by a contact",
      "UpdateContactRequestBody",
      { account_id: "", account_external_id: "crm-1207" },
      "not both",
    ],
    [
      "an address and addresses",
      "UpdateContactRequestBody",
      { email: "a@b.example", emails: [{ email: "a@b.example" }] },
      "not both",
    ],
    [
      "a highlight that expires in no zone",
      "CreateAccountHighlightRequestBody",
      { content_html: "<p>a</p>", expires_at: "2026-10-31T23:00:00" },
      "with a zone",
    ],
    [
      "an activity at a time in no zone",
      "CreateActivityRequest",
      { slug: "port_visit", happened_at: "2026-10-14" },
      "with a zone",
    ],
    ["a file that is nowhere", "UploadAccountFileRequestBody", {}, "Send a file, or a file_url"],
    [
      "a field of a terminal with two kinds of value",
      "CreateCustomObjectRequestBody",
      terminal({ cargo: { value: "bulk", values: ["bulk"] } }),
      "not both",
    ],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    ["a change of no account", "UpdateAccountsRequest", { account_ids: [] }],
    ["a change of 101 accounts", "UpdateAccountsRequest", { account_ids: accounts(101) }],
    ["a way to put tags that is none", "UpdateAccountsRequest", { account_ids: accounts(1), tags_apply_mode: "add" }],
    ["a merge of nothing", "MergeAccountsRequest", { merge_into_account_id: brightwater, merge_account_ids: [] }],
    [
      "a merge of 101 accounts",
      "MergeAccountsRequest",
      { merge_into_account_id: brightwater, merge_account_ids: accounts(101) },
    ],
    [
      "a tie of another kind",
      "CreateAccountRelationshipRequest",
      { related_object_id: brightwater, relationship_type: "friend" },
    ],
    ["a page of 101 terminals", "SearchCustomObjectsRequest", { limit: 101 }],
    ["a change of 101 terminals", "UpdateCustomObjectsRequest", { ids: accounts(101) }],
  ])("refuse %s", (_, schema, value) => {
    expect(sentences(schema, value)).toHaveLength(1);
  });

  it.each([
    ["an account without domains", "CreateAccountRequest", { name: "a", domains: [] }],
    ["the deprecated domain", "CreateAccountRequest", { name: "a", domain: "a.example" }],
    ["another main domain alone", "UpdateAccountRequestBody", { primary_domain: "a.example" }],
    ["accounts without an owner", "UpdateAccountsRequest", { account_ids: accounts(100), owner_id: "" }],
    ["a contact without an account", "UpdateContactRequestBody", { account_id: "" }],
    ["an activity at an empty time", "CreateActivityRequest", { slug: "port_visit", happened_at: "" }],
    ["a text for a link that is not there", "CreateActivityRequest", { slug: "port_visit", link_text: "Notes" }],
    ["a file and an address", "UploadAccountFileRequestBody", { file: "a", file_url: "https://files.example/a.csv" }],
    [
      "a field without a slug of its own",
      "CreateCustomFieldRequestBody",
      { object_type: "task", label: "a", type: "text" },
    ],
    ["a type of field of tomorrow", "CreateCustomFieldRequestBody", { object_type: "a", label: "a", type: "relation" }],
    ["an option without a label", "UpdateCustomFieldRequestBody", { select_options: [{ slug: "live" }] }],
    [
      "entries that unset fields",
      "UpdateCustomObjectRequestBody",
      { custom_fields: { cargo: {}, berths: { value: "" } } },
    ],
    [
      "an entry that says its slug again",
      "CreateCustomObjectRequestBody",
      terminal({ cargo: { slug: "cargo", value: "bulk" } }),
    ],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });
});
