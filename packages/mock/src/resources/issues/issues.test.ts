import { describe, expect, it } from "vitest";

import {
  BRIGHTWATER,
  INES,
  JONAS,
  MAYA,
  NOBODY,
  SOLSTICE,
  TOMAS,
  openDesk,
  refused,
  world,
} from "../../testing/small-desk.ts";
import type { Contact, Issue, Tag } from "../../workspace/entities.ts";

describe("reading issues", () => {
  it("finds one by id and by number, and refuses what is not there with 404", () => {
    const { issue } = openDesk();
    expect(issue(1042)).toBe(issue("71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3"));
    expect(refused(() => issue("1042x"))).toEqual({
      status: 404,
      text: 'No issue has the id "1042x". POST /issues/search lists what there is.',
    });
  });

  it("lists by the time of creation, both ends included, newest first", () => {
    const { data } = openDesk();
    const query = { start_time: "2026-10-12T08:14:05Z", end_time: "2026-10-13T15:27:44+02:00" };
    expect(data<Issue[]>("GET /issues", { query }).map((issue) => issue.number)).toEqual([1043, 1042]);
  });

  it.each([
    [{ start_time: "2026-10-12T08:14:05", end_time: "2026-10-13T00:00:00Z" }, /^start_time: .*with a zone/],
    [
      { start_time: "2026-10-12T00:00:00Z", end_time: "2026-10-11T00:00:00Z" },
      /^end_time: "2026-10-11T00:00:00Z" lies before start_time, "2026-10-12T00:00:00Z"/,
    ],
    [{ start_time: "2025-10-01T00:00:00Z", end_time: "2026-10-11T00:00:00Z" }, /375 days long; at most 365/],
    [{ start_time: "2026-02-30T00:00:00Z", end_time: "2026-10-11T00:00:00Z" }, /^start_time: .*is not a time/],
  ])("refuses the window %o", (query, reason) => {
    expect(refused(() => openDesk().data("GET /issues", { query })).text).toMatch(reason);
  });

  it("lists the statuses", () => {
    expect(openDesk().data<{ slug: string }[]>("GET /issue-statuses")).toHaveLength(7);
  });
});

