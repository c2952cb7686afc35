import { ISSUE_ABROAD, MESSAGE_ABROAD } from "./rule-world.ts";
import type { Ruled } from "./rules.ts";
import { INES, MAYA, NOBODY, TOMAS } from "./small-desk.ts";

const ISSUE = "1042";
const IN_SLACK = "1043";
/** What is written in the issue: a mail of the customer, a note, and the thread the note is in. */
export const MAIL = "49496784-6624-4da3-bc32-e5358442ed87";
export const NOTE = "9cbd175a-4324-43dc-b924-f731cc32b4c0";
const THREAD = "f858f2ae-19cc-4099-abbc-4ddf04f3dcf3";
const IN_CHAT = "5a09a574-4941-4966-a9fc-9dd9ffbca33e";

const to = { to_emails: ["jonas.weber@brightwater.example"] };

/** The written rules of replies, notes, threads, answers of AI agents and links. */
export const CONVERSATION_RULES: readonly Ruled[] = [
  {
    what: "a reply by mail",
    route: "POST /issues/{id}/reply",
    id: ISSUE,
    base: { body_html: "<p>Fixed</p>", message_id: MAIL, email_info: to },
    rules: [
      ["has a text", { body_html: "T" }, { body_html: " " }, /^body_html: " " is blank/],
      [
        "answers what the customer sees",
        { message_id: MAIL },
        { message_id: NOTE },
        /^message_id: "9cbd.*" is an internal note/,
      ],
      [
        "answers a message of the issue",
        { message_id: MAIL },
        { message_id: IN_CHAT },
        /^message_id: issue 1042 has no message "5a09/,
      ],
      [
        "names the message by its id, not as mail servers do",
        { message_id: MAIL },
        { message_id: "<b8467@mail.brightwater.example>" },
        /^message_id: .* is the Message-ID of a mail; give the id of the message, "4949/,
      ],
      ["has a recipient", { email_info: to }, { email_info: undefined }, /^email_info: this issue goes by mail/],
      [
        "has recipients with addresses",
        { email_info: { ...to, cc_emails: ["a@b.example"] } },
        { email_info: { ...to, cc_emails: ["a@b.example", "b"] } },
        /^email_info.cc_emails\[1\]: "b" is no mail address/,
      ],
      ["is by a user there is", { user_id: TOMAS }, { user_id: NOBODY }, /^user_id: nothing has the id/],
      ["is by a contact there is", { contact_id: MAYA }, { contact_id: TOMAS }, /^contact_id: nothing has the id/],
      [
        "has no custom source",
        {},
        { custom_source: { external_id: "m-7" } },
        /^custom_source: only issues of a custom source take it; the source of this one is email/,
      ],
    ],
  },
  {
    what: "a reply in a chat",
    route: "POST /issues/{id}/reply",
    id: IN_SLACK,
    base: { body_html: "<p>Fixed</p>", message_id: IN_CHAT },
    rules: [["has no recipients", {}, { email_info: to }, /^email_info: the message it answers came by slack/]],
  },
  {
    what: "a reply from a custom source",
    route: "POST /issues/{id}/reply",
    id: ISSUE_ABROAD,
    base: { body_html: "<p>Fixed</p>", message_id: MESSAGE_ABROAD },
    rules: [
      [
        "has an id over there",
        { custom_source: { external_id: "m-7" } },
        { custom_source: { external_id: " " } },
        /^custom_source.external_id: " " is blank/,
      ],
      [
        "was written before now",
        { custom_source: { external_id: "m-7", created_at: "2026-10-15T09:00:00Z" } },
        { custom_source: { external_id: "m-7", created_at: "2026-10-15T09:00:01Z" } },
        /^custom_source.created_at: .* is still to come/,
      ],
      [
        "was written after the issue",
        { custom_source: { external_id: "m-7", created_at: "2026-10-05T09:00:00Z" } },
        { custom_source: { external_id: "m-7", created_at: "2026-10-05T08:59:59Z" } },
        /^custom_source.created_at: .* lies before the issue was opened, 2026-10-05T09:00:00Z/,
      ],
    ],
  },
  {
    what: "a note",
    route: "POST /issues/{id}/note",
    id: ISSUE,
    base: { body_html: "<p>Berth 4</p>" },
    rules: [
      ["has a text", { body_html: "T" }, { body_html: " " }, /^body_html: " " is blank/],
      ["is by a user there is", { user_id: TOMAS }, { user_id: MAYA }, /^user_id: nothing has the id/],
      [
        "goes to a thread of the issue",
        { thread_id: THREAD },
        { thread_id: NOBODY },
        /^thread_id: issue 1042 has no internal thread/,
      ],
      [
        "names the thread as Pylon does, not as the chat does",
        { thread_id: THREAD },
        { thread_id: "1791796222.118402" },
        /^thread_id: .* is what the chat platform calls the thread; give its id, "f858/,
      ],
      [
        "goes to the thread of another note",
        { message_id: NOTE },
        { message_id: MAIL },
        /^message_id: the customer sees "4949.*; a note goes to the thread of another note/,
      ],
      [
        "goes to the thread of a note of the issue",
        { message_id: NOTE },
        { message_id: IN_CHAT },
        /^message_id: issue 1042 has no internal note "5a09/,
      ],
    ],
  },
  {
    what: "a new thread",
    route: "POST /issues/{id}/threads",
    id: ISSUE,
    base: {},
    rules: [["has a name, if any, that says something", { name: "Refund" }, { name: " " }, /^name: " " is blank/]],
  },
  {
    what: "an answer of an AI agent",
    route: "POST /issues/{id}/ai-response",
    id: ISSUE,
    base: { post_as_internal_note: true },
    rules: [["names the agent", { ai_agent_id: "agent" }, { ai_agent_id: " " }, /^ai_agent_id: " " is blank/]],
  },
  {
    what: "a link that is taken away",
    route: "POST /issues/{id}/external-issues",
    id: IN_SLACK,
    base: { source: "linear", operation: "unlink" },
    rules: [
      [
        "is there",
        { external_issue_id: "9f0f3c36-52d9-4b1f-8c57-1b6c2f0ad6c4" },
        { external_issue_id: NOBODY },
        /^external_issue_id: linear "0.*" is not linked to issue 1043; linked to it: linear "9f0f/,
      ],
    ],
  },
  {
    what: "a new follower",
    route: "POST /issues/{id}/followers",
    id: ISSUE,
    base: {},
    rules: [
      ["is a contact as a contact", { contact_ids: [MAYA] }, { contact_ids: [INES] }, /^contact_ids: nothing has the/],
    ],
  },
];
