import { describe, expect, it } from "vitest";

import { BRIGHTWATER, INES, JONAS, MAYA, NOBODY, TOMAS, openDesk, refused } from "../../testing/small-desk.ts";
import { HANDLERS } from "../handlers.ts";

const LAST_OF_1042 = "49496784-6624-4da3-bc32-e5358442ed87";
const NOTE_OF_1042 = "9cbd175a-4324-43dc-b924-f731cc32b4c0";
const THREAD_OF_1042 = "f858f2ae-19cc-4099-abbc-4ddf04f3dcf3";

describe("replying", () => {
  const reply = {
    body_html: "<p>Done.</p>",
    message_id: LAST_OF_1042,
    email_info: { to_emails: ["jonas.weber@brightwater.example"] },
  };

  it("adds a message the customer sees, waits on the customer and counts a touch", () => {
    const { post, issue, messages } = openDesk();
    const { id, issue_id } = post<{ id: string; issue_id: string }>(1042, "reply", reply);
    expect(issue(1042)).toMatchObject({
      id: issue_id,
      state: "waiting_on_customer",
      latest_message_time: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
      number_of_touches: 3,
      first_response_time: "2026-10-12T08:52:40Z",
    });
    expect(messages(1042).at(-1)).toMatchObject({
      id,
      is_private: false,
      source: "email",
      author: { user: { id: INES } },
      email_info: { from_email: "support@harbormetrics.example", to_emails: ["jonas.weber@brightwater.example"] },
    });
  });

  it("is the first response where there was none, with its seconds", () => {
    const { post, issue, messages } = openDesk();
    post(1043, "reply", { body_html: "<p>We look.</p>", message_id: messages(1043)[0]?.id });
    expect(issue(1043)).toMatchObject({
      first_response_time: "2026-10-15T09:00:00Z",
      first_response_seconds: 156736,
      business_hours_first_response_seconds: 55936,
    });
    expect(issue(1043)).not.toHaveProperty("first_response_breach_time");
    const promised = issue(1043).team_slas?.[0]?.first_response;
    expect(promised).toEqual({
      time: "2026-10-15T09:00:00Z",
      seconds: 156736,
      business_hours_seconds: 55936,
    });
  });

  it("leaves a promise standing that it breaks", () => {
    const { post, issue, messages, wait } = openDesk();
    const breach_time = issue(1043).first_response_breach_time;
    wait(5);
    post(1043, "reply", { body_html: "<p>We look.</p>", message_id: messages(1043)[0]?.id });
    expect(issue(1043).first_response_breach_time).toBe(breach_time);
    expect(issue(1043).team_slas?.[0]?.first_response).toMatchObject({ breach_time, time: "2026-10-15T14:00:00Z" });
  });

  it("takes an issue off hold and ends its snooze, whoever writes", () => {
    const { post, issue } = openDesk();
    const snooze = () => post(1042, "snooze", { snooze_until: "2026-10-17T09:00:00Z" });
    snooze();
    post(1042, "reply", reply);
    expect(issue(1042).state).toBe("waiting_on_customer");
    expect(issue(1042)).not.toHaveProperty("snoozed_until_time");
    snooze();
    post(1042, "reply", { ...reply, contact_id: JONAS });
    expect(issue(1042).state).toBe("waiting_on_you");
    expect(issue(1042)).not.toHaveProperty("snoozed_until_time");
  });

  it("leaves an issue new while only contacts write, and closed when the team adds something", () => {
    const { post, issue, messages, update } = openDesk();
    const answer = { body_html: "<p>Also:</p>", message_id: messages(1044)[0]?.id };
    post(1044, "reply", { ...answer, contact_id: "d7559cef-f21f-4c14-a977-5cdcbc501dbd" });
    expect(issue(1044)).toMatchObject({ state: "new", first_response_time: null, number_of_touches: 0 });
    update(1044, { state: "wont_fix" });
    post(1044, "reply", answer);
    expect(issue(1044)).toMatchObject({ state: "wont_fix", resolution_time: "2026-10-15T09:00:00Z" });
  });

  it("moves to the default that an organization calls otherwise", () => {
    const { post, issue, workspace } = openDesk();
    const renamed = { slug: "nar", label: "No action", category: "waiting_on_customer", is_default_status: true };
    workspace.statuses.delete("waiting_on_customer");
    workspace.statuses.put("nar", { ...renamed, is_archived: false });
    post(1042, "reply", reply);
    expect(issue(1042).state).toBe("nar");
  });

  it("stands at the time a custom source gives, among the messages of then", () => {
    const { post, issue, messages, workspace } = openDesk();
    const custom = { ...issue(1043), source: "custom_forum" };
    workspace.issues.put(custom.id, custom);
    const answer = { body_html: "<p>Soon.</p>", message_id: messages(1043)[0]?.id };
    const at = (created_at: string) => ({ ...answer, custom_source: { external_id: "f-1", created_at } });
    post(1043, "reply", answer);
    post(1043, "reply", at("2026-10-14T10:00:00+02:00"));
    expect(messages(1043).map((message) => message.timestamp)).toEqual([
      "2026-10-13T13:27:44Z",
      "2026-10-14T08:00:00Z",
      "2026-10-15T09:00:00Z",
    ]);
    expect(issue(1043).latest_message_time).toBe("2026-10-15T09:00:00Z");
    expect(refused(() => post(1043, "reply", at("2026-10-16T10:00:00Z"))).text).toMatch(/is still to come/);
    expect(refused(() => post(1043, "reply", at("2026-10-12T10:00:00Z"))).text).toMatch(/before the issue was opened/);
    expect(refused(() => post(1043, "reply", { ...answer, custom_source: { external_id: " " } })).text).toMatch(
      /^custom_source.external_id: " " is blank/,
    );
  });

  it("of a contact waits on you, brings a closed issue back, and shows on the account", () => {
    const { post, issue, messages, workspace } = openDesk();
    const to = { email_info: { to_emails: ["support@harbormetrics.example"] }, contact_id: MAYA };
    post(1041, "reply", { body_html: "<p>Empty again.</p>", message_id: messages(1041)[0]?.id, ...to });
    expect(issue(1041)).toMatchObject({ state: "waiting_on_you", resolution_time: null, number_of_touches: 3 });
    expect(messages(1041).at(-1)?.author).toMatchObject({ name: "Maya Chen", contact: { id: MAYA } });
    expect(workspace.accounts.get(BRIGHTWATER)?.latest_customer_activity_time).toBe("2026-10-15T09:00:00Z");
  });

  it.each([
    [{ message_id: NOBODY }, /^message_id: issue 1042 has no message/],
    [{ message_id: NOTE_OF_1042 }, /^message_id: "9cbd.*" is an internal note/],
    [{ email_info: { to_emails: [] } }, /^email_info: .*to_emails, cc_emails or bcc_emails/],
    [{ user_id: INES, contact_id: JONAS }, /not both/],
    [{ contact_id: NOBODY }, /^contact_id: /],
    [{ custom_source: { external_id: "1" } }, /^custom_source: /],
    [{ body_html: " \n" }, /^body_html: .*is blank/],
    [{ message_id: "<b8467@mail.brightwater.example>" }, /is the Message-ID of a mail; give the id .*"49496784/],
    [{ email_info: { to_emails: ["jonas"] } }, /^email_info.to_emails\[0\]: "jonas" is no mail address/],
  ])("refuses %o", (change, reason) => {
    const { post, messages } = openDesk();
    expect(refused(() => post(1042, "reply", { ...reply, ...change })).text).toMatch(reason);
    expect(messages(1042)).toHaveLength(4);
  });

  it("refuses recipients where the message it answers is no mail", () => {
    const { post, messages } = openDesk();
    const answer = { ...reply, message_id: messages(1043)[0]?.id };
    expect(refused(() => post(1043, "reply", answer)).text).toMatch(/^email_info: .*came by slack/);
  });
});

describe("noting", () => {
  it("adds what only the team sees and leaves state and latest message alone", () => {
    const { post, issue, messages } = openDesk();
    const before = issue(1042);
    post(1042, "note", { body_html: "<p>Asked Ines.</p>", thread_id: THREAD_OF_1042, message_id: "", user_id: TOMAS });
    expect(issue(1042)).toEqual({ ...before, updated_at: "2026-10-15T09:00:00Z" });
    expect(messages(1042).at(-1)).toMatchObject({
      is_private: true,
      thread_id: THREAD_OF_1042,
      author: { user: { id: TOMAS } },
    });
  });

  it("goes to the thread of another note, else to the newest that Slack backs, else to one that it names", () => {
    const { post, messages, data } = openDesk();
    post(1042, "note", { body_html: "a", message_id: NOTE_OF_1042 });
    post(1042, "note", { body_html: "b", thread_id: "", thread_name: "Ignored" });
    expect(messages(1042).slice(-2)).toMatchObject([{ thread_id: THREAD_OF_1042 }, { thread_id: THREAD_OF_1042 }]);
    post(1044, "note", { body_html: "c", thread_name: "Pricing" });
    post(1044, "note", { body_html: "d" });
    const threads = data<{ id: string; name: string }[]>("GET /issues/{id}/threads", { params: { id: "1044" } });
    expect(threads).toMatchObject([{ name: "Pricing", channel_id: null }, { name: "Internal thread" }]);
    expect(
      messages(1044)
        .slice(-2)
        .map((note) => note.thread_id),
    ).toEqual(threads.map((thread) => thread.id));
  });

  it.each([
    [{ thread_id: THREAD_OF_1042, message_id: NOTE_OF_1042 }, /^thread_id: .*not both/],
    [{ thread_id: NOBODY }, /^thread_id: issue 1042 has no internal thread .*GET \/issues\/\{id\}\/threads/],
    [{ thread_id: "1791796222.118402" }, /chat platform calls the thread; give its id, "f858f2ae/],
    [{ message_id: LAST_OF_1042 }, /^message_id: the customer sees "4949/],
    [{ message_id: NOBODY }, /^message_id: issue 1042 has no internal note/],
    [{ user_id: NOBODY }, /^user_id: /],
    [{ body_html: "" }, /^body_html: "" is blank/],
  ])("refuses %o and leaves no thread behind", (change, reason) => {
    const { post, messages, workspace } = openDesk();
    expect(refused(() => post(1042, "note", { body_html: "a", ...change }))).toMatchObject({
      status: 400,
      text: expect.stringMatching(reason) as string,
    });
    expect(messages(1042)).toHaveLength(4);
    expect(workspace.threads.version).toBe(0);
  });
});

describe("messages", () => {
  it("come all at once, in pages of limit, and in pages of 100 behind a cursor alone", () => {
    const { workspace, messages, post } = openDesk();
    for (let count = 0; count < 120; count += 1)
      post(1042, "note", { body_html: `${count}`, thread_id: THREAD_OF_1042 });
    expect(messages(1042)).toHaveLength(124);
    const list = (query: Record<string, string>) =>
      HANDLERS["GET /issues/{id}/messages"]?.({ workspace, params: { id: "1042" }, query, body: {} });
    const first = list({ limit: "10" });
    expect(first?.["data"]).toHaveLength(10);
    const next = first?.["pagination"] as { cursor: string } | undefined;
    expect(list({ cursor: next?.cursor ?? "" })?.["data"]).toHaveLength(100);
  });
});
