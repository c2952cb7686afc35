import { MAIL, NOTE } from "./conversation-rules.ts";
import { mail } from "./issue-rules.ts";
import type { RequestRules } from "./request-rules.ts";
import { ask } from "./sent.ts";
import { BRIGHTWATER, MAYA, TOMAS } from "./small-desk.ts";

const create = (more: object) =>
  ask("POST /issues", { title: "A question", body_html: "<p>Hello</p>", account_id: BRIGHTWATER, ...more });
const to = (destination_metadata: object) => create({ requester_id: MAYA, destination_metadata });
const whatsapp = {
  destination: "whatsapp",
  whatsapp_app_id: "w",
  whatsapp_message_template_name: "hello",
  whatsapp_message_template_language: "en",
};
const recipients = { to_emails: ["jonas.weber@brightwater.example"] };
const reply = (more: object) =>
  ask("POST /issues/1042/reply", { body_html: "T", message_id: MAIL, email_info: recipients, ...more });
const note = (more: object) => ask("POST /issues/1042/note", { body_html: "T", ...more });
const macro = (visibility: object) => ask("PATCH /macros/8fff1abb-8a66-439a-8005-94b9828a2588", { visibility });
const text = (more: object) => ask("POST /training-data/upload-content", { content: "C", file_name: "c.md", ...more });
const contact = (more: object) => ask("POST /contacts", { name: "Nora Blum", ...more });
const TEAM = "fce8a080-c229-4505-9658-9bcd3e93faa5";

/** Fields that need or exclude each other, as the document itself says. */
export const DEPENDENT_RULES: readonly RequestRules[] = [
  {
    what: "the destination of a new issue",
    rules: [
      [
        "is one there is",
        to(mail),
        to({ ...mail, destination: "mail" }),
        /^Field "destination_metadata.destination" must be one of .*; "mail" was sent/,
      ],
      ["by mail has a sender", to(mail), to({ destination: "email" }), /email/],
      [
        "by SMS has a number",
        to({ destination: "sms", from_sms_phone_number_id: "p" }),
        to({ destination: "sms" }),
        /from_sms_phone_number_id/,
      ],
      [
        "over WhatsApp has a template",
        to(whatsapp),
        to({ ...whatsapp, whatsapp_message_template_name: undefined }),
        /whatsapp_message_template_name/,
      ],
      ["over WhatsApp has an app", to(whatsapp), to({ ...whatsapp, whatsapp_app_id: undefined }), /whatsapp_app_id/],
      [
        "takes copies by mail alone",
        to({ ...mail, email_ccs: ["a@b.example"] }),
        to({ ...whatsapp, email_ccs: ["a@b.example"] }),
        /email_ccs/,
      ],
    ],
  },
  {
    what: "the author",
    rules: [
      [
        "of an issue is one",
        create({ user_id: TOMAS }),
        create({ user_id: TOMAS, contact_id: MAYA, requester_id: MAYA, destination_metadata: mail }),
        /user_id or contact_id as the author of the first message, not both/,
      ],
      [
        "of an issue is a contact where it goes out",
        create({ contact_id: MAYA, requester_id: MAYA, destination_metadata: mail }),
        create({ contact_id: MAYA, requester_id: MAYA }),
        /^.*contact cannot write an internal note/,
      ],
      [
        "of a reply is one",
        reply({ user_id: TOMAS }),
        reply({ user_id: TOMAS, contact_id: MAYA }),
        /user_id or contact_id as the author of a reply, not both/,
      ],
    ],
  },
  {
    what: "what goes together",
    rules: [
      [
        "is a reply and a recipient",
        reply({}),
        reply({ email_info: { to_emails: [] } }),
        /at least one recipient in to_emails, cc_emails or bcc_emails/,
      ],
      [
        "is a note and one place",
        note({ message_id: NOTE }),
        note({ message_id: NOTE, thread_id: "t" }),
        /thread_id or message_id for the thread of a note, not both/,
      ],
      [
        "is a macro and its users",
        macro({ type: "user", user_ids: [TOMAS] }),
        macro({ type: "user" }),
        /needs at least one entry in user_ids/,
      ],
      [
        "is a macro and its teams",
        macro({ type: "team", team_ids: [TEAM] }),
        macro({ type: "team", team_ids: [] }),
        /needs at least one entry in team_ids/,
      ],
      [
        "is a text and its container",
        text({ training_data_name: "Calls" }),
        text({}),
        /by training_data_id, or a new one by training_data_name/,
      ],
      [
        "is a contact and one account",
        contact({ account_id: BRIGHTWATER }),
        contact({ account_id: BRIGHTWATER, account_external_id: "crm-1207" }),
        /account_id or account_external_id/,
      ],
      [
        "is a contact and one list of addresses",
        ask(`PATCH /contacts/${MAYA}`, { email: "m@b.example" }),
        ask(`PATCH /contacts/${MAYA}`, { email: "m@b.example", emails: [{ email: "m@b.example" }] }),
        /email or emails/,
      ],
    ],
  },
];
