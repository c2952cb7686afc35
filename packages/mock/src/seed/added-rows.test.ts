import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { send } from "../testing/tiny-api.ts";
import type { Issue } from "../workspace/entities.ts";
import type { RowDrafts } from "./drafts.ts";

let mock: PylonMock;
beforeEach(async () => {
  mock = await createPylonMock({ rateLimits: "off" });
});
afterEach(() => mock.close());

const ask = async (route: string, body?: unknown) => {
  const answer = await send(mock, route, body, { fetch: mock.fetch });
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  return answer.body as { data: Issue[]; pagination?: { cursor: string } };
};

/** What is refused, and that nothing came of it. */
const refusal = (rows: object): string => {
  const before = JSON.stringify(mock.state);
  let message = "";
  try {
    mock.add(rows as never);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    ({ message } = error as TypeError);
  }
  expect(JSON.stringify(mock.state)).toBe(before);
  return message;
};

describe("mock.add", () => {
  it("puts whole rows there of what makes them different, and gives them back", async () => {
    mock.advance(90_000);
    const { accounts, issues } = mock.add({
      accounts: [{ name: "Tide" }],
      issues: [{ title: "Late", state: "closed" }, { title: "Later" }],
    });
    const [account] = accounts;
    const [late, later] = issues;
    expect(account).toMatchObject({ name: "Tide", type: "customer", created_at: "2026-10-15T09:01:30Z" });
    expect([late.number, later.number]).toEqual([1045, 1046]);
    expect(late).toMatchObject({ state: "closed", created_at: "2026-10-15T09:01:30Z", body_html: "" });
    expect((await ask("GET /issues/1045")).data).toEqual(late);
    expect((await ask(`GET /accounts/${account.id}`)).data).toEqual(account);
    expect(mock.state.issues.slice(-2)).toEqual([late, later]);
    expect(mock.state.accounts.at(-1)).toBe(account);
  });

  it("lets searches, lists and pages see what came, newest first, and what is created next number on", async () => {
    const [first, second, third] = mock.add({
      issues: [{ title: "A" }, { title: "B" }, { title: "C", number: 2000 }],
    }).issues;
    const filter = { field: "created_at", operator: "time_is_after", value: "2026-10-15T08:59:59Z" };
    const page = await ask("POST /issues/search", { filter, limit: 2 });
    expect(page.data).toEqual([second, first]);
    const rest = await ask("POST /issues/search", { filter, limit: 2, cursor: page.pagination?.cursor });
    expect(rest.data).toEqual([third]);
    expect([first.number, second.number, third.number]).toEqual([2001, 2002, 2000]);
    const listed = await ask("GET /issues?start_time=2026-10-15T00:00:00Z&end_time=2026-10-15T23:00:00Z&limit=1");
    expect(listed.data).toEqual([second]);
    const [account] = mock.state.accounts;
    const created = await ask("POST /issues", { title: "D", body_html: "<p>D</p>", account_id: account?.id });
    expect(created.data).toMatchObject({ number: 2003 });
  });

  it("lets rows point to what is there and to what comes along, and continues lists", async () => {
    const [issue] = mock.state.issues;
    const [contact] = mock.state.contacts;
    const before = mock.state.messages[issue?.id ?? ""] ?? [];
    const added = mock.add({
      accounts: [{ id: "tide", name: "Tide" }],
      issues: [{ id: "late", title: "Late", account: { id: "tide" }, requester: { id: contact?.id ?? "" } }],
      messages: { late: [{ message_html: "<p>Where?</p>" }], [issue?.id ?? ""]: [{ message_html: "<p>Again</p>" }] },
    });
    expect(added.messages["late"]).toHaveLength(1);
    expect(mock.state.messages[issue?.id ?? ""]).toEqual([...before, ...(added.messages[issue?.id ?? ""] ?? [])]);
    mock.add({ messages: { late: [{ message_html: "<p>Here</p>" }] } });
    const { data } = await ask("GET /issues/late/messages");
    expect(data.map((message) => (message as unknown as { message_html: string }).message_html)).toEqual([
      "<p>Where?</p>",
      "<p>Here</p>",
    ]);
    expect(new Set(data.map(({ id }) => id)).size).toBe(2);
  });

  it("gives the same bytes for the same calls, and every row an id of its own", async () => {
    const arrange = (on: Pick<PylonMock, "add">) =>
      [1, 2, 3].map(() => on.add({ accounts: [{ name: "Tide" }, { name: "Tide" }], tasks: [{ title: "Call" }] }));
    const added = arrange(mock);
    const ids = added.flatMap(({ accounts, tasks }) => [...accounts, ...tasks].map(({ id }) => id));
    expect(new Set(ids).size).toBe(9);
    await using other = await createPylonMock();
    expect(JSON.stringify(arrange(other))).toBe(JSON.stringify(added));
    expect(JSON.stringify(other.state)).toBe(JSON.stringify(mock.state));
    mock.reset();
    expect(JSON.stringify(arrange(mock))).toBe(JSON.stringify(added));
  });

  it("is undone by a reset, and unknown in other workspaces", async () => {
    const before = JSON.stringify(mock.state);
    const other = await mock.world();
    mock.add({ accounts: [{ name: "Tide" }], messages: { [mock.state.issues[0]?.id ?? ""]: [{ message_html: "x" }] } });
    expect(other.state.accounts.map(({ name }) => name)).not.toContain("Tide");
    other.add({ tags: [{ object_type: "issue", value: "theirs" }] });
    expect(mock.state.tags.map(({ value }) => value)).not.toContain("theirs");
    mock.reset();
    expect(JSON.stringify(mock.state)).toBe(before);
    expect(other.state.tags.map(({ value }) => value)).toContain("theirs");
  });

  it("keeps what it was given apart from what is there, and shows it frozen", () => {
    const tags = ["vip"];
    const rows = { accounts: [{ name: "Tide", tags }] };
    const [account] = mock.add(rows).accounts;
    tags.push("later");
    expect(account?.tags).toEqual(["vip"]);
    expect(Object.isFrozen(account?.tags)).toBe(true);
    expect(Object.isFrozen(rows.accounts[0])).toBe(false);
  });

  it("takes undefined for what is not said", () => {
    const [account] = mock.add({ accounts: [{ name: "Tide", type: undefined }], contacts: undefined }).accounts;
    expect(account.type).toBe("customer");
  });

  it("does nothing for nothing", () => {
    expect(mock.add({})).toEqual({});
    expect(mock.add({ accounts: [] })).toEqual({ accounts: [] });
  });

  it("names all that is wrong and adds none of it", () => {
    const message = refusal({
      accounts: [{ name: "Tide" }, { name: 5 }, { name: "Harbor", domian: "x" }],
      issues: [{ state: "closed" }],
    });
    expect(message.split("\n")).toEqual([
      "nothing was added:",
      "accounts[1].name must be a string; 5 is there.",
      expect.stringMatching(/^accounts\[2\]\.domian is unknown: .* Did you mean "domain"\?$/),
      "issues[0].title is required; it must be a string.",
    ]);
  });

  it("refuses a key that is taken, by a row that is there or one beside it", () => {
    const [issue] = mock.state.issues;
    const issues = [
      { id: issue?.id, title: "A" },
      { id: "b", title: "B", number: issue?.number },
      { id: "b", title: "C" },
    ];
    const statuses = [{ slug: "new", label: "New", category: "new" }];
    expect(refusal({ issues, statuses, messages: { a: [] } }).split("\n")).toEqual([
      "nothing was added:",
      'statuses[0].slug is "new", which another of the issue statuses has too.',
      `issues[0].id is "${issue?.id}", which another of the issues has too.`,
      'issues[1].id is "b", which another of the issues has too.',
      `issues[1].number is ${issue?.number}, which another of the issues has too.`,
      'issues[2].id is "b", which another of the issues has too.',
      expect.stringMatching(/^the key "a" of messages is "a", which is no id of the issues there are\./),
    ]);
  });

  it.each<[object | null, string]>([
    [{ contacts: [{ name: "Ada", account: { id: "tied" } }] }, 'contacts[0].account.id is "tied", which is no id of'],
    [
      { messages: { nowhere: [] } },
      'the key "nowhere" of messages is "nowhere", which is no id of the issues there are.',
    ],
    [{ acounts: [] }, 'a world has no part "acounts", did you mean "accounts"?'],
    [{ now: "2026-10-15T09:00:00Z" }, "now is said where a world is made, not added"],
    [{ accounts: {} }, "accounts is an object, not a list"],
    [{ accounts: [null] }, "accounts[0] is null, not an object"],
    [{ messages: { late: {} } }, 'messages["late"] is {}, not a list'],
    [[], "nothing was added: [] is not an object of rows"],
    [null, "nothing was added: null is not an object of rows"],
    [{ accounts: [{ name: 5n }] }, "the rows cannot be written as JSON: "],
  ])("refuses %o", (rows, fault) => {
    expect(refusal(rows as object)).toContain(fault);
  });

  it("takes whole rows in an earlier month too, where their later fields are not shown", async () => {
    await using earlier = await createPylonMock({ specDate: "2026-03" });
    const [issue] = earlier.add({ issues: [{ title: "Late" }] }).issues;
    expect(issue.updated_at).toBe("2026-10-15T09:00:00Z");
    const { body } = await send(earlier, `GET /issues/${issue.id}`, undefined, { fetch: earlier.fetch });
    expect(body.data).toMatchObject({ title: "Late" });
    expect(body.data).not.toHaveProperty("updated_at");
    const world = { issues: [{ title: "Late" }] };
    const response = await fetch(`${earlier.url}/_mock/worlds`, { method: "POST", body: JSON.stringify({ world }) });
    expect(response.status).toBe(200);
  });
});

