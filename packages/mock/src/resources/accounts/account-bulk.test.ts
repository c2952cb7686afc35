import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, KESTREL, NOBODY, SOLSTICE, TOMAS, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";

describe("a change of several accounts", () => {
  it("makes the same change to each of them and to no other", () => {
    const { account, updateAccounts, workspace } = openDesk();
    const before = account(SOLSTICE);
    updateAccounts({
      account_ids: [BRIGHTWATER, KESTREL],
      owner_id: TOMAS,
      account_type: "partner",
      custom_fields: [{ slug: "plan", value: "starter" }],
    });
    for (const id of [BRIGHTWATER, KESTREL])
      expect(account(id)).toMatchObject({
        owner: { id: TOMAS },
        type: "partner",
        custom_fields: { plan: { value: "starter", interpreted_value: "Starter" } },
        updated_at: "2026-10-15T09:00:00Z",
      });
    expect([account(BRIGHTWATER).tags, account(KESTREL).tags]).toEqual([["enterprise"], ["pilot"]]);
    expect([account(SOLSTICE), workspace.accounts.size]).toEqual([before, 3]);
  });

  it.each([
    [undefined, ["pilot", "renewal"], ["pilot", "renewal"]],
    ["replace", ["pilot", "renewal"], ["pilot", "renewal"]],
    ["append_only", ["enterprise", "pilot", "renewal"], ["pilot", "renewal"]],
    ["remove_only", ["enterprise"], null],
  ])("applies tags by the mode %s", (mode, brightwater, kestrel) => {
    const { account, updateAccounts, workspace } = openDesk();
    const tags = ["pilot", "renewal"];
    updateAccounts({ account_ids: [BRIGHTWATER, KESTREL], tags, ...(mode ? { tags_apply_mode: mode } : {}) });
    expect([account(BRIGHTWATER).tags, account(KESTREL).tags]).toEqual([brightwater, kestrel]);
    const made = workspace.tags.all().filter((tag) => tag.value === "renewal").length;
    expect(made).toBe(mode === "remove_only" ? 0 : 1);
  });

  it.each([
    [{ account_ids: [BRIGHTWATER, NOBODY], owner_id: "" }, /^400 account_ids\[1\]: .*GET \/accounts/],
    [{ account_ids: ["crm-1207"], owner_id: "" }, /^400 account_ids\[0\]: nothing has the id "crm-1207"/],
    [{ account_ids: [BRIGHTWATER], owner_id: NOBODY }, /^400 owner_id: .*GET \/users/],
    [{ account_ids: [BRIGHTWATER], tags_apply_mode: "replace" }, /^400 tags_apply_mode: .* no tags were sent/],
    [{ account_ids: [BRIGHTWATER], tags: [" "], tags_apply_mode: "remove_only" }, /^400 tags\[0\]: " " is blank/],
    [
      { account_ids: [BRIGHTWATER, KESTREL], tags: ["new"], custom_fields: [{ slug: "plan", value: "gold" }] },
      /^400 custom_fields\[0\]: .*starter, growth, enterprise/,
    ],
  ])("refuses %o whole", (body, expected) => {
    const { updateAccounts, workspace } = openDesk();
    const before = workspace.data;
    expect(reason(() => updateAccounts(body))).toMatch(expected);
    expect(workspace.data).toEqual(before);
  });

  it("lets partners alone show with whom they work", () => {
    const { account, updateAccounts } = openDesk();
    updateAccounts({ account_ids: [KESTREL], account_type: "partner" });
    expect(account(KESTREL).associated_account_ids).toEqual([]);
    updateAccounts({ account_ids: [KESTREL], account_type: "customer" });
    expect(account(KESTREL)).not.toHaveProperty("associated_account_ids");
  });

  it("answers that it is under way, and takes 100 accounts at most", async () => {
    await using mock = await createPylonMock();
    const patch = (account_ids: string[]) => send(mock, "PATCH /accounts", { account_ids, owner_id: "" }, mock);
    const { status, body } = await patch([BRIGHTWATER]);
    expect([status, body]).toEqual([200, { success: true, request_id: body.request_id }]);
    const many = Array.from({ length: 101 }, () => BRIGHTWATER);
    expect((await patch(many)).body.errors).toEqual([expect.stringMatching(/account_ids.*list of 1 to 100 items/)]);
    expect((await patch([])).status).toBe(400);
  });
});
