import { collect } from "@pylonkit/pagination";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "../create-pylon.ts";
import { searchIssues } from "../search-issues.ts";
import { SMALL, startDesk } from "../testing/desk.ts";
import { nameCache } from "./name-cache.ts";
import type { NamedKind } from "./sources.ts";

const { mock, pylon } = await startDesk({ world: "support-desk" });
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const called = () =>
  mock.journal.map(({ operation }) => operation ?? "").toSorted((one, other) => one.localeCompare(other));
const idsOf = (kind: "accounts" | "contacts", count: number) => mock.state[kind].slice(0, count).map(({ id }) => id);

describe("nameCache", () => {
  it("names everything that issues refer to, with one request a kind", async () => {
    const { items: issues } = await collect(searchIssues(pylon, undefined, { max: 90 }));
    mock.reset();
    const names = nameCache(pylon, { clock: mock.clock });
    const named = await Promise.all(issues.map((issue) => names.ofIssue(issue)));
    const nameOf = (list: readonly { id: string; name: string }[], id?: string) =>
      list.find((each) => each.id === id)?.name;
    const { accounts, contacts, users, teams, statuses } = mock.state;
    expect(named).toEqual(
      issues.map((issue) => ({
        account: nameOf(accounts, issue.account?.id),
        requester: nameOf(contacts, issue.requester?.id),
        assignee: nameOf(users, issue.assignee?.id),
        team: nameOf(teams, issue.team?.id),
        state: statuses.find(({ slug }) => slug === issue.state)?.label,
      })),
    );
    const lists = ["GET /issue-statuses", "GET /teams", "GET /users"];
    expect(called()).toEqual([...lists, "POST /accounts/search", "POST /contacts/search"]);
    await Promise.all(issues.map((issue) => names.ofIssue(issue)));
    expect(mock.journal).toHaveLength(5);
  });

  it("searches a hundred ids at a time", async () => {
    const contacts = idsOf("contacts", 230);
    const names = await nameCache(pylon).many("contact", [...contacts, ...contacts]);
    expect([...names.keys()]).toEqual(contacts);
    expect(contacts.length).toBeGreaterThan(100);
    expect(called()).toEqual(Array.from({ length: Math.ceil(contacts.length / 100) }, () => "POST /contacts/search"));
  });

  it("shares what is under way", async () => {
    const names = nameCache(pylon, { clock: mock.clock });
    const [id = ""] = idsOf("accounts", 1);
    const first = names.get("account", id);
    await Promise.resolve();
    await Promise.resolve();
    const all = await Promise.all([
      first,
      names.get("account", id),
      names.get("user", SMALL.tomas),
      names.get("user", "x"),
    ]);
    expect(all[0]).toBe(all[1]);
    expect(called()).toEqual(["GET /users", "POST /accounts/search"]);
  });

  it.each<NamedKind>(["account", "contact", "user", "team", "tag", "status"])(
    "gives undefined for a %s that nobody has, and asks once",
    async (kind) => {
      const names = nameCache(pylon, { clock: mock.clock });
      expect([await names.get(kind, "nobody"), await names.get(kind, "nobody")]).toEqual([undefined, undefined]);
      expect(mock.journal).toHaveLength(1);
    },
  );

  it("names tags by id and statuses by slug", async () => {
    const names = nameCache(pylon);
    const [tag] = mock.state.tags;
    expect(await names.get("tag", tag?.id ?? "")).toBe(tag?.value);
    expect(await names.get("status", "waiting_on_you")).toBe("Waiting on you");
  });

  it("asks again when a name is too old", async () => {
    let now = 0;
    const names = nameCache(pylon, { ttlMs: 1_000, clock: { now: () => now } });
    const [id = ""] = idsOf("accounts", 1);
    const ask = () => Promise.all([names.get("account", id), names.get("team", id)]);
    await ask();
    now = 999;
    await ask();
    expect(mock.journal).toHaveLength(2);
    now = 1_000;
    await ask();
    expect(mock.journal).toHaveLength(4);
  });

  it("keeps at most max accounts, those used last", async () => {
    const names = nameCache(pylon, { max: 2 });
    const [one = "", two = "", three = ""] = idsOf("accounts", 3);
    await names.many("account", [one, two]);
    await names.get("account", one);
    await names.get("account", three); // two has to go
    expect(mock.journal).toHaveLength(2);
    await names.get("account", one);
    expect(mock.journal).toHaveLength(2);
    await names.get("account", two);
    expect(mock.journal).toHaveLength(3);
  });

  it("keeps no failure", async () => {
    const strict = createPylon({ baseUrl: mock.url, token: mock.token, clock: mock.clock, retry: false });
    const names = nameCache(strict);
    const [id = ""] = idsOf("accounts", 1);
    mock.fail("POST /accounts/search", { status: 500, times: 1 });
    mock.fail("GET /users", { status: 500, times: 1 });
    const both = await Promise.allSettled([names.get("account", id), names.get("account", id), names.get("user", id)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await names.get("account", id)).toBe(mock.state.accounts[0]?.name);
    expect(await names.get("user", id)).toBeUndefined();
    expect(mock.journal).toHaveLength(4);
  });

  it("leaves the request to the others when one look-up is aborted", async () => {
    const names = nameCache(pylon);
    const [id = ""] = idsOf("accounts", 1);
    const stop = new AbortController();
    const aborted = names.get("account", id, { signal: stop.signal });
    const other = names.get("account", id);
    stop.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    expect(await other).toBe(mock.state.accounts[0]?.name);
    await expect(names.get("team", id, { signal: stop.signal })).rejects.toBe("enough");
    expect(mock.journal).toHaveLength(1);
  });

  it("forgets on demand, also what is under way", async () => {
    const names = nameCache(pylon);
    const [id = ""] = idsOf("accounts", 1);
    const ask = () => Promise.all([names.get("account", id), names.get("team", id)]);
    await ask();
    names.clear("account");
    await ask();
    expect(called()).toEqual(["GET /teams", "POST /accounts/search", "POST /accounts/search"]);
    names.clear();
    const early = ask();
    names.clear();
    await early;
    await ask();
    expect(mock.journal).toHaveLength(7);
  });

  it("leaves out what an issue does not have", async () => {
    const bare = { account: null, requester: null, assignee: null, team: null, state: "new" };
    expect(await nameCache(pylon).ofIssue(bare)).toEqual({
      account: undefined,
      requester: undefined,
      assignee: undefined,
      team: undefined,
      state: "New",
    });
    expect(mock.journal).toHaveLength(1);
  });

  it("refuses options and kinds that are none", async () => {
    expect(() => nameCache(pylon, { max: 0 })).toThrow("nameCache: max is 0; a whole number from 1 is expected");
    expect(() => nameCache(pylon, { ttlMs: -1 })).toThrow("nameCache: ttlMs is -1; milliseconds from 0 are expected");
    await expect(nameCache(pylon).get("macro" as NamedKind, "x")).rejects.toThrow(
      'kind is "macro"; there are account, contact, user, team, tag, status',
    );
  });
});
