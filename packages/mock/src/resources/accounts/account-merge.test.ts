import { describe, expect, it } from "vitest";

import { readBundle } from "../../document/document.ts";
import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, KESTREL, LEILA, MAYA, NOBODY, SOLSTICE, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import { answerExamples } from "../../worlds/examples.ts";
import type { AccountRelationship, Contact, Issue } from "../../workspace/entities.ts";

const CRM = [{ external_id: "crm-1207", label: "crm" }];

/** A desk at which accounts are below one another: by name, from top to bottom. */
function tiedDesk(...names: readonly string[]) {
  const desk = openDesk();
  const ids = names.map((name) => desk.createAccount({ name }).id);
  for (const [index, id] of ids.entries())
    if (index > 0) desk.updateAccount(ids[index - 1] ?? "", { subaccount_ids: [id] });
  const tree = () =>
    Object.fromEntries(
      desk.workspace.accounts
        .all()
        .filter((account) => names.includes(account.name))
        .map((account) => [account.name, desk.workspace.accounts.get(account.parent_account_id ?? "")?.name ?? null]),
    );
  return { ...desk, tree, id: (name: string) => ids[names.indexOf(name)] ?? "" };
}

describe("merging accounts", () => {
  it("moves contacts and issues, which are then found by the account that stays", () => {
    const { mergeAccounts, contact, issue, data } = openDesk();
    mergeAccounts(BRIGHTWATER, KESTREL);
    expect(contact(LEILA).account).toEqual({ id: BRIGHTWATER, external_ids: CRM });
    expect(issue(1043).account).toEqual({ id: BRIGHTWATER, external_ids: CRM });
    const filter = { field: "account_id", operator: "equals", value: BRIGHTWATER };
    const contacts = data<Contact[]>("POST /contacts/search", { body: { filter } });
    expect(contacts.map((each) => each.id)).toContain(LEILA);
    const gone = { field: "account_id", operator: "equals", value: KESTREL };
    expect(data<Issue[] | undefined>("POST /issues/search", { body: { filter: gone } })).toBeUndefined();
  });

  it("adds domains, channels, external ids and CRM records, and drops tags and custom fields", () => {
    const { mergeAccounts, account, contact, updateAccount } = openDesk();
    updateAccount(KESTREL, { external_ids: [{ external_id: "crm-1300", label: "crm" }] });
    const [before, gone] = [account(BRIGHTWATER), account(KESTREL)];
    expect(mergeAccounts(BRIGHTWATER, KESTREL)).toEqual({
      ...before,
      domains: ["brightwater.example", "kestrelrobotics.example"],
      channels: gone.channels,
      external_ids: [...CRM, { external_id: "crm-1300", label: "crm" }],
      latest_customer_activity_time: gone.latest_customer_activity_time,
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(account("crm-1300")).toBe(account(BRIGHTWATER));
    for (const id of [MAYA, LEILA])
      expect(contact(id).account?.external_ids).toEqual(account(BRIGHTWATER).external_ids);
    expect(reason(() => account(KESTREL))).toMatch(/^404/);
  });

  it("gives domains to an account that has none, and keeps its main channel the only one", () => {
    const { mergeAccounts, createAccount } = openDesk();
    const channels = [{ channel_id: "C1", source: "slack", is_primary: true }];
    const { id } = createAccount({ name: "A", channels });
    const merged = mergeAccounts(id, KESTREL, BRIGHTWATER);
    expect(merged).toMatchObject({
      primary_domain: "kestrelrobotics.example",
      domain: "kestrelrobotics.example",
      crm_settings: { details: [{ id: "8841207316", source: "hubspot" }] },
    });
    expect(merged.channels.map((channel) => channel.is_primary)).toEqual([true, false]);
  });

  it("moves relationships and keeps each once", () => {
    const { mergeAccounts, account, data } = openDesk();
    mergeAccounts(BRIGHTWATER, KESTREL);
    const params = { account_id: BRIGHTWATER };
    const ties = data<AccountRelationship[]>("GET /accounts/{account_id}/relationships", { params });
    expect(ties.map((each) => [each.relationship_type, each.related_object_id])).toEqual([
      ["partner_account", SOLSTICE],
    ]);
    expect(account(SOLSTICE).associated_account_ids).toEqual([BRIGHTWATER]);
  });

  it("moves a relationship under its own id", () => {
    const { mergeAccounts, createAccount, data } = openDesk();
    const { id } = createAccount({ name: "A" });
    const list = (account_id: string) =>
      data<AccountRelationship[]>("GET /accounts/{account_id}/relationships", { params: { account_id } });
    const [before] = list(KESTREL);
    mergeAccounts(id, KESTREL);
    expect(list(id)).toEqual([{ ...before, child_account_id: id, updated_at: "2026-10-15T09:00:00Z" }]);
  });

  it.each([
    ["b", "c", { a: null, b: "a", d: "b" }],
    ["c", "b", { a: null, c: "a", d: "c" }],
    ["a", "d", { a: null, b: "a", c: "b" }],
    ["d", "a", { b: null, c: "b", d: "c" }],
    ["c", "a", { b: null, c: "b", d: "c" }],
  ])("into %s of %s leaves a tree without a circle", (stays, goes, expected) => {
    const { tree, id, mergeAccounts, workspace } = tiedDesk("a", "b", "c", "d");
    mergeAccounts(id(stays), id(goes));
    expect(tree()).toEqual(expected);
    for (const account of workspace.accounts.all())
      for (const child of account.subaccount_ids)
        expect(workspace.accounts.get(child)?.parent_account_id).toBe(account.id);
  });

  it("keeps the parent of the account that stays, and takes over one where it has none", () => {
    const { mergeAccounts, createAccount, updateAccount, account } = openDesk();
    const [a, b] = [createAccount({ name: "A" }).id, createAccount({ name: "B" }).id];
    updateAccount(a, { subaccount_ids: [KESTREL] });
    expect(mergeAccounts(BRIGHTWATER, KESTREL).parent_account_id).toBe(a);
    expect(account(a).subaccount_ids).toEqual([BRIGHTWATER]);
    const { id } = createAccount({ name: "C" });
    updateAccount(b, { subaccount_ids: [id] });
    expect(mergeAccounts(BRIGHTWATER, id).parent_account_id).toBe(a);
    expect(account(b).subaccount_ids).toEqual([]);
  });

  it.each([
    [NOBODY, [KESTREL], /^400 merge_into_account_id: .*GET \/accounts/],
    ["crm-1207", [KESTREL], /^400 merge_into_account_id: nothing has the id "crm-1207"/],
    [BRIGHTWATER, [KESTREL, NOBODY], /^400 merge_account_ids\[1\]: .*GET \/accounts/],
    [BRIGHTWATER, [KESTREL, BRIGHTWATER], /^400 merge_account_ids\[1\]: it names the account that stays/],
    [BRIGHTWATER, [KESTREL, KESTREL], /^400 merge_account_ids\[1\]: .* occurs twice/],
  ])("into %s of %o is refused, and none is merged", (into, ids, expected) => {
    const { mergeAccounts, workspace } = openDesk();
    const before = workspace.data;
    expect(reason(() => mergeAccounts(into, ...ids))).toMatch(expected);
    expect(workspace.data).toEqual(before);
  });

  it("answers with what the document shows", async () => {
    await using mock = await createPylonMock();
    const body = { merge_into_account_id: BRIGHTWATER, merge_account_ids: [KESTREL] };
    const merged = await send(mock, "POST /accounts/merge", body, mock);
    expect([merged.status, merged.body.errors]).toEqual([200, undefined]);
    const shown = answerExamples(readBundle(), "/accounts/merge", "post").get("accounts-merged");
    expect(merged.body.data).toEqual(shown?.["data"]);
    expect((await send(mock, `GET /accounts/${KESTREL}`, undefined, mock)).status).toBe(404);
  });
});
