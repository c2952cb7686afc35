import { unwrap } from "@pylonkit/core";
import * as where from "@pylonkit/filters";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL, startRig, type Rig } from "./testing/harness.ts";

let rig: Rig;
beforeAll(async () => void (rig = await startRig()));
afterAll(() => rig[Symbol.asyncDispose]());

const numbers = async (filter: where.Filter<"POST /issues/search">) => {
  const { data } = await unwrap(rig.pylon.POST("/issues/search", { body: { filter } }));
  return (data ?? []).map((issue) => issue.number).toSorted((a, b) => a - b);
};

describe("filters against the mock", () => {
  it.each([
    ["by state", where.issues.state.in(["new", "closed"]), [1041, 1044]],
    ["by account", where.issues.account_id.equals(SMALL.brightwater), [1041, 1042]],
    ["by text", where.issues.title.string_contains("webhook"), [1043]],
    ["by custom field", where.issues.custom("priority").in(["high", "urgent"]), [1041, 1043]],
    ["by what is not set", where.issues.assignee_id.is_unset(), [1044]],
    ["by time", where.issues.created_at.time_is_after(new Date("2026-10-01T00:00:00Z")), [1041, 1042, 1043, 1044]],
    [
      "nested",
      where.or(
        where.and(where.issues.state.equals("new"), where.issues.team_id.not_in([SMALL.frontline])),
        where.issues.state.equals("closed"),
      ),
      [1041, 1044],
    ],
  ])("find issues %s", async (_, filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
  });

  it("find accounts, contacts and users", async () => {
    const accounts = await unwrap(
      rig.pylon.POST("/accounts/search", { body: { filter: where.accounts.name.string_contains("Kestrel") } }),
    );
    expect(accounts.data?.map((account) => account.id)).toEqual([SMALL.kestrel]);
    const contacts = await unwrap(
      rig.pylon.POST("/contacts/search", {
        body: { filter: where.contacts.email.equals("maya.chen@brightwater.example") },
      }),
    );
    expect(contacts.data?.map((contact) => contact.id)).toEqual([SMALL.maya]);
    const users = await unwrap(
      rig.pylon.POST("/users/search", { body: { filter: where.users.email.in(["tomas@harbormetrics.example"]) } }),
    );
    expect(users.data?.map((user) => user.id)).toEqual([SMALL.tomas]);
  });
});