describe("POST /_mock/state", () => {
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${mock.url}/_mock/state`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Partial<Record<string, unknown>> };
  };

  it("adds as mock.add does, to the workspace that the request chooses", async () => {
    const rows: RowDrafts = { accounts: [{ name: "Tide" }], issues: [{ title: "Late" }] };
    const mine = await mock.world();
    const { status, body } = await post(rows, mine.headers);
    expect([status, body]).toEqual([
      200,
      { accounts: [mine.state.accounts.at(-1)], issues: [mine.state.issues.at(-1)] },
    ]);
    expect(mock.state.accounts.map(({ name }) => name)).not.toContain("Tide");
    expect(JSON.stringify(mock.add(rows))).toBe(JSON.stringify(body));
    expect(mock.journal).toEqual([]);
  });

  it("says what is wrong, and adds nothing then", async () => {
    const before = mock.state;
    expect(await post({ accounts: [{ name: 5 }] })).toEqual({
      status: 400,
      body: { errors: ["nothing was added:\naccounts[0].name must be a string; 5 is there."] },
    });
    expect(mock.state).toEqual(before);
  });
});

describe("a world in process", () => {
  it("takes rows that say only what makes them different, beside whole ones that stay what they are", async () => {
    const { accounts } = mock.state;
    const mine = await mock.world({ accounts: [...accounts, { name: "Tide" }], issues: [{ title: "Late" }] });
    expect(mine.state.accounts).toHaveLength(accounts.length + 1);
    expect(mine.state.accounts[0]).toBe(accounts[0]);
    expect(mine.state.issues).toEqual([expect.objectContaining({ number: 1001, title: "Late", state: "new" })]);
    await using next = await createPylonMock({ world: { issues: [{ title: "Late" }] } });
    expect(next.state.issues).toEqual(mine.state.issues);
  });

  it("says what is wrong with them", async () => {
    const world = { statuses: [{ slug: "late", label: "Late" }], contacts: [{ name: "Ada", account: { id: "tied" } }] };
    await expect(createPylonMock({ world: world as never })).rejects.toThrow(
      "world is no world:\nstatuses[0].category is required",
    );
    const { contacts } = world;
    await expect(mock.world({ contacts })).rejects.toThrow('contacts[0].account.id is "tied"');
    await expect(
      mock.world({
        tags: [
          { id: "a", object_type: "issue", value: "x" },
          { id: "a", object_type: "issue", value: "y" },
        ],
      }),
    ).rejects.toThrow('tags[0].id is "a", which another of the tags has too.');
  });
});
