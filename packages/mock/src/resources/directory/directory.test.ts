import { describe, expect, it } from "vitest";

import { BRIGHTWATER, NOBODY, TOMAS, openDesk, refusal, reason, world } from "../../testing/small-desk.ts";
import type { Issue, Tag } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

describe("tags", () => {
  const BUG = "b8175f01-b544-4117-9990-0ae08fbbfc23";
  const ENTERPRISE = "d7897fc9-645f-4020-9078-fffc578f412f";

  it("have a name that is not blank", () => {
    const { data } = openDesk();
    expect(reason(() => data("POST /tags", { body: { object_type: "issue", value: " " } }))).toMatch(/^400 value: " "/);
    expect(reason(() => data("PATCH /tags/{id}", { params: { id: BUG }, body: { value: "" } }))).toMatch(
      /^400 value: ""/,
    );
  });

  it("stand on a kind of object that is known to carry them", () => {
    const { data } = openDesk();
    expect(reason(() => data("POST /tags", { body: { object_type: "contact", value: "vip" } }))).toBe(
      '400 object_type: "contact" carries no tags; account, article, issue do.',
    );
  });

  it("have a colour as a hex code, and are left alone by a wrong one", () => {
    const { data, issue } = openDesk();
    expect(data("PATCH /tags/{id}", { params: { id: BUG }, body: { hex_color: "#0af" } })).toMatchObject({
      hex_color: "#0af",
    });
    for (const hex_color of ["red", "1F8A9E", "#1F8A9", ""]) {
      const body = { value: "defect", hex_color };
      expect(reason(() => data("PATCH /tags/{id}", { params: { id: BUG }, body }))).toBe(
        `400 hex_color: "${hex_color}" is no hex code; one such as "#1F8A9E" is expected.`,
      );
      expect(reason(() => data("POST /tags", { body: { object_type: "issue", ...body } }))).toMatch(/^400 hex_color/);
    }
    expect([issue("1043").tags, data<Tag[]>("GET /tags").length]).toEqual([["bug"], 6]);
  });

  it("show their new name on everything that carries them, and can be searched by it", () => {
    const { data, issue } = openDesk();
    data<Tag>("PATCH /tags/{id}", { params: { id: BUG }, body: { value: "defect" } });
    expect(issue("1043").tags).toEqual(["defect"]);
    const filter = { field: "tags", operator: "contains", value: "defect" };
    expect(data<Issue[]>("POST /issues/search", { body: { filter } }).map((each) => each.number)).toEqual([1043, 1041]);
  });

  it("come off everything when they are deleted, leaving null where none is left", () => {
    const { data, issue, account } = openDesk();
    data("DELETE /tags/{id}", { params: { id: BUG } });
    data("DELETE /tags/{id}", { params: { id: ENTERPRISE } });
    expect([issue("1043").tags, account(BRIGHTWATER).tags]).toEqual([null, null]);
    expect(reason(() => data("GET /tags/{id}", { params: { id: BUG } }))).toMatch(/^404/);
  });

  it("have names of their own on each kind of object", () => {
    const { data } = openDesk();
    const create = (object_type: string) => data<Tag>("POST /tags", { body: { object_type, value: "bug" } });
    expect(refusal(() => create("issue")).existsId).toBe(BUG);
    expect(data("GET /tags/{id}", { params: { id: create("account").id } })).toMatchObject({
      value: "bug",
      hex_color: null,
    });
    expect(refusal(() => data("PATCH /tags/{id}", { params: { id: BUG }, body: { value: "billing" } })).status).toBe(
      400,
    );
  });
});

