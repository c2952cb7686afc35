import { MAIL } from "./conversation-rules.ts";
import type { RequestRules } from "./request-rules.ts";
import { ask, askForm } from "./sent.ts";
import { BRIGHTWATER, INES, MAYA, TOMAS } from "./small-desk.ts";

const ISSUE = { title: "A question", body_html: "<p>Hello</p>", account_id: BRIGHTWATER };
const create = (more: object = {}) => ask("POST /issues", { ...ISSUE, ...more });
const asType = (type: string | undefined) => ask("POST /issues", JSON.stringify(ISSUE), { "content-type": type });

const SEEN = "POST /feature-requests/c6d8ba72-3163-461d-a8e9-01f26b844f51/set-portal-visibility";
const files = (count: number) =>
  askForm("POST /training-data/upload", [
    ["training_data_name", "Runbooks"],
    ...Array.from({ length: count }, (_, index) => ["files", "Berths", `${index}.txt`] as const),
  ]);
const link = [["file_url", "https://files.example/harbor.png"]] as const;

/** What cannot be changed, and what an operation changes instead. */
const FIXED: readonly (readonly [route: string, changed: object, fixed: object])[] = [
  ["PATCH /issues/1042", { title: "T" }, { number: 7 }],
  ["PATCH /issues/1042", { title: "T" }, { body_html: "<p>Other</p>" }],
  ["PATCH /issues/1042", { title: "T" }, { created_at: "2026-10-01T00:00:00Z" }],
  ["PATCH /issues/1042", { title: "T" }, { source: "email" }],
  [`PATCH /accounts/${BRIGHTWATER}`, { name: "B" }, { id: "b" }],
  [`PATCH /contacts/${MAYA}`, { name: "M" }, { id: "m" }],
  [`PATCH /users/${TOMAS}`, { name: "T" }, { email: "t@harbormetrics.example" }],
  ["PATCH /teams/fce8a080-c229-4505-9658-9bcd3e93faa5", { name: "F" }, { id: "f" }],
  ["PATCH /tags/5e7b43a3-82eb-4170-9fd4-a78c8d3339f8", { value: "invoices" }, { object_type: "account" }],
  ["PATCH /macros/8fff1abb-8a66-439a-8005-94b9828a2588", { name: "M" }, { actions: [] }],
  ["PATCH /tasks/07d91dee-c1fa-4d91-87a1-d4becb8a5871", { title: "T" }, { parent_task_id: "t" }],
  ["PATCH /projects/808d60b6-89fe-43a4-b6a0-cd22ed53ec97", { name: "P" }, { account: { id: "a" } }],
  ["PATCH /milestones/701d9fb9-d786-4e62-80f7-6a1050bcd260", { name: "M" }, { project: { id: "p" } }],
  ["PATCH /feature-requests/c6d8ba72-3163-461d-a8e9-01f26b844f51", { request_status: "new" }, { title: "T" }],
  ["PATCH /call-recordings/2676260d-2099-494a-ad52-4cb6da354a99", { account_id: "" }, { title: "T" }],
  ["PATCH /custom-fields/faf4c3f7-4e3a-4b6d-93cb-de955326d0a9", { label: "Seats" }, { type: "text" }],
];

