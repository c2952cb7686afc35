import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, INES, JONAS, KESTREL, MAYA, SOLSTICE, TOMAS } from "./small-desk.ts";

/** Where a mail goes. */
export const mail = { destination: "email", email: "support@harbormetrics.example" };
const whatsapp = {
  destination: "whatsapp",
  whatsapp_app_id: "w",
  whatsapp_message_template_name: "hello",
  whatsapp_message_template_language: "en",
};

const ISSUE = "1042";

/** The written rules of issues, each with a request that keeps it and one that breaks it and nothing else. */
export const ISSUE_RULES: readonly Ruled[] = [
  {
    what: "a new issue",
    route: "POST /issues",
    base: { title: "A question", body_html: "<p>Hello</p>", account_id: BRIGHTWATER },
    rules: [
      ["has a title", { title: "T" }, { title: " " }, /^title: " " is blank/],
      ["has a text", { body_html: "T" }, { body_html: "\n" }, /^body_html: "\\n" is blank/],
      ["is for somebody", { requester_id: MAYA, account_id: "" }, { account_id: "" }, /^account_id: say whom/],
      [
        "is for a contact of its account, by id",
        { requester_id: MAYA },
        { requester_id: MAYA, account_id: KESTREL },
        /^requester_id: .*another account/,
      ],
      [
        "is for a contact of its account, by address",
        { requester_email: "maya.chen@brightwater.example" },
        { requester_email: "maya.chen@brightwater.example", account_id: KESTREL },
        /^requester_email: .*another account/,
      ],
      [
        "takes mail addresses",
        { requester_email: "new@elsewhere.example" },
        { requester_email: "new at elsewhere" },
        /^requester_email: "new at elsewhere" is no mail address/,
      ],
      [
        "has one author",
        { user_id: TOMAS },
        { user_id: TOMAS, contact_id: MAYA, requester_id: MAYA, destination_metadata: mail },
        /^contact_id: .*not both/,
      ],
      [
        "is an internal note of a user alone",
        { contact_id: MAYA, requester_id: MAYA, destination_metadata: mail },
        { contact_id: MAYA, destination_metadata: { destination: "internal" } },
        /^contact_id: a contact cannot write an internal note/,
      ],
      [
        "is of the past or of now",
        { created_at: "2026-10-15T09:00:00Z" },
        { created_at: "2026-10-15T09:00:01Z" },
        /^created_at: .* is still to come; it is 2026-10-15T09:00:00Z now/,
      ],
      [
        "mails a requester who has an address",
        { requester_id: MAYA, destination_metadata: mail },
        { destination_metadata: mail },
        /^destination_metadata.destination: email needs a requester with a mail address/,
      ],
      [
        "mails copies to addresses",
        { requester_id: MAYA, destination_metadata: { ...mail, email_bccs: ["a@b.example"] } },
        { requester_id: MAYA, destination_metadata: { ...mail, email_bccs: ["a@b.example", "b"] } },
        /^destination_metadata.email_bccs\[1\]: "b" is no mail address/,
      ],
      [
        "goes to a Slack channel that is connected",
        { account_id: KESTREL, destination_metadata: { destination: "slack" } },
        { account_id: SOLSTICE, destination_metadata: { destination: "slack" } },
        /^destination_metadata.destination: slack needs an account with a connected Slack channel/,
      ],
      [
        "goes to the chat of a requester",
        { requester_id: MAYA, destination_metadata: { destination: "in_app_chat", chat_widget_app_id: "c" } },
        { destination_metadata: { destination: "in_app_chat" } },
        /^destination_metadata.destination: in_app_chat needs a requester/,
      ],
      [
        "goes to the phone of a requester",
        { requester_id: MAYA, destination_metadata: { destination: "sms", from_sms_phone_number_id: "p" } },
        { requester_id: JONAS, destination_metadata: { destination: "sms", from_sms_phone_number_id: "p" } },
        /^destination_metadata.destination: sms needs a requester with a phone number/,
      ],
      [
        "takes the fields of its destination only",
        { requester_id: MAYA, destination_metadata: whatsapp },
        { requester_id: MAYA, destination_metadata: { ...whatsapp, chat_widget_app_id: "c" } },
        /^destination_metadata.chat_widget_app_id: only the destination in_app_chat takes it, not whatsapp/,
      ],
    ],
  },
  {
    what: "a changed issue",
    route: "PATCH /issues/{id}",
    id: ISSUE,
    base: {},
    rules: [
      ["keeps a title", { title: "T" }, { title: "" }, /^title: "" is blank/],
      ["is in a known state", { state: "closed" }, { state: "open" }, /^state: "open" is no status here/],
      ["becomes no conversation", { type: "ticket" }, { type: "conversation" }, /^type: a ticket cannot become/],
      [
        "has one requester, under one name",
        { requester_id: MAYA, requestor_id: MAYA },
        { requester_id: MAYA, requestor_id: JONAS },
        /^requestor_id: it is the old name of requester_id and differs/,
      ],
      [
        "has a requester of its account where both are given",
        { requester_id: MAYA, account_id: BRIGHTWATER },
        { requester_id: MAYA, account_id: SOLSTICE },
        /^requester_id: .*another account/,
      ],
      ["has a user for assignee", { assignee_id: INES }, { assignee_id: MAYA }, /^assignee_id: nothing has the id/],
      ["has tags with names", { tags: [] }, { tags: [""] }, /^tags\[0\]: "" is blank/],
    ],
  },
  {
    what: "a snooze",
    route: "POST /issues/{id}/snooze",
    id: ISSUE,
    base: {},
    rules: [
      [
        "ends in the future",
        { snooze_until: "2026-10-15T09:00:01Z" },
        { snooze_until: "2026-10-15T09:00:00Z" },
        /^snooze_until: .* is not in the future/,
      ],
      [
        "ends at a time with a zone",
        { snooze_until: "2026-10-15T09:00:00-01:00" },
        { snooze_until: "2026-10-16T09:00:00" },
        /^snooze_until: .*with a zone/,
      ],
    ],
  },
  {
    what: "a change of followers",
    route: "POST /issues/{id}/followers",
    id: ISSUE,
    base: {},
    rules: [
      ["names one", { contact_ids: [MAYA] }, { user_ids: [], operation: "remove" }, /^user_ids: it is empty/],
      ["names users as users", { user_ids: [INES] }, { user_ids: [MAYA] }, /^user_ids: nothing has the id/],
    ],
  },
  {
    what: "a link",
    route: "POST /issues/{id}/external-issues",
    id: ISSUE,
    base: {},
    rules: [
      [
        "takes the uuid of Linear",
        { source: "linear", external_issue_id: "c4e8b7d1-0f6a-4a93-8f52-6d1b90e37a2f" },
        { source: "linear", external_issue_id: "INT-318" },
        /^external_issue_id: "INT-318" is no id of linear; it takes a uuid/,
      ],
      [
        "takes the number of Jira",
        { source: "jira", external_issue_id: "10042" },
        { source: "jira", external_issue_id: "HM-42" },
        /^external_issue_id: "HM-42" is no id of jira; it takes the number of an issue, not its key/,
      ],
      [
        "takes the number of Asana",
        { source: "asana", external_issue_id: "12009" },
        { source: "asana", external_issue_id: "task" },
        /^external_issue_id: "task" is no id of asana/,
      ],
      [
        "takes the path of GitHub",
        { source: "github", external_issue_id: "harbor/plan/77" },
        { source: "github", external_issue_id: "harbor/plan#77" },
        /^external_issue_id: .*"owner\/repository\/number"/,
      ],
      [
        "takes anything of others",
        { source: "shortcut", external_issue_id: "sc-7" },
        { source: "shortcut", external_issue_id: " " },
        /^external_issue_id: " " is blank/,
      ],
    ],
  },
];
