import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, INES, KESTREL, MAYA, NOBODY, TOMAS } from "./small-desk.ts";

const ISSUE = "1042";
const FRONTLINE = "fce8a080-c229-4505-9658-9bcd3e93faa5";

const said = { body_html: "<p>Hello</p>", is_private: false };
const message = (more: object) => ({ messages: [{ ...said, ...more }] });
const at = (hour: number) => `2026-10-01T${String(hour).padStart(2, "0")}:00:00Z`;

/** The written rules of what is taken over from another system. */
export const IMPORT_RULES: readonly Ruled[] = [
  {
    what: "an imported issue",
    route: "POST /import/issues",
    base: { title: "Old question", state: "closed", messages: [said] },
    rules: [
      ["has a title", { title: "T" }, { title: " " }, /^title: " " is blank/],
      ["is in a known state", { state: "wont_fix" }, { state: "solved" }, /^state: "solved" is no status here/],
      [
        "has a number below the next one",
        { issue_number: 900 },
        { issue_number: 1045 },
        /^issue_number: 1045 is not below 1045/,
      ],
      [
        "has a number that is free",
        { issue_number: 900 },
        { issue_number: 1042 },
        /^issue_number: there is an issue 1042/,
      ],
      ["is of an account there is", { account_id: KESTREL }, { account_id: NOBODY }, /^account_id: nothing has the id/],
      ["is of a contact there is", { requester_id: MAYA }, { requester_id: INES }, /^requester_id: nothing has the id/],
      [
        "is of a contact of its account",
        { requester_id: MAYA, account_id: BRIGHTWATER },
        { requester_id: MAYA, account_id: KESTREL },
        /^requester_id: .*another account/,
      ],
      ["has a user for assignee", { assignee_id: INES }, { assignee_id: MAYA }, /^assignee_id: nothing has the id/],
      ["is with a team there is", { team_id: FRONTLINE }, { team_id: INES }, /^team_id: nothing has the id/],
      ["has tags with names", { tags: ["bug"] }, { tags: ["bug", " "] }, /^tags\[1\]: " " is blank/],
      [
        "has custom fields there are",
        { custom_fields: [{ slug: "priority", value: "high" }] },
        { custom_fields: [{ slug: "prioritty", value: "high" }] },
        /^custom_fields\[0\]: there is no custom field "prioritty" .*; there are: priority/,
      ],
      [
        "is linked by ids as its tracker has them",
        { external_issues: [{ source: "jira", external_issue_id: "10042" }] },
        { external_issues: [{ source: "jira", external_issue_id: "HM-42" }] },
        /^external_issues\[0\].external_issue_id: "HM-42" is no id of jira/,
      ],
      [
        "was opened before now",
        { created_at: "2026-10-15T09:00:00Z" },
        { created_at: "2026-10-15T09:00:01Z" },
        /^created_at: .* is still to come/,
      ],
      [
        "was answered after it was opened",
        { created_at: at(8), first_response_time: at(8) },
        { created_at: at(8), first_response_time: at(7) },
        /^first_response_time: 2026-10-01T07:00:00Z lies before created_at, 2026-10-01T08:00:00Z/,
      ],
      [
        "was resolved after it was opened",
        { created_at: at(8), resolution_time: at(8) },
        { created_at: at(8), resolution_time: at(7) },
        /^resolution_time: .* lies before created_at/,
      ],
      [
        "was resolved after it was answered",
        { created_at: at(8), first_response_time: at(9), resolution_time: at(9) },
        { created_at: at(8), first_response_time: at(9), resolution_time: at(8) },
        /^resolution_time: .* lies before first_response_time/,
      ],
      [
        "changed last after all else",
        { created_at: at(8), updated_at: at(8) },
        { created_at: at(8), updated_at: at(7) },
        /^updated_at: .* lies before created_at/,
      ],
      [
        "is closed where it was resolved",
        { created_at: at(8), resolution_time: at(9) },
        { created_at: at(8), resolution_time: at(9), state: "new" },
        /^resolution_time: an issue in "new" is not resolved/,
      ],
    ],
  },
  {
    what: "a message of an imported issue",
    route: "POST /import/issues",
    base: { title: "Old question", state: "closed", created_at: at(8) },
    rules: [
      [
        "has one author",
        message({ user_id: TOMAS }),
        message({ user_id: TOMAS, contact_id: MAYA }),
        /^messages\[0\].contact_id: give user_id or contact_id/,
      ],
      [
        "is by a user there is",
        message({ user_id: TOMAS }),
        message({ user_id: MAYA }),
        /^messages\[0\].user_id: nothing has the id/,
      ],
      [
        "is by a contact there is",
        message({ contact_id: MAYA }),
        message({ contact_id: TOMAS }),
        /^messages\[0\].contact_id: nothing has the id/,
      ],
      [
        "is no internal note of a contact",
        message({ contact_id: MAYA }),
        message({ contact_id: MAYA, is_private: true }),
        /^messages\[0\].contact_id: a contact cannot write an internal note/,
      ],
      [
        "was written before now",
        message({ created_at: "2026-10-15T09:00:00Z" }),
        message({ created_at: "2026-10-15T09:00:01Z" }),
        /^messages\[0\].created_at: .* is still to come/,
      ],
      [
        "was written after the issue was opened",
        message({ created_at: at(8) }),
        message({ created_at: at(7) }),
        /^messages\[0\].created_at: .* lies before the issue was opened/,
      ],
      [
        "was written before the issue changed last",
        { ...message({ created_at: at(9) }), updated_at: at(9) },
        { ...message({ created_at: at(9) }), updated_at: at(8) },
        /^updated_at: .* lies before messages\[0\].created_at/,
      ],
    ],
  },
  {
    what: "a message that an issue gets from elsewhere",
    route: "POST /import/issues/{id}/messages",
    id: ISSUE,
    base: {},
    rules: [
      [
        "has one author",
        message({ user_id: TOMAS }),
        message({ user_id: TOMAS, contact_id: MAYA }),
        /^messages\[0\].contact_id: give user_id or contact_id/,
      ],
      [
        "is no internal note of a contact",
        message({ contact_id: MAYA }),
        message({ contact_id: MAYA, is_private: true }),
        /^messages\[0\].contact_id: a contact cannot write an internal note/,
      ],
      [
        "was written before now",
        message({ created_at: "2026-10-15T09:00:00Z" }),
        message({ created_at: "2026-10-15T09:00:01Z" }),
        /^messages\[0\].created_at: .* is still to come/,
      ],
      [
        "was written after the issue was opened",
        message({ created_at: "2026-10-12T08:14:05Z" }),
        message({ created_at: "2026-10-12T08:14:04Z" }),
        /^messages\[0\].created_at: .* lies before the issue was opened, 2026-10-12T08:14:05Z/,
      ],
    ],
  },
];
