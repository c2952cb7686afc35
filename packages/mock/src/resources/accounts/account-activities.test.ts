import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, INES, JONAS, KESTREL, LEILA, NOBODY, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";

function openVisits() {
  const desk = openDesk();
  return {
    ...desk,
    note: (id: string, body: Record<string, unknown>) =>
      desk.data<unknown>("POST /accounts/{id}/activities", { params: { id }, body: { slug: "port_visit", ...body } }),
    noted: (id: string) => desk.workspace.activities.get(id) ?? [],
  };
}

describe("activities", () => {
  it("are noted on an account in their order, now unless another time is given", () => {
    const { note, noted } = openVisits();
    expect(note("crm-1207", {})).toEqual({ success: true });
    note(BRIGHTWATER, {
      happened_at: "2026-10-14T11:30:00+02:00",
      body_html: "<p>Nordkai</p>",
      link: "https://wiki.harbormetrics.example/1",
      user_id: INES,
    });
    const [first, second] = noted(BRIGHTWATER);
    expect(first).toEqual({ id: first?.id, slug: "port_visit", happened_at: "2026-10-15T09:00:00Z" });
    expect(second).toEqual({
      id: second?.id,
      slug: "port_visit",
      happened_at: "2026-10-14T09:30:00Z",
      body_html: "<p>Nordkai</p>",
      link: "https://wiki.harbormetrics.example/1",
      link_text: "Open link",
      user_id: INES,
    });
  });

  it("keep the text of a link only with a link, and take empty texts for none", () => {
    const { note, noted } = openVisits();
    note(KESTREL, { link_text: "Notes", happened_at: "", user_id: "", contact_id: "", body_html: "", link: "" });
    expect(Object.keys(noted(KESTREL)[0] ?? {})).toEqual(["id", "slug", "happened_at"]);
    note(KESTREL, { link: "https://a.example", link_text: "Notes" });
    expect(noted(KESTREL)[1]?.link_text).toBe("Notes");
  });

  it("of a contact count as activity of their account, never of an earlier one", () => {
    const { note, account } = openVisits();
    note(BRIGHTWATER, { contact_id: JONAS, happened_at: "2026-10-01T00:00:00Z" });
    note(BRIGHTWATER, { contact_id: LEILA });
    note(BRIGHTWATER, { user_id: INES });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe("2026-10-13T06:31:48Z");
    note(BRIGHTWATER, { contact_id: JONAS });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe("2026-10-15T09:00:00Z");
  });

  it.each([
    [{ slug: "lunch" }, /^400 slug: "lunch" .*: port_visit, training_session, contract_signed/],
    [{ user_id: NOBODY }, /^400 user_id: .*GET \/users/],
    [{ contact_id: NOBODY }, /^400 contact_id: .*GET \/contacts/],
    [{ user_id: INES, contact_id: JONAS }, /^400 contact_id: .* give user_id or contact_id .* not both/],
    [{ happened_at: "yesterday" }, /^400 happened_at: .* is not a time/],
  ])("refuse %o", (body, expected) => {
    const { note, noted } = openVisits();
    expect(reason(() => note(BRIGHTWATER, body))).toMatch(expected);
    expect(noted(BRIGHTWATER)).toEqual([]);
  });

  it("go with their account, or move with it into another", () => {
    const { note, noted, mergeAccounts, deleteAccount } = openVisits();
    note(BRIGHTWATER, { link: "https://first.example" });
    note(KESTREL, { link: "https://second.example" });
    mergeAccounts(BRIGHTWATER, KESTREL);
    expect([noted(BRIGHTWATER).map((each) => each.link), noted(KESTREL)]).toEqual([
      ["https://first.example", "https://second.example"],
      [],
    ]);
    deleteAccount(BRIGHTWATER);
    expect(noted(BRIGHTWATER)).toEqual([]);
  });

  it("are of the types that are listed, of which a new organization has none", async () => {
    await using mock = await createPylonMock();
    const types = (await send(mock, "GET /activity-types")).body.data as readonly { slug: string }[];
    expect(types.map((type) => type.slug)).toEqual(["port_visit", "training_session", "contract_signed"]);
    const empty = await mock.world({ activityTypes: [], accounts: mock.state.accounts, users: mock.state.users });
    const options = { headers: { ...empty.headers } };
    expect((await send(empty, "GET /activity-types", undefined, options)).body.data).toEqual([]);
    const refused = await send(empty, `POST /accounts/${KESTREL}/activities`, { slug: "port_visit" }, options);
    expect(refused.body.errors).toEqual([
      'slug: "port_visit" is no activity type; there are none, as they are set up in Pylon (GET /activity-types).',
    ]);
  });

  it("show in the state of a mock", async () => {
    await using mock = await createPylonMock();
    const { status, body } = await send(mock, `POST /accounts/${KESTREL}/activities`, { slug: "port_visit" });
    expect([status, body.data]).toEqual([200, { success: true }]);
    expect(mock.state.activities[KESTREL]?.map((activity) => activity.slug)).toEqual(["port_visit"]);
  });
});
