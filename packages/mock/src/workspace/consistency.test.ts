import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answerOf, outcome } from "../testing/answers.ts";
import { WORLDS } from "../worlds/worlds.ts";
import type { Workspace } from "./contract.ts";
import type { Issue, Message } from "./entities.ts";
import { HANDLERS } from "./handlers.ts";
import { createWorkspace } from "./workspace.ts";

const world = await WORLDS.small();

interface Step {
  readonly route: string;
  readonly issue: number;
  readonly account: number;
  readonly contact: number;
  readonly body: Record<string, unknown>;
}

const body = fc.oneof(
  fc.record({ state: fc.constantFrom("new", "waiting_on_you", "on_hold", "with_engineering", "closed", "wont_fix") }),
  fc.record({ tags: fc.uniqueArray(fc.constantFrom("bug", "billing", "storm"), { maxLength: 3 }) }),
  fc.record({
    custom_fields: fc.constantFrom(
      [{ slug: "priority", value: "low" }],
      [{ slug: "environments", values: ["sandbox"] }],
      [{ slug: "priority" }],
    ),
  }),
  fc.constantFrom({ assignee_id: "" }, { team_id: "" }, { requester_id: "" }, { title: "Another title" }),
);

const step: fc.Arbitrary<Step> = fc.record({
  route: fc.constantFrom(
    "POST /issues",
    "PATCH /issues/{id}",
    "PATCH /issues/{id}",
    "DELETE /issues/{id}",
    "POST /issues/{id}/reply",
    "POST /issues/{id}/note",
    "POST /issues/{id}/snooze",
    "POST /issues/{id}/followers",
    "POST /issues/{id}/external-issues",
    "DELETE /accounts/{id}",
    "DELETE /contacts/{id}",
    "DELETE /tags/{id}",
    "POST /contacts",
    "POST /accounts",
  ),
  issue: fc.nat(5),
  account: fc.nat(3),
  contact: fc.nat(4),
  body,
});

/** Takes a step against whatever is there by now, or none where nothing is. */
function take(workspace: Workspace, { route, issue, account, contact, body: change }: Step): void {
  const rows = {
    issue: workspace.issues.all()[issue],
    account: workspace.accounts.all()[account],
    contact: workspace.contacts.all()[contact],
  };
  const shown = (workspace.messages.get(rows.issue?.id ?? "") ?? []).find((message) => !message.is_private);
  const owner = route.includes("accounts/")
    ? rows.account
    : route.includes("contacts/")
      ? rows.contact
      : route.includes("tags/")
        ? workspace.tags.all()[0]
        : rows.issue;
  const bodies: Record<string, Record<string, unknown>> = {
    "POST /issues": {
      title: "T",
      body_html: "<p>T</p>",
      requester_email: `p${contact}@brightwater.example`,
      priority: "high",
      attachment_urls: ["https://a.example/1.png"],
    },
    "PATCH /issues/{id}": change,
    "POST /issues/{id}/reply": {
      body_html: "r",
      message_id: shown?.id,
      email_info: { to_emails: ["a@b.example"] },
      ...(contact % 2 ? { contact_id: rows.contact?.id } : {}),
    },
    "POST /issues/{id}/note": { body_html: "n" },
    "POST /issues/{id}/snooze": { snooze_until: "2026-11-01T00:00:00Z" },
    "POST /issues/{id}/followers": {
      user_ids: [workspace.tokenUser],
      contact_ids: rows.contact ? [rows.contact.id] : [],
    },
    "POST /issues/{id}/external-issues": { source: "jira", external_issue_id: `${contact}` },
    "POST /contacts": { name: "P", email: `p${contact}@kestrelrobotics.example`, account_id: rows.account?.id },
    "POST /accounts": { name: "A", domains: ["a.example"], primary_domain: "a.example", tags: ["pilot"] },
  };
  const params: Record<string, string> = route.includes("{id}") ? { id: owner?.id ?? "" } : {};
  expect(
    outcome(() => HANDLERS[route]?.({ workspace, params, query: {}, body: bodies[route] ?? {} }), route),
  ).toBeUndefined();
}

describe("whatever is done to a workspace", () => {
  it("lists, searches and reads agree, refer to what is there, and keep to the specification", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let now = Date.parse(world.now);
        const workspace = createWorkspace(world, { now: () => now });
        for (const each of steps) {
          now += 600_000;
          take(workspace, each);
        }
        const query = { start_time: "2026-01-01T00:00:00Z", end_time: "2026-12-01T00:00:00Z" };
        const listed = (answerOf(workspace, "GET /issues", { query })["data"] ?? []) as Issue[];
        expect((answerOf(workspace, "POST /issues/search")["data"] ?? []) as Issue[]).toEqual(listed);
        answerOf(workspace, "GET /accounts");
        answerOf(workspace, "GET /contacts");
        const tags = new Set(workspace.tags.all().map((tag) => tag.value));
        for (const issue of listed) {
          expect(answerOf(workspace, "GET /issues/{id}", { id: String(issue.number) })["data"]).toBe(issue);
          expect(issue.account === null || workspace.accounts.get(issue.account.id)).toBeTruthy();
          expect(issue.requester === null || workspace.contacts.get(issue.requester.id)).toBeTruthy();
          for (const tag of issue.tags ?? []) expect(tags).toContain(tag);
          const messages = answerOf(workspace, "GET /issues/{id}/messages", { id: issue.id })["data"] as Message[];
          const shown = messages.filter((message) => !message.is_private).at(-1)?.timestamp;
          expect(shown ?? issue.latest_message_time).toBe(issue.latest_message_time);
          expect((issue.resolution_time === null) === !["closed", "wont_fix"].includes(issue.state)).toBe(true);
          expect(issue.updated_at >= issue.latest_message_time && issue.latest_message_time >= issue.created_at).toBe(
            true,
          );
          const followers = answerOf(workspace, "GET /issues/{id}/followers", { id: issue.id })["data"] as {
            id: string;
            type: string;
          }[];
          for (const { id, type } of followers) expect(type === "user" || workspace.contacts.get(id)).toBeTruthy();
        }
      }),
      { numRuns: 120 },
    );
  });
});
