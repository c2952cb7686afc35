import { describe, expect, it } from "vitest";

import { mail } from "../../testing/issue-rules.ts";
import { BRIGHTWATER, MAYA, openDesk } from "../../testing/small-desk.ts";
import type { Issue } from "../../workspace/entities.ts";

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