/** What a body is: there, of the right type, an object, with fields there are, and not those that stay as they are. */
export const SHAPE_RULES: readonly RequestRules[] = [
  {
    what: "a body",
    rules: [
      ["is sent where one is needed", create(), ask("POST /issues"), /^POST \/issues needs a JSON object as its body/],
      [
        "is an object, not a list",
        create(),
        ask("POST /issues", [ISSUE]),
        /^The body must be a JSON object; a list was/,
      ],
      [
        "is an object, not null",
        create(),
        ask("POST /issues", "null"),
        /^The body must be a JSON object; null was sent/,
      ],
      [
        "has the fields that are needed",
        create(),
        create({ title: undefined }),
        /^Field "title" is required; it must be a string/,
      ],
      [
        "has values of the right type",
        create({ tags: ["bug"] }),
        create({ tags: "bug" }),
        /^Field "tags" must be a list of which each is a string; "bug" was sent/,
      ],
      [
        "has values of a list that is complete",
        create({ priority: "high" }),
        create({ priority: "hihg" }),
        /^Field "priority" must be one of urgent, high, medium, low; "hihg" was sent\. Did you mean "high"\?/,
      ],
      [
        "has no null where the field can be left out",
        create(),
        create({ team_id: null }),
        /^Field "team_id" must be a string; null was sent/,
      ],
    ],
  },
  {
    what: "the type of a body",
    rules: [
      [
        "is JSON",
        asType("application/json"),
        asType("text/plain"),
        /takes a body of the Content-Type application\/json; "text\/plain/,
      ],
      [
        "is no form of a page",
        asType("application/json; charset=utf-8"),
        asType("application/x-www-form-urlencoded"),
        /^POST \/issues takes a body of the Content-Type application\/json; "application\/x-www-form-urlencoded" was sent/,
      ],
      [
        "is no form with parts",
        asType("application/json"),
        askForm("POST /issues", link),
        /^POST \/issues takes a body of the Content-Type application\/json; "multipart/,
      ],
      [
        "is a form where files can be",
        askForm("POST /attachments", link),
        ask("POST /attachments", { file_url: "https://files.example/harbor.png" }),
        /^POST \/attachments takes a body of the Content-Type multipart\/form-data; "application\/json" was sent/,
      ],
    ],
  },
  {
    what: "a field",
    rules: [
      [
        "is one that there is",
        create({ account_id: BRIGHTWATER }),
        create({ accountId: BRIGHTWATER }),
        /^Field "accountId" is unknown: POST \/issues has the fields .*Did you mean "account_id"\?/,
      ],
      [
        "within another is one that there is",
        ask("POST /issues/1042/reply", {
          body_html: "T",
          message_id: MAIL,
          email_info: { to_emails: ["a@b.example"] },
        }),
        ask("POST /issues/1042/reply", {
          body_html: "T",
          message_id: MAIL,
          email_info: { to_emails: ["a@b.example"], cc: [] },
        }),
        /^Field "email_info.cc" is unknown: "email_info" has the fields to_emails, .*Did you mean "cc_emails"\?/,
      ],
      [
        "of a note is not its author as a contact",
        ask("POST /issues/1042/note", { body_html: "T", user_id: INES }),
        ask("POST /issues/1042/note", { body_html: "T", contact_id: MAYA }),
        /^Field "contact_id" is unknown: POST \/issues\/\{id\}\/note has the fields body_html/,
      ],
      [
        "is sent to an operation that takes some",
        ask(`POST /issues/1042/messages/${MAIL}/redact`),
        ask(`POST /issues/1042/messages/${MAIL}/redact`, { reason: "asked to" }),
        /^Field "reason" is unknown: POST \/issues\/\{id\}\/messages\/\{message_id\}\/redact has no body fields/,
      ],
    ],
  },
  {
    what: "a list",
    rules: [
      [
        "of messages to import is not empty",
        ask("POST /import/issues/1042/messages", { messages: [{ body_html: "T", is_private: true }] }),
        ask("POST /import/issues/1042/messages", { messages: [] }),
        /^Field "messages" must be a list of at least 1 item .*; \[\] was sent/,
      ],
      [
        "of accounts that see a feature request is not empty",
        ask(SEEN, { account_ids: [BRIGHTWATER], visible: true }),
        ask(SEEN, { account_ids: [], visible: true }),
        /^Field "account_ids" must be a list of at least 1 item .*; \[\] was sent/,
      ],
      [
        "of files for training has ten at most",
        files(10),
        files(11),
        /^Field "files" must be a list of 1 to 10 items of which each is a file; a list of 11 was sent/,
      ],
    ],
  },
  {
    what: "a field that stays as it is",
    rules: FIXED.map(([route, changed, fixed]) => {
      const [name = ""] = Object.keys(fixed);
      const reason = new RegExp(`^Field "${name}" cannot be changed: PATCH /[^ ]+ takes the fields `);
      const told = `is not changed: ${name} by ${route.split("/").slice(0, 2).join("/")}`;
      return [told, ask(route, changed), ask(route, { ...changed, ...fixed }), reason] as const;
    }),
  },
];
