import { describe, expect, it } from "vitest";

import { supportDeskWorld } from "./world.ts";

const { callRecordings, contacts, featureRequests, issues, now, surveyResponses, surveys, users } = supportDeskWorld();

describe("what customers of the busy desk say besides their issues", () => {
  it("has wishes from issues and calls, and shows them to those that asked once they are to come", () => {
    const told = new Map([
      ...issues.map(({ id, account, created_at }) => [id, { account: account?.id, created_at }] as const),
      ...callRecordings.map(({ url, account_id, created_at }) => [url, { account: account_id, created_at }] as const),
    ]);
    expect(new Set(featureRequests.map((request) => request.request_status)).size).toBe(5);
    for (const { title, evidence, portal_visible_to_account_ids: shown, ...request } of featureRequests) {
      expect(evidence?.length, title).toBeGreaterThan(1);
      const accounts = (evidence ?? []).map((each) => each.account_id);
      const sources = (evidence ?? []).map((each) => told.get(each.source_id ?? each.external_url));
      expect(sources.map((source) => source?.account)).toEqual(accounts);
      const hidden = request.request_status === "new" || request.request_status === "archived";
      expect(shown).toEqual(hidden ? [] : [...new Set(accounts)]);
      const [first] = sources.map((source) => source?.created_at ?? "").toSorted();
      const times = [first ?? "", request.created_at ?? "", request.updated_at ?? "", now];
      expect(times).toEqual(times.toSorted());
    }
  });

  it("has some 90 calls on workdays, newest first, a few of them from callers nobody knows", () => {
    expect([callRecordings.length > 70, callRecordings.length < 120]).toEqual([true, true]);
    const accounts = new Map(contacts.map((contact) => [contact.email, contact.account?.id]));
    const staff = new Set(users.map((user) => user.email));
    const starts = callRecordings.map((call) => call.start_time ?? "");
    expect(starts).toEqual(starts.toSorted().toReversed());
    for (const { participant_emails: emails, account_id: account, ...call } of callRecordings) {
      const times = [call.start_time ?? "", call.end_time ?? "", call.created_at ?? "", now];
      expect(times).toEqual(times.toSorted());
      expect(Date.parse(times[1] ?? "") - Date.parse(times[0] ?? "")).toBe(call.duration_ms);
      expect([0, 6]).not.toContain(new Date(times[0] ?? "").getUTCDay());
      const others = (emails ?? []).filter((email) => !staff.has(email));
      expect(new Set(others.map((email) => accounts.get(email) ?? null))).toEqual(new Set([account]));
      expect(call.url ?? "https://none.example/").toMatch(/^https:\/\/[a-z.]+\.example\//);
    }
    const unknown = callRecordings.filter((call) => call.account_id === null).length;
    expect([unknown > 0, unknown < 15]).toEqual([true, true]);
  });

  it("has hundreds of survey responses, newest first, to a closed issue only after it was closed", () => {
    const [nps = [], csat = [], none] = surveys.map(({ id }) => surveyResponses[id]);
    expect([nps.length > 50, csat.length > 300, none]).toEqual([true, true, undefined]);
    for (const responses of [nps, csat]) {
      const times = responses.map((response) => response.submitted_at ?? "");
      expect(times).toEqual(times.toSorted().toReversed());
      expect(times.filter((time) => time >= now)).toEqual([]);
    }
    const scores = nps.map(({ answers }) => Number(answers?.[0]?.value));
    expect([Math.min(...scores), Math.max(...scores)]).toEqual([2, 10]);
    for (const { contact_id: contact, submitted_at: at = "" } of csat) {
      const closed = issues.filter((issue) => issue.requester?.id === contact).map((issue) => issue.resolution_time);
      expect(closed.some((time) => time && time < at)).toBe(true);
    }
  });
});