describe("creating an issue", () => {
  it("shows in get, list, search and messages at once", () => {
    const { create, issue, data, messages } = openDesk();
    const made = create({ requester_id: MAYA });
    expect(issue(made.id)).toEqual(made);
    expect(issue(1045)).toEqual(made);
    const query = { start_time: "2026-10-15T00:00:00Z", end_time: "2026-10-16T00:00:00Z" };
    expect(data("GET /issues", { query })).toEqual([made]);
    expect(data<Issue[]>("POST /issues/search", { body: { search_text: "a question" } })).toEqual([made]);
    expect(messages(1045)).toMatchObject([{ message_html: "<p>Hello</p>", is_private: true, source: "manual" }]);
  });

  it("is an internal note by the token's user unless a destination says otherwise", () => {
    const { create, messages } = openDesk();
    const made = create({ account_id: BRIGHTWATER });
    expect(made).toMatchObject({ state: "new", source: "manual", requester: null, customer_portal_visible: false });
    expect(messages(made.id)[0]?.author?.user?.id).toBe(INES);
  });

  it("that mails the customer waits on the customer and holds the head of the mail", () => {
    const { create, messages } = openDesk();
    const made = create({
      requester_id: MAYA,
      user_id: TOMAS,
      destination_metadata: {
        destination: "email",
        email: "support@harbormetrics.example",
        email_ccs: ["a@b.example"],
      },
    });
    expect(made).toMatchObject({ state: "waiting_on_customer", source: "email", account: { id: BRIGHTWATER } });
    expect(messages(made.id)[0]).toMatchObject({
      is_private: false,
      author: { name: "Tomas Lindqvist", user: { id: TOMAS } },
      email_info: { to_emails: ["maya.chen@brightwater.example"], cc_emails: ["a@b.example"] },
    });
  });

  it("finds the contact of requester_email, whatever its case", () => {
    expect(openDesk().create({ requester_email: "Maya.Chen@Brightwater.example" }).requester?.id).toBe(MAYA);
  });

  it("makes a contact of an unknown requester_email, in the account of its domain", () => {
    const { create, data } = openDesk();
    const made = create({ requester_email: "nora@brightwater.example", requester_name: "Nora Blum" });
    const contact = data<Contact>("GET /contacts/{id}", { params: { id: made.requester?.id ?? "" } });
    expect(contact).toMatchObject({
      name: "Nora Blum",
      email: "nora@brightwater.example",
      account: { id: BRIGHTWATER },
    });
    expect(made.account?.id).toBe(BRIGHTWATER);
    expect(create({ requester_email: "nora@brightwater.example" }).requester?.id).toBe(contact.id);
  });

  it("reads priority and custom fields back as a map, and lets the list win", () => {
    const custom_fields = [
      { slug: "environments", values: ["staging", "sandbox"] },
      { slug: "product_area", value: "billing" },
      { slug: "affected_seats", value: "4" },
    ];
    expect(openDesk().create({ account_id: SOLSTICE, priority: "high", custom_fields }).custom_fields).toEqual({
      priority: { value: "high" },
      environments: { value: "", values: ["staging", "sandbox"], interpreted_values: ["Staging", "Sandbox"] },
      product_area: { value: "billing", interpreted_value: "Billing" },
      affected_seats: { value: "4" },
    });
  });

  it("makes tags of new names and keeps each once", () => {
    const { create, data } = openDesk();
    expect(create({ account_id: SOLSTICE, tags: ["bug", "storm", "bug"] }).tags).toEqual(["bug", "storm"]);
    const tags = data<Tag[]>("GET /tags").filter((tag) => tag.object_type === "issue");
    expect(tags.map((tag) => tag.value)).toEqual(["billing", "bug", "onboarding", "storm"]);
  });

  it("takes another time of creation and sorts by it", () => {
    const { create, data } = openDesk();
    create({ account_id: SOLSTICE, created_at: "2026-10-13T02:00:00+02:00" });
    const numbers = data<Issue[]>("POST /issues/search").map((issue) => issue.number);
    expect(numbers).toEqual([1044, 1043, 1045, 1042, 1041]);
  });

  it.each([
    [{ requester_email: "" }, /^account_id: say whom/],
    [{ account_id: NOBODY }, /^account_id: nothing has the id .*GET \/accounts/],
    [{ requester_id: NOBODY }, /^requester_id: .*GET \/contacts/],
    [{ account_id: SOLSTICE, requester_id: MAYA }, /^requester_id: .*another account/],
    [{ account_id: SOLSTICE, user_id: NOBODY }, /^user_id: .*GET \/users/],
    [{ account_id: SOLSTICE, contact_id: MAYA }, /^contact_id: a contact cannot write an internal note/],
    [{ account_id: SOLSTICE, user_id: INES, contact_id: MAYA }, /^contact_id: .*not both/],
    [{ account_id: SOLSTICE, team_id: NOBODY }, /^team_id: .*GET \/teams/],
    [{ account_id: SOLSTICE, created_at: "2026-10-13T02:00:00" }, /^created_at: .*with a zone/],
    [{ account_id: SOLSTICE, tags: [" "] }, /^tags\[0\]: " " is blank/],
    [
      { account_id: SOLSTICE, custom_fields: [{ slug: "prority", value: "low" }] },
      /custom_fields\[0\]: .*priority, product_area/,
    ],
    [{ account_id: SOLSTICE, custom_fields: [{ slug: "priority", value: "lo" }] }, /urgent, high, medium, low/],
    [{ account_id: SOLSTICE, custom_fields: [{ slug: "affected_seats", value: "many" }] }, /number written as text/],
    [{ account_id: SOLSTICE, destination_metadata: { destination: "slack" } }, /connected Slack channel/],
    [
      { account_id: SOLSTICE, destination_metadata: { destination: "email", email: "" } },
      /destination_metadata\.email: "" is no mail address/,
    ],
    [{ requester_id: JONAS, destination_metadata: { destination: "sms" } }, /phone number/],
  ])("refuses %o and leaves no trace", (body, reason) => {
    const { create, workspace } = openDesk();
    const refusal = refused(() => create({ tags: ["fog"], requester_email: "who@brightwater.example", ...body }));
    expect(refusal.status).toBe(400);
    expect(refusal.text).toMatch(reason);
    expect(workspace.issues.size).toBe(4);
    expect(workspace.tags.size).toBe(6);
    expect(workspace.contacts.size).toBe(4);
    expect(create({ account_id: SOLSTICE }).number).toBe(1045);
  });
});

