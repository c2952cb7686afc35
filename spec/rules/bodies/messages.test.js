import { beforeAll, describe, expect, it } from "vitest";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const issue = { title: "Access", body_html: "<p>Hello</p>", requester_id: "6cac8656-4ff2-423f-a357-ade74acac1d0" };
const { requester_id: _, ...nobody } = issue;
const to = (destination, rest = {}) => ({ ...issue, destination_metadata: { destination, ...rest } });
const times = (...values) => ({ field: "created_at", operator: "time_range", values });

describe("the rules of request bodies", () => {
  it.each([
    ["an issue for nobody", "CreateIssueRequest", nobody, "Say whom the issue is for"],
    ["two authors of an issue", "CreateIssueRequest", { ...to("slack"), user_id: "u", contact_id: "c" }, "not both"],
    ["a contact who writes a note", "CreateIssueRequest", { ...issue, contact_id: "c" }, "A contact cannot write"],
    [
      "a contact who writes internally",
      "CreateIssueRequest",
      { ...to("internal"), contact_id: "c" },
      "A contact cannot",
    ],
    ["a mail without a sender", "CreateIssueRequest", to("email"), "needs email"],
    [
      "copies of what is no mail",
      "CreateIssueRequest",
      to("slack", { email_ccs: ["a@b.example"] }),
      "Only the destination email",
    ],
    ["an issue for an account without an id", "CreateIssueRequest", { ...nobody, account_id: "" }, "Say whom"],
    ["an issue for an empty address", "CreateIssueRequest", { ...nobody, requester_email: "" }, "Say whom"],
    ["a mail from an empty sender", "CreateIssueRequest", to("email", { email: "" }), "needs email"],
    [
      "blind copies of what is no mail",
      "CreateIssueRequest",
      to("slack", { email_ccs: [], email_bccs: ["a@b.example"] }),
      "Only the destination email",
    ],
    ["an sms without a number", "CreateIssueRequest", to("sms"), "from_sms_phone_number_id"],
    [
      "an sms from an empty number",
      "CreateIssueRequest",
      to("sms", { from_sms_phone_number_id: "" }),
      "from_sms_phone_number_id",
    ],
    [
      "whatsapp with an empty language",
      "CreateIssueRequest",
      to("whatsapp", {
        whatsapp_app_id: "w",
        whatsapp_message_template_name: "t",
        whatsapp_message_template_language: "",
      }),
      "whatsapp_message_template_language",
    ],
    [
      "an sms to an empty requester",
      "CreateIssueRequest",
      {
        ...nobody,
        account_id: "a",
        requester_id: "",
        destination_metadata: { destination: "sms", from_sms_phone_number_id: "p" },
      },
      "needs a contact with a phone number",
    ],
    [
      "whatsapp without a template",
      "CreateIssueRequest",
      to("whatsapp", { whatsapp_app_id: "w" }),
      "whatsapp_message_template_name",
    ],
    [
      "an sms to an account",
      "CreateIssueRequest",
      { ...nobody, account_id: "a", destination_metadata: { destination: "sms", from_sms_phone_number_id: "p" } },
      "needs a contact with a phone number",
    ],
    ["a time without a zone", "CreateIssueRequest", { ...issue, created_at: "2026-10-12T08:14:05" }, "with a zone"],
    ["an account taken away alone", "UpdateIssueRequestBody", { account_id: "" }, "needs requester_id"],
    [
      "an account and a requester taken away at once",
      "UpdateIssueRequestBody",
      { account_id: "", requester_id: "" },
      "needs requester_id",
    ],
    ["the same by the old name", "UpdateIssueRequestBody", { account_id: "", requestor_id: "" }, "needs requester_id"],
    [
      "a note in two threads",
      "CreateIssueNoteRequestBody",
      { body_html: "a", thread_id: "t", message_id: "m" },
      "not both",
    ],
    [
      "two authors of a reply",
      "CreateIssueReplyRequestBody",
      { body_html: "a", message_id: "m", user_id: "u", contact_id: "c" },
      "not both",
    ],
    [
      "a mail to nobody",
      "CreateIssueReplyRequestBody",
      { body_html: "a", message_id: "m", email_info: { to_emails: [] } },
      "at least one recipient",
    ],
    [
      "a field with two kinds of value",
      "CustomFieldInput",
      { slug: "plan", value: "growth", values: ["growth"] },
      "not both",
    ],
    ["and without subfilters", "Filter", { operator: "and" }, "at least one entry in subfilters"],
    ["or with none", "Filter", { operator: "or", subfilters: [] }, "at least one entry in subfilters"],
    ["equals without a field", "Filter", { operator: "equals", value: "new" }, "needs a field"],
    ["equals without a value", "Filter", { field: "state", operator: "equals", values: ["new"] }, "needs value"],
    ["in without values", "Filter", { field: "state", operator: "in", values: [] }, "at least one entry in values"],
    [
      "contains without an operand",
      "Filter",
      { field: "tags", operator: "contains" },
      "or at least one entry in values",
    ],
    ["a span with one end", "Filter", times("2026-10-01T00:00:00Z"), "exactly two entries"],
    ["a span without zones", "Filter", times("2026-10-01", "2026-10-02"), "with a zone"],
    [
      "a time that is none",
      "Filter",
      { field: "created_at", operator: "time_is_after", value: "yesterday" },
      "with a zone",
    ],
    [
      "a wrong filter inside another",
      "Filter",
      { operator: "or", subfilters: [{ field: "state", operator: "in" }] },
      "at least one entry in values",
    ],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    ["an issue for an account", "CreateIssueRequest", { ...nobody, account_id: "a" }],
    ["an issue for an address", "CreateIssueRequest", { ...nobody, requester_email: "maya.chen@brightwater.example" }],
    ["a message by a contact", "CreateIssueRequest", { ...to("in_app_chat"), contact_id: "c" }],
    ["the portal as a destination", "CreateIssueRequest", to("customer_portal")],
    ["no copies of what is no mail", "CreateIssueRequest", to("slack", { email_ccs: [], email_bccs: [] })],
    ["an account beside an empty requester", "CreateIssueRequest", { ...nobody, account_id: "a", requester_id: "" }],
    ["a property of tomorrow", "CreateIssueRequest", { ...issue, severity: "low" }],
    ["a state of one's own", "UpdateIssueRequestBody", { state: "with_engineering" }],
    ["a requester taken away alone", "UpdateIssueRequestBody", { requester_id: "" }],
    ["an account taken away for one by the old name", "UpdateIssueRequestBody", { account_id: "", requestor_id: "r" }],
    ["an account taken away for a requester", "UpdateIssueRequestBody", { account_id: "", requester_id: "r" }],
    [
      "an empty thread beside a message",
      "CreateIssueNoteRequestBody",
      { body_html: "a", thread_id: "", message_id: "m" },
    ],
    ["a blind copy only", "CreateIssueReplyEmailInfo", { bcc_emails: ["a@b.example"] }],
    ["an entry that unsets a field", "CustomFieldInput", { slug: "plan" }],
    [
      "a compound filter with an empty field",
      "Filter",
      { field: "", operator: "and", subfilters: [times("2026-10-01T00:00:00Z", "2026-10-02T00:00:00+02:00")] },
    ],
    ["an operator without an operand", "Filter", { field: "assignee_id", operator: "is_unset" }],
    ["contains with values", "Filter", { field: "tags", operator: "contains", values: ["bug"] }],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });
});
