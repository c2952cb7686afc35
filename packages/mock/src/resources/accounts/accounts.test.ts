import { describe, expect, it } from "vitest";

import {
  BRIGHTWATER,
  KESTREL,
  MAYA,
  NOBODY,
  SOLSTICE,
  TOMAS,
  openDesk,
  refusal,
  reason,
} from "../../testing/small-desk.ts";
import type { Account, Issue } from "../../workspace/entities.ts";

describe("accounts", () => {
  it("are found by id and by external id", () => {
    const { account } = openDesk();
    expect(account("crm-1207")).toBe(account(BRIGHTWATER));
    expect(reason(() => account("crm-1208"))).toBe(
      '404 No account has the id "crm-1208". GET /accounts lists what there is.',
    );
  });

  it("once created, are listed, searched and read alike", () => {
    const { createAccount, account, data } = openDesk();
    const made = createAccount({
      name: "Lanternfish Freight",
      domains: ["lanternfish.example"],
      primary_domain: "lanternfish.example",
      owner_id: TOMAS,
      tags: ["pilot"],
      external_ids: [{ external_id: "crm-1344", label: "crm" }],
      custom_fields: [
        { slug: "plan", value: "starter" },
        { slug: "renewal_date", value: "2027-01-31" },
      ],
    });
    expect(made).toMatchObject({
      type: "customer",
      owner: { id: TOMAS },
      domain: "lanternfish.example",
      custom_fields: {
        plan: { value: "starter", interpreted_value: "Starter" },
        renewal_date: { value: "2027-01-31" },
      },
      created_at: "2026-10-15T09:00:00Z",
    });
    expect(account("crm-1344")).toEqual(made);
    expect(data<Account[]>("GET /accounts").at(-1)).toEqual(made);
    const filter = { field: "domains", operator: "contains", value: "lanternfish.example" };
    expect(data<Account[]>("POST /accounts/search", { body: { filter } })).toEqual([made]);
  });

  it("take the deprecated domain for the only one", () => {
    expect(openDesk().createAccount({ name: "A", domain: "a.example" })).toMatchObject({
      domains: ["a.example"],
      primary_domain: "a.example",
    });
  });

  it("refuse an external id that another account has, and name it", () => {
    const { createAccount, workspace } = openDesk();
    const answer = refusal(() =>
      createAccount({ name: "A", tags: ["x"], external_ids: [{ external_id: "crm-1207", label: "crm" }] }),
    );
    expect(answer).toMatchObject({ status: 400, code: undefined, existsId: BRIGHTWATER });
    expect([workspace.accounts.size, workspace.tags.size]).toEqual([3, 6]);
  });

  it.each([
    [{ owner_id: NOBODY }, /owner_id: .*GET \/users/],
    [{ primary_domain: "other.example" }, /primary_domain: .*brightwater\.example/],
    [{ domains: [], primary_domain: "other.example" }, /primary_domain: "other\.example" .* there are no domains/],
    [{ domains: ["https://b.example"], primary_domain: "https://b.example" }, /domains: .*is an address/],
    [
      {
        external_ids: [
          { external_id: "a", label: "crm" },
          { external_id: "b", label: "crm" },
        ],
      },
      /occurs twice/,
    ],
    [{ custom_fields: [{ slug: "plan", value: "gold" }] }, /starter, growth, enterprise/],
    [{ custom_fields: [{ slug: "renewal_date", value: "31.1.2027" }] }, /a date such as/],
    [{ subaccount_ids: [BRIGHTWATER] }, /its own subaccount/],
    [
      {
        external_ids: [
          { external_id: "same", label: "a" },
          { external_id: "same", label: "b" },
        ],
      },
      /external_ids: the id "same" occurs twice/,
    ],
    [{ subaccount_ids: [NOBODY] }, /subaccount_ids: .*GET \/accounts/],
    [{ domains: ["a b.example"], primary_domain: "a b.example" }, /domains: "a b\.example" is no domain/],
    [{ domains: ["it@b.example"], primary_domain: "it@b.example" }, /domains: "it@b\.example" is an address/],
    [{ domains: ["b.example", "b.example"], primary_domain: "b.example" }, /domains: "b\.example" occurs twice/],
    [{ logo_url: "logo.png" }, /logo_url: "logo\.png" is no address/],
    [{ logo_url: "https://b.example/logo.svg?v=2" }, /logo_url: .* is a svg; a square png, jpg or jpeg is expected/],
    [
      { channels: [{ channel_id: "19:abc", source: "microsoft_teams" }] },
      /channels\[0\]\.channel_id: .* \{team_id\}\|\{channel_id\}/,
    ],
    [
      {
        channels: [
          { channel_id: "C1", source: "slack", mirror_to: { channel_id: "19:abc", source: "microsoft_teams" } },
        ],
      },
      /channels\[0\]\.mirror_to\.channel_id: .* \{team_id\}\|\{channel_id\}/,
    ],
    [
      {
        channels: [
          { channel_id: "C1", source: "slack", is_primary: true },
          { channel_id: "C2", source: "slack", is_primary: true },
        ],
      },
      /channels\[1\]\.is_primary: channels\[0\] is the main channel already/,
    ],
    [
      {
        channels: [
          { channel_id: "C1", source: "slack" },
          { channel_id: "C1", source: "slack" },
        ],
      },
      /channels\[1\]: the slack channel "C1" occurs twice/,
    ],
  ])("refuse the change %o", (body, expected) => {
    const { updateAccount, account } = openDesk();
    const before = account(BRIGHTWATER);
    expect(reason(() => updateAccount(BRIGHTWATER, body))).toMatch(expected);
    expect(account(BRIGHTWATER)).toBe(before);
  });

  it("lose their owner by an empty text, and keep what is not named", () => {
    const { updateAccount, account } = openDesk();
    const before = account(BRIGHTWATER);
    expect(updateAccount(BRIGHTWATER, { owner_id: "", is_disabled: true })).toEqual({
      ...before,
      owner: null,
      is_disabled: true,
      updated_at: "2026-10-15T09:00:00Z",
    });
  });

  it("take channels of several apps, and a logo without a file name", () => {
    const { updateAccount } = openDesk();
    const channels = [
      { channel_id: "C1", source: "slack", is_primary: true },
      { channel_id: "t1|19:abc", source: "microsoft_teams", is_internal: true },
      { channel_id: "C1", source: "discord" },
    ];
    const { logo_url, channels: linked } = updateAccount(KESTREL, { channels, logo_url: "https://b.example/logo/7" });
    expect(logo_url).toBe("https://b.example/logo/7");
    expect(linked.map((channel) => [channel.is_primary, channel.is_internal])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(updateAccount(KESTREL, { logo_url: "" }).logo_url).toBe("");
  });

  it("pass new external ids on to the issues and contacts that carry them", () => {
    const { updateAccount, issue, contact } = openDesk();
    const external_ids = [{ external_id: "erp-9", label: "erp" }];
    updateAccount(BRIGHTWATER, { external_ids });
    expect(issue("1042").account).toEqual({ id: BRIGHTWATER, external_ids });
    expect(contact(MAYA).account).toEqual({ id: BRIGHTWATER, external_ids });
    updateAccount(BRIGHTWATER, { external_ids: [] });
    expect(issue("1042").account).toEqual({ id: BRIGHTWATER, external_ids: null });
  });

  it("have a name that is not blank", () => {
    expect(reason(() => openDesk().updateAccount(KESTREL, { name: " " }))).toMatch(/^400 name: " " is blank/);
    expect(reason(() => openDesk().createAccount({ name: " " }))).toMatch(/^400 name: " " is blank/);
  });

  it("cannot be below themselves, at whatever depth", () => {
    const { createAccount, updateAccount } = openDesk();
    const { id } = createAccount({ name: "Kestrel Arms" });
    updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL] });
    updateAccount(KESTREL, { subaccount_ids: [id] });
    expect(reason(() => updateAccount(id, { subaccount_ids: [BRIGHTWATER] }))).toMatch(
      /^400 subaccount_ids: .* is below .* and cannot be above it too/,
    );
  });

  it("know their parent and their subaccounts from both sides, and add to those that are there", () => {
    const { createAccount, updateAccount, account, deleteAccount } = openDesk();
    const { id } = createAccount({ name: "Kestrel Arms" });
    updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL] });
    expect(updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL, id] }).subaccount_ids).toEqual([KESTREL, id]);
    expect([account(KESTREL).parent_account_id, account(id).parent_account_id]).toEqual([BRIGHTWATER, BRIGHTWATER]);
    deleteAccount(BRIGHTWATER);
    expect([account(KESTREL).parent_account_id, account(id).parent_account_id]).toEqual([null, null]);
  });

  it("that have a parent are put below no other, and the call that tries leaves nothing behind", () => {
    const { createAccount, updateAccount, workspace } = openDesk();
    updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL] });
    const before = workspace.data;
    const subaccount_ids = [KESTREL];
    expect(reason(() => createAccount({ name: "A", tags: ["new"], subaccount_ids }))).toMatch(
      /^400 subaccount_ids: "164d8abf.* has the parent "79c01e81.*; delete the relationship ".*" first/,
    );
    expect(workspace.data).toEqual(before);
  });

  it("are left out of the subaccounts when they are deleted", () => {
    const { updateAccount, account, deleteAccount } = openDesk();
    updateAccount(BRIGHTWATER, { subaccount_ids: [KESTREL] });
    deleteAccount(KESTREL);
    expect([account(BRIGHTWATER).subaccount_ids, account(SOLSTICE).associated_account_ids]).toEqual([
      [],
      [BRIGHTWATER],
    ]);
  });

  it("are a partner's clients where they are put below a partner", () => {
    const { createAccount, account } = openDesk();
    const made = createAccount({ name: "Tidewise", account_type: "partner", subaccount_ids: [KESTREL] });
    expect([made.associated_account_ids, made.subaccount_ids]).toEqual([[KESTREL], []]);
    expect(account(KESTREL).parent_account_id).toBeNull();
    expect(createAccount({ name: "Marea", account_type: "partner" }).associated_account_ids).toEqual([]);
  });

  it("leave contacts and issues behind without an account when they are deleted", () => {
    const { deleteAccount, issue, contact, account, data } = openDesk();
    deleteAccount("crm-1207");
    expect([issue("1042").account, contact(MAYA).account]).toEqual([null, null]);
    expect(reason(() => account(BRIGHTWATER))).toMatch(/^404/);
    const filter = { field: "account_id", operator: "is_unset" };
    expect(data<Issue[]>("POST /issues/search", { body: { filter } }).map((each) => each.number)).toEqual([1042, 1041]);
  });
});
