import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { INES, NOBODY, openDesk, reason, TOMAS } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { Macro, MacroGroup } from "../../workspace/entities.ts";

const FIRST_ANSWERS = "848f9442-4a9e-4403-9bce-0e8aff3fbf5d";
const BILLING = "1d498083-b305-4464-b8f1-c25a2c8e2bfa";
const ASK = "8fff1abb-8a66-439a-8005-94b9828a2588";
const FRONTLINE = "fce8a080-c229-4505-9658-9bcd3e93faa5";

type Body = Record<string, unknown>;

function openMacros() {
  const desk = openDesk();
  const on =
    (route: string) =>
    (id: string, body: Body = {}) =>
      desk.data<Macro>(route, { params: { id }, body });
  return {
    ...desk,
    macros: (query: Record<string, string> = {}) => desk.data<Macro[]>("GET /macros", { query }),
    macro: on("GET /macros/{id}"),
    change: on("PATCH /macros/{id}"),
    remove: on("DELETE /macros/{id}"),
    make: (body: Body = {}) =>
      desk.data<Macro>("POST /macros", {
        body: { name: "Thank", text_html: "<p>Thank you</p>", macro_group_id: FIRST_ANSWERS, ...body },
      }),
  };
}

describe("a new macro", () => {
  it("is a reply for everybody that runs nothing, and is listed", () => {
    const { make, macro, macros } = openMacros();
    const made = make();
    expect(made).toMatchObject({
      macro_group_id: FIRST_ANSWERS,
      text_type: "reply",
      has_actions: false,
      actions: null,
      visibility: { type: "org", user_ids: null, team_ids: null },
      created_at: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(macro(made.id)).toEqual(made);
    expect(macros().at(-1)).toEqual(made);
  });

  it("keeps its condition and shows it nowhere", () => {
    const { make, macro, macros, change, workspace } = openMacros();
    const conditions = { field: "product_area", operator: "equals", value: "billing" };
    const { id } = make({ conditions });
    for (const shown of [macro(id), macros().at(-1), change(id, { name: "Thanks" })])
      expect(shown).not.toHaveProperty("conditions");
    expect(workspace.macros.get(id)?.conditions).toEqual(conditions);
  });

  it("takes no actions, however they are sent", () => {
    const { make } = openMacros();
    expect(make({ actions: [{ type: "set_issue_state" }], has_actions: true })).toMatchObject({
      has_actions: false,
      actions: null,
    });
  });

  it("names each of its users and teams once", () => {
    const visibility = { type: "users_and_teams", user_ids: [INES, TOMAS, INES], team_ids: [FRONTLINE] };
    expect(openMacros().make({ visibility }).visibility).toEqual({ ...visibility, user_ids: [INES, TOMAS] });
  });

  it("takes an empty list that its visibility does not name for none", () => {
    const visibility = { type: "team", user_ids: [], team_ids: [FRONTLINE] };
    expect(openMacros().make({ visibility }).visibility).toEqual({ ...visibility, user_ids: null });
  });
});

describe("macros", () => {
  it("are listed by group, none for one that is not there", () => {
    const { macros, make, data } = openMacros();
    const made = make({ macro_group_id: BILLING });
    expect(macros({ macro_group_id: BILLING }).map((macro) => macro.name)).toEqual([
      "Announce a corrected invoice",
      made.name,
    ]);
    expect(macros({ macro_group_id: NOBODY })).toEqual([]);
    expect(macros({ macro_group_id: "" })).toEqual(macros());
    expect(data<MacroGroup[]>("GET /macro-groups").map((group) => group.title)).toEqual(["First answers", "Billing"]);
  });

  it("change in what is sent alone, their actions never", () => {
    const { macro, change, wait } = openMacros();
    const before = macro(ASK);
    wait(2);
    expect(change(ASK, { macro_group_id: BILLING, text_type: "note", actions: [] })).toEqual({
      ...before,
      macro_group_id: BILLING,
      text_type: "note",
      updated_at: "2026-10-15T11:00:00Z",
    });
  });

  it("have the whole of a visibility replaced", () => {
    const { make, change } = openMacros();
    const { id } = make({ visibility: { type: "user", user_ids: [INES] } });
    const visibility = { type: "team", team_ids: [FRONTLINE] };
    expect(change(id, { visibility }).visibility).toEqual({ ...visibility, user_ids: null });
  });

  it("are gone when they are deleted", () => {
    const { remove, macro, macros, change } = openMacros();
    expect(remove(ASK)).toBeUndefined();
    expect(macros().map((each) => each.id)).not.toContain(ASK);
    for (const act of [macro, change, remove])
      expect(reason(() => act(ASK))).toMatch(/^404 No macro has the id "8fff1abb/);
  });

  it.each<[Body, RegExp]>([
    [{ name: "  " }, /^400 name: " {2}" is blank; a macro has a name\.$/],
    [{ text_html: "" }, /^400 text_html: "" is blank; a macro has a text\.$/],
    [{ macro_group_id: NOBODY }, /^400 macro_group_id: nothing has the id "0+.*; GET \/macro-groups lists/],
    [{ macro_group_id: "" }, /^400 macro_group_id: nothing has the id ""/],
    [{ text_type: "sms" }, /^400 text_type: "sms" is none of reply, note, email\.$/],
    [{ visibility: { type: "user", user_ids: [INES, NOBODY] } }, /^400 visibility\.user_ids: nothing .* GET \/users/],
    [{ visibility: { type: "team", team_ids: [INES] } }, /^400 visibility\.team_ids: nothing has the id/],
    [
      { visibility: { type: "org", user_ids: [INES] } },
      /^400 visibility\.user_ids: a macro of the visibility "org" has none; leave it out, or let visibility\.type be "user" or "users_and_teams"\.$/,
    ],
    [
      { visibility: { type: "user", user_ids: [INES], team_ids: [FRONTLINE] } },
      /^400 visibility\.team_ids: a macro of the visibility "user" has none; .* be "team" or "users_and_teams"/,
    ],
    [
      { conditions: { operator: "and", subfilters: [{ field: "mood", operator: "equals", value: "bad" }] } },
      /^400 Field "conditions\.subfilters\[0\]\.field": POST \/issues\/search has no field "mood"/,
    ],
  ])("refuse %o, new or changed, and leave nothing behind", (body, expected) => {
    const { make, change, workspace } = openMacros();
    const before = workspace.macros.all();
    expect(reason(() => make(body))).toMatch(expected);
    expect(reason(() => change(ASK, { name: "Half", ...body }))).toMatch(expected);
    expect(workspace.macros.all()).toEqual(before);
  });

  it("go their way over fetch", async () => {
    await using mock = await createPylonMock();
    const ask = (route: string, body?: Body) => send(mock, route, body, { fetch: mock.fetch });
    const [group] = (await ask("GET /macro-groups")).body.data as MacroGroup[];
    const sent = { name: "Thank", text_html: "<p>Thank you</p>", macro_group_id: group?.id };
    const made = (await ask("POST /macros", sent)).body.data as Macro;
    expect((await ask(`PATCH /macros/${made.id}`, { name: "Thanks" })).body.data).toEqual({ ...made, name: "Thanks" });
    expect((await ask(`GET /macros?macro_group_id=${group?.id}`)).body.data).toHaveLength(3);
    expect(Object.keys((await ask(`DELETE /macros/${made.id}`)).body)).toEqual(["request_id"]);
    const { status, body } = await ask(`GET /macros/${made.id}`);
    expect([status, body.code]).toEqual([404, "not_found"]);
  });
});
