import { describe, expect, it } from "vitest";

import { MAYA, TOMAS, openDesk, refused } from "../../testing/small-desk.ts";
import type { Issue } from "../../workspace/entities.ts";

describe("snoozing", () => {
  it("puts the issue on hold until then, and the next state ends it", () => {
    const { post, update } = openDesk();
    const snoozed = post<Issue>(1042, "snooze", { snooze_until: "2026-10-17T11:00:00+02:00" });
    expect(snoozed).toMatchObject({ state: "on_hold", snoozed_until_time: "2026-10-17T09:00:00Z" });
    expect(update(1042, { state: "waiting_on_you" })).not.toHaveProperty("snoozed_until_time");
  });

  it("refuses a time that has passed, by the clock of the workspace", () => {
    const { post } = openDesk();
    expect(refused(() => post(1042, "snooze", { snooze_until: "2026-10-15T09:00:00Z" })).text).toMatch(
      /is not in the future; it is 2026-10-15T09:00:00Z/,
    );
  });
});

describe("followers", () => {
  it("are a set of users and contacts, also for search", () => {
    const { data, post } = openDesk();
    const list = () => data<unknown[]>("GET /issues/{id}/followers", { params: { id: "1044" } });
    expect(list()).toEqual([]);
    post(1044, "followers", { user_ids: [TOMAS], contact_ids: [MAYA] });
    expect(post(1044, "followers", { user_ids: [TOMAS] })).toEqual([
      { id: TOMAS, type: "user" },
      { id: MAYA, type: "contact" },
    ]);
    const filter = { field: "follower_contact_id", operator: "equals", value: MAYA };
    const found = data<Issue[]>("POST /issues/search", { body: { filter } }).map((issue) => issue.number);
    expect(found).toEqual([1044, 1042]);
    post(1044, "followers", { operation: "remove", user_ids: [TOMAS] });
    expect(list()).toEqual([{ id: MAYA, type: "contact" }]);
    expect(refused(() => post(1044, "followers", { user_ids: [MAYA] })).text).toMatch(/^user_ids: /);
  });
});

describe("external issues", () => {
  it("are linked once and unlinked, after which the key is gone", () => {
    const { post } = openDesk();
    const link = { source: "github", external_issue_id: "harbor/plan/77" };
    expect(post<Issue>(1044, "external-issues", link).external_issues).toEqual([
      { source: "github", external_id: "harbor/plan/77", link: "https://github.com/harbor/plan/issues/77" },
    ]);
    expect(post<Issue>(1044, "external-issues", link).external_issues).toHaveLength(1);
    const jira = { source: "jira", external_issue_id: "77" };
    expect(post<Issue>(1044, "external-issues", jira).external_issues).toHaveLength(2);
    expect(post<Issue>(1044, "external-issues", { ...jira, source: "asana" }).external_issues).toHaveLength(3);
    post(1044, "external-issues", { ...jira, source: "asana", operation: "unlink" });
    expect(post<Issue>(1044, "external-issues", { ...jira, operation: "unlink" }).external_issues).toHaveLength(1);
    expect(post<Issue>(1044, "external-issues", { ...link, operation: "unlink" })).not.toHaveProperty(
      "external_issues",
    );
    expect(refused(() => post(1044, "external-issues", { ...link, operation: "unlink" })).text).toMatch(
      /is not linked/,
    );
  });

  it("need an id that is not blank", () => {
    const { post } = openDesk();
    const body = { source: "jira", external_issue_id: " " };
    expect(refused(() => post(1042, "external-issues", body)).text).toMatch(/^external_issue_id: " " is blank/);
  });
});
