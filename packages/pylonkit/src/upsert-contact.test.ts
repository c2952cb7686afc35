import type { FetchLayer } from "@pylonkit/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "./create-pylon.ts";
import { SMALL, startDesk } from "./testing/desk.ts";
import { upsertContact } from "./upsert-contact.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const called = () => mock.journal.map(({ operation }) => operation);
const maya = { email: "maya.chen@brightwater.example", name: "Maya Chen" };

describe("upsertContact", () => {
  it("makes a contact that is not there", async () => {
    const { contact, outcome } = await upsertContact(pylon, {
      email: "ada@brightwater.example",
      name: "Ada",
      account_id: SMALL.brightwater,
    });
    expect(outcome).toBe("created");
    expect(contact).toMatchObject({ name: "Ada", account: { id: SMALL.brightwater } });
    expect(called()).toEqual(["POST /contacts/search", "POST /contacts"]);
    expect(mock.state.contacts.some(({ id }) => id === contact.id)).toBe(true);
  });

  it("writes what is new to the one that is there, and leaves the rest", async () => {
    const { contact, outcome } = await upsertContact(pylon, {
      ...maya,
      name: "Maya Chen-Ito",
      account_id: SMALL.brightwater,
    });
    expect(outcome).toBe("updated");
    expect(contact).toMatchObject({ id: SMALL.maya, name: "Maya Chen-Ito", portal_role: "admin" });
    expect(mock.journal.at(-1)).toMatchObject({
      operation: "PATCH /contacts/{id}",
      requestBody: { name: "Maya Chen-Ito" },
    });
  });

  it("writes nothing where all is as it should be", async () => {
    const { contact, outcome } = await upsertContact(pylon, {
      ...maya,
      account_id: SMALL.brightwater,
      portal_role: "admin",
    });
    expect([contact.id, outcome]).toEqual([SMALL.maya, "unchanged"]);
    expect(called()).toEqual(["POST /contacts/search"]);
  });

  it("always sends lists and custom fields, which read back otherwise", async () => {
    const custom_fields = [{ slug: "language", value: "de" }];
    const { contact } = await upsertContact(pylon, { ...maya, custom_fields });
    expect(contact.custom_fields?.["language"]).toMatchObject({ value: "de" });
    expect(mock.journal.at(-1)?.requestBody).toEqual({ custom_fields });
  });

  describe("when the search finds nobody and Pylon refuses a new contact", () => {
    const late: FetchLayer = (next) => async (request) =>
      request.url.endsWith("/contacts/search") ? Response.json({ request_id: "r" }) : next(request);
    const client = createPylon({ baseUrl: mock.url, token: mock.token, clock: mock.clock, layers: [late] });

    it("updates the contact that Pylon names, which has the address", async () => {
      const { contact, outcome } = await upsertContact(client, {
        ...maya,
        email: maya.email.toUpperCase(),
        name: "M.",
      });
      expect([contact.id, contact.name, outcome]).toEqual([SMALL.maya, "M.", "updated"]);
      expect(called()).toEqual(["POST /contacts", "GET /contacts/{id}", "PATCH /contacts/{id}"]);
    });

    it("never writes to somebody else, who has only the external id", async () => {
      const external_ids = [{ external_id: "crm-1207-3", label: "crm" }];
      const ada = { email: "ada@brightwater.example", name: "Ada", external_ids };
      await expect(upsertContact(client, ada)).rejects.toMatchObject({
        operation: "POST /contacts",
        existsId: SMALL.maya,
      });
      expect(mock.state.contacts.find(({ id }) => id === SMALL.maya)?.name).toBe("Maya Chen");
      expect(called()).toEqual(["POST /contacts", "GET /contacts/{id}"]);
    });
  });

  it("throws every other refusal", async () => {
    const wrong = upsertContact(pylon, {
      email: "ada@brightwater.example",
      name: "Ada",
      account_id: "no-such-account",
    });
    await expect(wrong).rejects.toMatchObject({ name: "PylonApiError", operation: "POST /contacts" });
  });

  it("refuses a blank address", async () => {
    await expect(upsertContact(pylon, { email: " ", name: "x" })).rejects.toThrow(
      'email is " "; an email address is expected',
    );
    expect(mock.journal).toEqual([]);
  });
});
