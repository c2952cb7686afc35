import { describe, expect, it } from "vitest";

import {
  BRIGHTWATER,
  INES,
  JONAS,
  KESTREL,
  MAYA,
  SOLSTICE,
  TOMAS,
  openDesk,
  refused,
} from "../../testing/small-desk.ts";
import type { Issue } from "../entities.ts";

type Desk = ReturnType<typeof openDesk>;
type Body = Record<string, unknown>;

const mail = { destination: "email", email: "support@harbormetrics.example" };
const whatsapp = {
  destination: "whatsapp",
  whatsapp_app_id: "w",
  whatsapp_message_template_name: "hello",
  whatsapp_message_template_language: "en",
};

/** What a rule lets pass, what it refuses, and the beginning of the reason. */
type Rule = readonly [rule: string, accepted: Body, refused: Body, reason: RegExp];

describe.each<readonly [what: string, act: (desk: Desk, body: Body) => unknown, rules: readonly Rule[]]>([
  [
    "a new issue",
    (desk, body) => desk.create({ account_id: BRIGHTWATER, ...body }),
    [
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
  ],
  [
    "a changed issue",
    (desk, body) => desk.update(1042, body),
    [
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
      ["has tags with names", { tags: [] }, { tags: [""] }, /^tags: a name is empty/],
    ],
  ],
  [
    "a snooze",
    (desk, snooze_until) => desk.post(1042, "snooze", snooze_until),
    [
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
  ],
  [
    "a change of followers",
    (desk, body) => desk.post(1042, "followers", body),
    [
      ["names one", { contact_ids: [MAYA] }, { user_ids: [], operation: "remove" }, /^user_ids: it is empty/],
      ["names users as users", { user_ids: [INES] }, { user_ids: [MAYA] }, /^user_ids: nothing has the id/],
    ],
  ],
  [
    "a link",
    (desk, body) => desk.post(1042, "external-issues", body),
    [
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
  ],
])("%s", (_, act, rules) => {
  it.each(rules)("%s", (__, accepted, wrong, reason) => {
    const desk = openDesk();
    expect(() => act(desk, accepted)).not.toThrow();
    const fresh = openDesk();
    expect(refused(() => act(fresh, wrong))).toEqual({ status: 400, text: expect.stringMatching(reason) as string });
    for (const kind of ["issues", "messages", "followers", "tags", "contacts"] as const)
      expect(fresh.workspace[kind].version).toBe(0);
  });
});

describe("what happens to the state and the times", () => {
  it("on a link: an open issue is put on hold, a closed one stays closed, and unlinking moves nothing", () => {
    const { post, update } = openDesk();
    const link = { source: "jira", external_issue_id: "7" };
    expect(post<Issue>(1042, "external-issues", link).state).toBe("on_hold");
    expect(post<Issue>(1042, "external-issues", { ...link, operation: "unlink" }).state).toBe("on_hold");
    expect(post<Issue>(1043, "external-issues", link).state).toBe("with_engineering");
    expect(post<Issue>(1041, "external-issues", link).state).toBe("closed");
    post(1044, "external-issues", link);
    update(1044, { state: "waiting_on_you" });
    expect(post<Issue>(1044, "external-issues", link).state).toBe("waiting_on_you");
  });

  it("on closing: promises that were kept go, broken ones stay, teams measure, and reopening takes it back", () => {
    const { update, issue, workspace, wait } = openDesk();
    const breach_time = "2026-10-15T10:30:00Z";
    const before = issue(1043);
    workspace.issues.put(before.id, { ...before, resolution_breach_time: breach_time });
    const took = { time: "2026-10-15T09:00:00Z", seconds: 156736, business_hours_seconds: 55936 };
    const closed = update(1043, { state: "closed" });
    expect(closed).not.toHaveProperty("first_response_breach_time");
    expect(closed).not.toHaveProperty("resolution_breach_time");
    expect(closed.team_slas?.[0]).toMatchObject({ resolution: took, first_resolution: took });
    expect(closed.team_slas?.[0]?.first_response).toEqual({ breach_time: before.first_response_breach_time });
    wait(1);
    const again = update(1043, { state: "waiting_on_you" });
    expect(again.team_slas?.[0]).toMatchObject({ first_resolution: took });
    expect(again.team_slas?.[0]).not.toHaveProperty("resolution");
    workspace.issues.put(before.id, { ...again, resolution_breach_time: breach_time });
    wait(1);
    const late = update(1043, { state: "closed" });
    expect(late.resolution_breach_time).toBe(breach_time);
    expect(late.team_slas?.[0]).toMatchObject({ resolution: { time: "2026-10-15T11:00:00Z" }, first_resolution: took });
  });

  it("on a snooze: a closed issue is open again, and a status on hold becomes on_hold", () => {
    const { post } = openDesk();
    const body = { snooze_until: "2026-10-17T09:00:00Z" };
    expect(post<Issue>(1041, "snooze", body)).toMatchObject({ state: "on_hold", resolution_time: null });
    expect(post<Issue>(1043, "snooze", body).state).toBe("on_hold");
  });

  it("on a mail of a contact: it comes from the contact, also when an agent answers it", () => {
    const { create, messages, post } = openDesk();
    const { id } = create({ requester_id: MAYA, contact_id: MAYA, destination_metadata: mail });
    expect(messages(id)[0]?.email_info).toMatchObject({
      from_email: "maya.chen@brightwater.example",
      to_emails: ["support@harbormetrics.example"],
    });
    post(id, "ai-response", { ai_agent_id: "a" });
    expect(messages(id)[1]?.email_info?.to_emails).toEqual(["maya.chen@brightwater.example"]);
  });

  it("on an issue of the past: it changed now, and the account knows of nothing later", () => {
    const { create, account } = openDesk();
    const before = account(BRIGHTWATER).latest_customer_activity_time;
    const past = {
      created_at: "2026-10-01T00:00:00Z",
      requester_id: MAYA,
      contact_id: MAYA,
      destination_metadata: mail,
    };
    expect(create(past)).toMatchObject({ updated_at: "2026-10-15T09:00:00Z", latest_message_time: past.created_at });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe(before);
    create({ ...past, created_at: undefined });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe("2026-10-15T09:00:00Z");
  });
});
