import { describe, expect, it } from "vitest";

import { BRIGHTWATER, KESTREL, NOBODY, SOLSTICE, openDesk, reason, refusal } from "../../testing/small-desk.ts";
import { WORLDS } from "../../worlds/worlds.ts";
import type { AccountRelationship } from "../../workspace/entities.ts";
import { createWorkspace } from "../../workspace/workspace.ts";
import { accountRelationshipHandlers } from "./account-relationships.ts";

function openTies() {
  const desk = openDesk();
  const params = (account_id: string, relationship_id = "") => ({ account_id, relationship_id });
  return {
    ...desk,
    list: (id: string) =>
      desk.data<AccountRelationship[]>("GET /accounts/{account_id}/relationships", { params: params(id) }),
    tie: (id: string, type: string, to: string) =>
      desk.data<AccountRelationship>("POST /accounts/{account_id}/relationship", {
        params: params(id),
        body: { relationship_type: type, related_object_id: to },
      }),
    untie: (id: string, relationship: string) =>
      desk.data<AccountRelationship>("DELETE /accounts/{account_id}/relationships/{relationship_id}", {
        params: params(id, relationship),
      }),
  };
}

describe("account relationships", () => {
  it("to a parent show in the list of the child and on both accounts", () => {
    const { account, list, tie } = openTies();
    const made = tie(KESTREL, "parent_account", BRIGHTWATER);
    expect(made).toMatchObject({
      relationship_type: "parent_account",
      related_object_id: BRIGHTWATER,
      parent_account_id: BRIGHTWATER,
      child_account_id: KESTREL,
      created_at: "2026-10-15T09:00:00Z",
    });
    expect(list(KESTREL).at(-1)).toEqual(made);
    expect(list(BRIGHTWATER).map((each) => each.relationship_type)).toEqual(["partner_account"]);
    expect([account(KESTREL).parent_account_id, account(BRIGHTWATER).subaccount_ids]).toEqual([BRIGHTWATER, [KESTREL]]);
  });

  it("are read by Pylon's id alone", () => {
    expect(reason(() => openTies().list("crm-1207"))).toBe('404 No account has the id "crm-1207".');
  });

  it("end on both accounts when they are deleted, and answer with what was deleted", () => {
    const { account, list, untie } = openTies();
    const [partner] = list(KESTREL);
    expect(untie(KESTREL, partner?.id ?? "")).toEqual(partner);
    expect(list(KESTREL)).toEqual([]);
    expect(account(SOLSTICE).associated_account_ids).toEqual([BRIGHTWATER]);
    expect(reason(() => untie(KESTREL, partner?.id ?? ""))).toMatch(/^404 No relationship of the account "164d8abf/);
  });

  it("are told apart by the account in the path", () => {
    const { list, untie } = openTies();
    const [partner] = list(KESTREL);
    expect(reason(() => untie(BRIGHTWATER, partner?.id ?? ""))).toMatch(/^404 /);
    expect(list(KESTREL)).toEqual([partner]);
  });

  it("come of subaccount_ids as well", () => {
    const { list, updateAccount } = openTies();
    updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL] });
    expect(list(KESTREL).at(-1)).toMatchObject({ relationship_type: "parent_account", related_object_id: BRIGHTWATER });
  });

  it("are refused a second time, with the id of the first", () => {
    const { list, tie, workspace } = openTies();
    const before = workspace.data;
    const again = refusal(() => tie(KESTREL, "partner_account", SOLSTICE));
    expect([again.status, again.existsId]).toEqual([400, list(KESTREL)[0]?.id]);
    expect(workspace.data).toEqual(before);
  });

  it.each([
    ["parent_account", KESTREL, /related_object_id: an account cannot be its own parent/],
    ["parent_account", NOBODY, /related_object_id: .* GET \/accounts/],
    ["partner_account", BRIGHTWATER, /is of the type customer; a partner is of the type partner/],
    ["parent_account", SOLSTICE, /has the parent "79c01e81.* delete the relationship "[0-9a-f-]{36}" first/],
  ])("of the type %s to %s are refused", (type, to, expected) => {
    const { tie, workspace } = openTies();
    tie(KESTREL, "parent_account", BRIGHTWATER);
    const before = workspace.data;
    expect(reason(() => tie(KESTREL, type, to))).toMatch(expected);
    expect(workspace.data).toEqual(before);
  });

  it("cannot go in a circle", () => {
    const { tie } = openTies();
    tie(KESTREL, "parent_account", BRIGHTWATER);
    expect(reason(() => tie(BRIGHTWATER, "parent_account", KESTREL))).toMatch(/is below .* and cannot be above it too/);
  });

  it("are read from the accounts where a world has none, and end alike", async () => {
    const world = await WORLDS["support-desk"]();
    const workspace = createWorkspace(world, { now: () => Date.parse(world.now) });
    const child = workspace.accounts.all().find((account) => account.parent_account_id !== null);
    const [id, parent] = [child?.id ?? "", child?.parent_account_id ?? ""];
    const call = { workspace, params: { account_id: id }, query: {}, body: {} };
    const list = () => accountRelationshipHandlers["GET /accounts/{account_id}/relationships"](call)["data"];
    const [told] = list() as AccountRelationship[];
    expect(told).toMatchObject({ relationship_type: "parent_account", related_object_id: parent });
    const params = { account_id: id, relationship_id: told?.id ?? "" };
    accountRelationshipHandlers["DELETE /accounts/{account_id}/relationships/{relationship_id}"]({ ...call, params });
    expect(list()).toEqual([]);
    expect([workspace.accounts.get(id)?.parent_account_id, workspace.accounts.get(parent)?.subaccount_ids]).toEqual([
      null,
      [],
    ]);
  });
});