describe("users, roles, teams, custom fields, me", () => {
  it("find users by address and change what may be changed", () => {
    const { data } = openDesk();
    const filter = { field: "email", operator: "equals", value: "tomas@harbormetrics.example" };
    expect(data<{ id: string }[]>("POST /users/search", { body: { filter } }).map((user) => user.id)).toEqual([TOMAS]);
    const [role] = data<{ id: string; name: string; slug: string }[]>("GET /user-roles");
    const changed = data("PATCH /users/{id}", { params: { id: TOMAS }, body: { status: "away", role_id: role?.id } });
    expect(changed).toMatchObject({ status: "away", role_id: role?.id, role });
    expect(data("GET /users/{id}", { params: { id: TOMAS } })).toEqual(changed);
    expect(reason(() => data("PATCH /users/{id}", { params: { id: TOMAS }, body: { role_id: NOBODY } }))).toMatch(
      /GET \/user-roles/,
    );
    expect(reason(() => data("GET /users/{id}", { params: { id: NOBODY } }))).toMatch(/^404/);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["a blank name", { name: " " }, /name: " " is blank/],
    ["a picture without an address", { avatar_url: "tomas.png" }, /avatar_url: "tomas.png" is no address/],
    ["a picture of another format", { avatar_url: "https://a.example/t.gif?s=64" }, /avatar_url: .* png, jpg or jpeg/],
    ["no role", { role_id: "" }, /role_id: .* GET \/user-roles/],
  ])("refuse %s for a user", (_, wrong, sentence) => {
    const { data, workspace } = openDesk();
    const before = workspace.users.get(TOMAS);
    expect(
      reason(() => data("PATCH /users/{id}", { params: { id: TOMAS }, body: { status: "away", ...wrong } })),
    ).toMatch(new RegExp(`^400 ${sentence.source}`));
    expect(workspace.users.get(TOMAS)).toBe(before);
    for (const avatar_url of ["https://a.example/t.PNG", "https://a.example/avatars/17"]) {
      expect(data("PATCH /users/{id}", { params: { id: TOMAS }, body: { avatar_url } })).toMatchObject({ avatar_url });
    }
  });

  it("leave deactivated users out unless they are asked for", async () => {
    const users = world.users.map((user) => (user.id === TOMAS ? { ...user, is_deactivated: true } : user));
    const workspace = createWorkspace({ ...world, users }, { now: () => 0 });
    const list = (query: Record<string, string>) =>
      HANDLERS["GET /users"]?.({ workspace, params: {}, query, body: {} })["data"];
    expect(list({})).toHaveLength(2);
    expect(list({ include_deactivated: "true" })).toHaveLength(3);
  });

  it("replace the members of a team", () => {
    const { data } = openDesk();
    const made = data<{ id: string }>("POST /teams", { body: { name: "Night shift", user_ids: [TOMAS, TOMAS] } });
    expect(made).toMatchObject({ name: "Night shift", users: [{ id: TOMAS }] });
    expect(data("PATCH /teams/{id}", { params: { id: made.id }, body: { user_ids: [] } })).toMatchObject({ users: [] });
    expect(data<unknown[]>("GET /teams")).toHaveLength(3);
    expect(reason(() => data("PATCH /teams/{id}", { params: { id: made.id }, body: { user_ids: [NOBODY] } }))).toMatch(
      /^400 user_ids/,
    );
    expect(reason(() => data("GET /teams/{id}", { params: { id: NOBODY } }))).toMatch(/^404/);
  });

  it("give every team a name, and hand out no id to one that is refused", () => {
    const make = (desk: ReturnType<typeof openDesk>, body: object) =>
      desk.data<{ id: string }>("POST /teams", { body: { ...body } });
    const [desk, other] = [openDesk(), openDesk()];
    expect(reason(() => make(desk, { user_ids: [TOMAS] }))).toBe("400 name: it is missing; a team has a name.");
    expect(reason(() => make(desk, { name: "" }))).toBe('400 name: "" is blank; a team has a name.');
    expect(reason(() => make(desk, { name: "Night shift", user_ids: [NOBODY] }))).toMatch(/^400 user_ids/);
    expect(make(desk, { name: "Night shift" })).toEqual(make(other, { name: "Night shift" }));
    const { id } = make(desk, { name: "Night shift" });
    expect(reason(() => desk.data("PATCH /teams/{id}", { params: { id }, body: { name: " " } }))).toMatch(/^400 name/);
  });

  it("list custom fields of one kind of object", () => {
    const { data } = openDesk();
    const fields = data<{ id: string; slug: string }[]>("GET /custom-fields", { query: { object_type: "account" } });
    expect(fields.map((field) => field.slug)).toEqual(["plan", "renewal_date"]);
    expect(data("GET /custom-fields/{id}", { params: { id: fields[0]?.id ?? "" } })).toEqual(fields[0]);
    expect(reason(() => data("GET /custom-fields/{id}", { params: { id: NOBODY } }))).toMatch(/^404/);
  });

  it("tell whose token it is, without an address where the user has none", () => {
    expect(openDesk().data("GET /me")).toEqual({
      id: "66e3999d-8358-4b6b-8e24-4c6d4cc76c54",
      name: "Harbor Metrics",
      user: { id: "6e8e436c-88b8-41c1-b4ec-5ddac752c681", email: "ines@harbormetrics.example" },
    });
    const users = world.users.map((user) => ({ ...user, email: null }));
    const workspace = createWorkspace({ ...world, users }, { now: () => 0 });
    const me = HANDLERS["GET /me"]?.({ workspace, params: {}, query: {}, body: {} })["data"];
    expect(me).toMatchObject({ user: { id: "6e8e436c-88b8-41c1-b4ec-5ddac752c681" } });
    expect(me).not.toHaveProperty("user.email");
  });
});