describe("updating an issue", () => {
  it("changes what is given, keeps the rest, and shows everywhere", () => {
    const { update, issue, data } = openDesk();
    const before = issue(1044);
    const after = update(1044, { title: "Second administrator", tags: [], assignee_id: TOMAS });
    expect(after).toEqual({
      ...before,
      title: "Second administrator",
      tags: null,
      assignee: { id: TOMAS },
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(issue(1044)).toBe(after);
    const filter = { field: "assignee_id", operator: "equals", value: TOMAS };
    expect(data<Issue[]>("POST /issues/search", { body: { filter } })).toContain(after);
  });

  it("does not change the world it stands on", () => {
    const before = JSON.stringify(world);
    const { update, data } = openDesk();
    update(1044, { state: "closed", tags: ["new-tag"] });
    data("DELETE /accounts/{id}", { params: { id: BRIGHTWATER } });
    expect(JSON.stringify(world)).toBe(before);
  });

  it("closes with a resolution, and reopening takes it away but remembers the first one", () => {
    const { update, wait } = openDesk();
    const closed = update(1042, { state: "closed" });
    expect(closed).toMatchObject({
      resolution_time: "2026-10-15T09:00:00Z",
      first_resolution_time: "2026-10-15T09:00:00Z",
      resolution_seconds: 261955,
    });
    wait(5);
    const reopened = update(1042, { state: "waiting_on_you" });
    expect(reopened).toMatchObject({ resolution_time: null, first_resolution_time: "2026-10-15T09:00:00Z" });
    expect(reopened).not.toHaveProperty("resolution_seconds");
    wait(1);
    const again = update(1042, { state: "wont_fix" });
    expect(again.resolution_time).toBe("2026-10-15T15:00:00Z");
    expect(again.first_resolution_time).toBe("2026-10-15T09:00:00Z");
    expect(again.time_in_status_seconds).toEqual({
      new: 2315,
      waiting_on_customer: 77948,
      waiting_on_you: 181692 + 3600,
      closed: 18000,
    });
  });

  it("takes the five states and the slugs of custom ones, and lists them where it refuses", () => {
    const { update } = openDesk();
    expect(update(1042, { state: "with_engineering" }).state).toBe("with_engineering");
    expect(refused(() => update(1042, { state: "done" })).text).toMatch(/"done" is no status here; .*wont_fix/);
  });

  it("clears assignee, team and requester by an empty text, and the account where a requester is given", () => {
    const { update } = openDesk();
    expect(update(1042, { assignee_id: "", team_id: "" })).toMatchObject({ assignee: null, team: null });
    expect(update(1042, { requester_id: "" }).requester).toBeNull();
    expect(refused(() => update(1042, { account_id: "" })).text).toMatch(/needs requester_id/);
    expect(update(1042, { account_id: "", requestor_id: MAYA })).toMatchObject({
      account: null,
      requester: { id: MAYA },
    });
  });

  it("removes a custom field that is written without a value and keeps those that are not listed", () => {
    const { update } = openDesk();
    const after = update(1042, { custom_fields: [{ slug: "priority" }] });
    expect(Object.keys(after.custom_fields)).toEqual(["product_area"]);
  });

  it("makes a ticket of a conversation, never the other way", () => {
    const { update } = openDesk();
    expect(refused(() => update(1042, { type: "conversation" })).text).toMatch(/^type: a ticket cannot become/);
  });
});

describe("deleting an issue", () => {
  it("takes its messages and followers along; a second time answers 404", () => {
    const { data, issue, workspace } = openDesk();
    const { id } = issue(1042);
    data("DELETE /issues/{id}", { params: { id: "1042" } });
    expect([workspace.messages.get(id), workspace.followers.get(id)]).toEqual([undefined, undefined]);
    expect(data<Issue[]>("POST /issues/search").map((each) => each.number)).toEqual([1044, 1043, 1041]);
    expect(refused(() => data("DELETE /issues/{id}", { params: { id } })).status).toBe(404);
    expect(workspace.data.messages).not.toHaveProperty(id);
  });
});
