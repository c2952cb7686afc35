import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, KESTREL, MAYA, NOBODY, openDesk, refusal, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { Contact } from "../../workspace/entities.ts";

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

  it("are imported with what the document shows", async () => {
    await using mock = await createPylonMock();
    const email = "femke@brightwater.example";
    const made = await send(mock, "POST /import/contacts", { name: "Femke de Boer", email, portal_role: "member" });
    expect([made.status, made.body.data]).toMatchObject([200, { email, emails: [email], portal_role: "member" }]);
    const again = await send(mock, "POST /import/contacts", { name: "Femke de Boer", email });
    expect([again.status, again.body.exists_id]).toEqual([400, (made.body.data as { id: string }).id]);
    expect((await send(mock, "POST /import/contacts", { name: "Femke de Boer" })).body.errors).toEqual([
      'Field "email" is required; it must be a string that is not empty.',
    ]);
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
    expect(reason(() => updateContact(MAYA, { emails: [...emails, ...emails] }))).toMatch(/2 of them are marked/);
    const twice = [{ email: "f@b.example" }, { email: "f@b.example" }];
    expect(reason(() => updateContact(MAYA, { emails: twice }))).toMatch(/^400 emails\[1\]\.email: .* occurs twice/);
  });

  it("have one role in the portal, for which its id beats its name", () => {
    const { createContact, updateContact, contact } = openDesk();
    const { id } = createContact({ portal_role: "admin", portal_role_id: "r-1" });
    expect(contact(id)).toMatchObject({ portal_role: null, portal_role_id: "r-1" });
    expect(updateContact(id, { portal_role: "member" })).toMatchObject({ portal_role: "member", portal_role_id: null });
  });

  it.each(["me.png", "https://a.example/me.GIF"])("refuse the picture %s", (avatar_url) => {
    const { createContact, updateContact } = openDesk();
    expect(reason(() => createContact({ avatar_url }))).toMatch(/^400 avatar_url: .*is expected/);
    expect(reason(() => updateContact(MAYA, { avatar_url }))).toMatch(/^400 avatar_url: /);
    expect(updateContact(MAYA, { avatar_url: "" }).avatar_url).toBeNull();
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
