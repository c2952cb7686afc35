import { describe, expect, it } from "vitest";

import { BRIGHTWATER, KESTREL, MAYA, openDesk } from "../../testing/small-desk.ts";
import { withAccount } from "./account-mentions.ts";

describe("an account that others name", () => {
  const other = { id: "b", external_ids: null };

  it.each([
    [{ account: { id: "a" } }, { account: other }, { account: null }],
    [{ account_id: "a" }, { account_id: "b" }, { account_id: null }],
    [{ account_ids: ["c", "a", "b"] }, { account_ids: ["c", "b"] }, { account_ids: ["c", "b"] }],
    [{ evidence: [{ account_id: "a" }] }, { evidence: [{ account_id: "b" }] }, { evidence: [{ account_id: null }] }],
    [
      { portal_visible_to_account_ids: ["a"] },
      { portal_visible_to_account_ids: ["b"] },
      { portal_visible_to_account_ids: [] },
    ],
  ])("is replaced or taken away in %o", (row, replaced, without) => {
    const before = JSON.stringify(row);
    expect([withAccount(row, "a", other), withAccount(row, "a", null)]).toEqual([replaced, without]);
    expect(JSON.stringify(row)).toBe(before);
  });

  it.each([
    [{ account: { id: "c" } }],
    [{ account: null, account_id: null, account_ids: null, evidence: null }],
    [{ account_ids: ["c"], evidence: [{ account_id: "c" }] }],
  ])("leaves %o as it is, to the very object", (row) => {
    expect(withAccount(row, "a", other)).toBe(row);
  });

  it("takes along what names it, which has not changed by that", () => {
    const acts: ((desk: ReturnType<typeof openDesk>) => unknown)[] = [
      (desk) => desk.mergeAccounts(KESTREL, BRIGHTWATER),
      (desk) => desk.deleteAccount(BRIGHTWATER),
      (desk) => desk.deleteContact(MAYA),
    ];
    for (const act of acts) {
      const desk = openDesk();
      const { issues, tasks } = desk.workspace.data;
      desk.wait(1);
      act(desk);
      const after = desk.workspace.data;
      expect(after.issues).not.toEqual(issues);
      for (const [now, before] of [
        [after.issues, issues],
        [after.tasks, tasks],
      ] as const)
        expect(now.map(({ updated_at }) => updated_at)).toEqual(before.map(({ updated_at }) => updated_at));
    }
  });
});
