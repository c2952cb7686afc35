import { isPylonApiError, isPylonPathError } from "@pylonkit/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { assignIssue, unassignIssue } from "./assign-issue.ts";
import { closeIssue, reopenIssue } from "./close-issue.ts";
import { escalateIssue } from "./escalate-issue.ts";
import { getIssue } from "./get-issue.ts";
import { noteOnIssue } from "./note-on-issue.ts";
import { snoozeIssue } from "./snooze-issue.ts";
import { SMALL, startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("getIssue", () => {
  it.each([1042, "#1042", SMALL.issue1042, "https://app.usepylon.com/issues?issueNumber=1042"])(
    "reads issue 1042 by %s",
    async (ref) => {
      expect((await getIssue(pylon, ref)).id).toBe(SMALL.issue1042);
    },
  );

  it("throws the client's errors", async () => {
    const unknown = await getIssue(pylon, 99).catch((thrown: unknown) => thrown);
    expect(isPylonApiError(unknown, "not_found")).toBe(true);
    expect(isPylonPathError(await getIssue(pylon, "..").catch((thrown: unknown) => thrown))).toBe(true);
    expect(isPylonPathError(await getIssue(pylon, "").catch((thrown: unknown) => thrown))).toBe(true);
  });

  it("ends with the reason of the signal, before anything is sent", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(getIssue(pylon, 1042, { signal })).rejects.toBe("enough");
    await expect(closeIssue(pylon, 1042, { signal })).rejects.toBe("enough");
    expect(mock.journal).toEqual([]);
  });
});

describe("closeIssue and reopenIssue", () => {
  it("move an issue to closed and back to waiting_on_you", async () => {
    expect(await closeIssue(pylon, 1042)).toMatchObject({ state: "closed", resolution_time: expect.any(String) });
    expect(await reopenIssue(pylon, 1042)).toMatchObject({ state: "waiting_on_you", resolution_time: null });
  });

  it("take a status of your own", async () => {
    expect((await closeIssue(pylon, 1042, { state: "wont_fix" })).state).toBe("wont_fix");
    expect((await reopenIssue(pylon, 1042, { state: "new" })).state).toBe("new");
    await expect(closeIssue(pylon, 1042, { state: " " })).rejects.toThrow(
      'state is " "; the slug of a status is expected',
    );
  });
});

describe("assignIssue and unassignIssue", () => {
  it("set and take away a user and a team, each for itself", async () => {
    expect(await assignIssue(pylon, 1044, SMALL.tomas)).toMatchObject({ assignee: { id: SMALL.tomas } });
    expect(await assignIssue(pylon, 1044, { team_id: SMALL.frontline })).toMatchObject({
      assignee: { id: SMALL.tomas },
      team: { id: SMALL.frontline },
    });
    expect(await unassignIssue(pylon, 1044)).toMatchObject({ assignee: null, team: { id: SMALL.frontline } });
    await assignIssue(pylon, 1044, { assignee_id: SMALL.tomas, team_id: SMALL.frontline });
    expect(await unassignIssue(pylon, 1044, { team: true })).toMatchObject({ assignee: null, team: null });
  });

  it("never unassign by accident", async () => {
    await expect(assignIssue(pylon, 1042, "")).rejects.toThrow('assignee_id is ""; the id of a user is expected');
    await expect(assignIssue(pylon, 1042, { team_id: " " })).rejects.toThrow('team_id is " "');
    await expect(assignIssue(pylon, 1042, {} as { team_id: string })).rejects.toThrow(
      "neither assignee_id nor team_id",
    );
    expect(mock.journal).toEqual([]);
  });
});

describe("snoozeIssue", () => {
  it.each([new Date("2026-10-19T08:00:00Z"), "2026-10-19T10:00:00+02:00"])(
    "puts an issue aside until %s",
    async (until) => {
      const issue = await snoozeIssue(pylon, 1042, until);
      expect(issue.state).toBe("on_hold");
      expect(Date.parse(issue.snoozed_until_time ?? "")).toBe(Date.parse("2026-10-19T08:00:00Z"));
    },
  );

  it.each(["2026-10-19T08:00:00", "tomorrow", new Date(NaN)])("refuses %s", async (until) => {
    await expect(snoozeIssue(pylon, 1042, until)).rejects.toThrow(RangeError);
    expect(mock.journal).toEqual([]);
  });
});

describe("escalateIssue", () => {
  it("links an issue of a tracker", async () => {
    const issue = await escalateIssue(pylon, 1042, { source: "github", external_issue_id: "harbor/app/7" });
    expect(issue.external_issues).toEqual([expect.objectContaining({ source: "github", external_id: "harbor/app/7" })]);
  });

  it("says why Pylon refuses one", async () => {
    const wrong = escalateIssue(pylon, 1042, { source: "jira", external_issue_id: "INT-318" });
    await expect(wrong).rejects.toMatchObject({ status: 400, operation: "POST /issues/{id}/external-issues" });
  });
});

describe("noteOnIssue", () => {
  it("writes a note that only the team sees", async () => {
    const note = await noteOnIssue(pylon, 1042, "<p>On it</p>");
    const written = mock.state.messages[SMALL.issue1042]?.find(({ id }) => id === note.id);
    expect(written).toMatchObject({ message_html: "<p>On it</p>", is_private: true });
    expect(note.issue_id).toBe(SMALL.issue1042);
  });

  it("takes the whole body", async () => {
    const { id } = await noteOnIssue(pylon, 1042, { body_html: "<p>x</p>", user_id: SMALL.tomas });
    const written = mock.state.messages[SMALL.issue1042]?.find((message) => message.id === id);
    expect(written?.author?.user?.id).toBe(SMALL.tomas);
  });
});
