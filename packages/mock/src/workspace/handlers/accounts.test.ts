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
import type { Account, Contact, Issue } from "../entities.ts";

describe("accounts", () => {
  it("are found by id and by external id", () => {
    const { account } = openDesk();
    expect(account("crm-1207")).toBe(account(BRIGHTWATER));
    expect(reason(() => account("crm-1208"))).toBe('404 No account has the id "crm-1208".');
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

describe("contacts", () => {
  it("once created, are listed, searched and read alike", () => {
    const { createContact, contact, data } = openDesk();
    const made = createContact({
      email: "nora@kestrelrobotics.example",
      account_id: KESTREL,
      phone_numbers: ["491701234567"],
      external_ids: [{ external_id: "hr-7", label: "hr" }],
    });
    expect(made).toMatchObject({ account: { id: KESTREL, external_ids: null }, primary_phone_number: "491701234567" });
    expect(contact("hr-7")).toEqual(made);
    expect(data<Contact[]>("GET /contacts").at(-1)).toEqual(made);
    const filter = { field: "account_id", operator: "in", values: [KESTREL] };
    expect(data<Contact[]>("POST /contacts/search", { body: { filter } }).at(-1)).toEqual(made);
  });

  it("are imported as they are created, but never over one that is there", () => {
    const { contact, data, workspace } = openDesk();
    const imported = (body: Record<string, unknown>) =>
      data<Contact>("POST /import/contacts", { body: { name: "Femke de Boer", ...body } });
    const made = imported({ email: "femke@brightwater.example", account_id: BRIGHTWATER, portal_role: "member" });
    expect(contact(made.id)).toEqual(made);
    expect(made).toMatchObject({ account: { id: BRIGHTWATER }, portal_role: "member", external_ids: null });
    const again = refusal(() => imported({ name: "F. de Boer", email: "Femke@brightwater.example" }));
    expect([again.status, again.existsId]).toEqual([400, made.id]);
    expect(reason(() => imported({ email: "new@brightwater.example", account_id: NOBODY }))).toMatch(/^400 account_id/);
    expect([contact(made.id), workspace.contacts.size]).toEqual([made, 5]);
  });

  it("have a name that is not blank", () => {
    expect(reason(() => openDesk().createContact({ name: " " }))).toMatch(/^400 name: " " is blank/);
    expect(reason(() => openDesk().updateContact(MAYA, { name: "" }))).toMatch(/^400 name: "" is blank/);
  });

  it("name their account by an external id as well", () => {
    const { createContact } = openDesk();
    expect(createContact({ account_external_id: "crm-1207" }).account?.id).toBe(BRIGHTWATER);
    expect(reason(() => createContact({ account_external_id: "crm-1" }))).toMatch(/^400 account_external_id/);
  });

  it("have an address nobody else has", () => {
    const { createContact, updateContact, workspace } = openDesk();
    expect(refusal(() => createContact({ email: "MAYA.chen@brightwater.example" })).existsId).toBe(MAYA);
    expect(workspace.contacts.size).toBe(4);
    expect(updateContact(MAYA, { email: "maya.chen@brightwater.example" }).email).toBe("maya.chen@brightwater.example");
  });

  it.each(["Maya", " ", "maya@brightwater example"])("refuse the address %j", (email) => {
    const { createContact, updateContact } = openDesk();
    expect(reason(() => createContact({ email }))).toMatch(/^400 email: .* is no mail address/);
    expect(reason(() => updateContact(MAYA, { emails: [{ email }] }))).toMatch(/^400 emails\[0\]\.email: /);
  });

  it("lead with the marked address, else with the first", () => {
    const { updateContact } = openDesk();
    const emails = [{ email: "a@b.example" }, { email: "c@b.example", is_primary: true }];
    expect(updateContact(MAYA, { emails })).toMatchObject({
      email: "c@b.example",
      emails: ["a@b.example", "c@b.example"],
    });
    expect(updateContact(MAYA, { emails: [{ email: "d@b.example" }] }).email).toBe("d@b.example");
    const taken = [{ email: "e@b.example" }, { email: "leila@kestrelrobotics.example" }];
    expect(refusal(() => updateContact(MAYA, { emails: taken })).errors[0]).toMatch(/^emails\[1\]\.email: /);
  });

  it("refuse a main number that is none of theirs", () => {
    expect(reason(() => openDesk().updateContact(MAYA, { primary_phone_number: "1" }))).toMatch(
      /^400 primary_phone_number/,
    );
  });

  it("leave their account by an empty text", () => {
    expect(openDesk().updateContact(MAYA, { account_id: "" }).account).toBeNull();
  });

  it("leave issues without a requester and nobody's follower when they are deleted", () => {
    const { deleteContact, issue, data } = openDesk();
    deleteContact(MAYA);
    expect(issue("1041").requester).toBeNull();
    const followers = data<{ id: string }[]>("GET /issues/{id}/followers", { params: { id: "1042" } });
    expect(followers.map((follower) => follower.id)).not.toContain(MAYA);
  });
});
