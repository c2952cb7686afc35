import { describe, expect, it, vi } from "vitest";
import { systemClock, type Route } from "@pylonkit/openapi";
import { worldOf } from "./options.ts";
import { NOBODY, send, tinyMock } from "./testing/tiny-api.ts";
import { build } from "./builders/build.ts";
import type { WorldData, Worlds } from "./workspace/contract.ts";

const nothingToCheck = () => {
  throw new Error("a complete row was checked");
};

describe("the options of a mock", () => {
  it.each([
    [{ wrold: "small" }, 'createPylonMock has no option "wrold"; it has world, now'],
    [
      { world: "smal" },
      'no world is called "smal"; there are empty, small, support-desk, large. Did you mean "small"?',
    ],
    [{ world: { ...NOBODY, now: "yesterday" } }, 'a world\'s now is a time as RFC 3339; "yesterday" was given'],
    [
      { world: { ...NOBODY, users: {}, isues: [] } },
      'world is no world:\nusers is an object, not a list\nit has no part "isues", did you mean "issues"?',
    ],
    [{ now: "soon" }, "now is a time as RFC 3339, milliseconds or a Date; soon was given"],
    [
      { now: "2026-10-15T09:00:00" },
      "now is a time as RFC 3339, milliseconds or a Date; 2026-10-15T09:00:00 was given",
    ],
    [{ now: 1e15 }, "now is a time as RFC 3339, milliseconds or a Date; 1000000000000000 was given"],
    [{ world: { ...NOBODY, now: "2026-10-15" } }, "a world's now is a time as RFC 3339"],
    [{ world: { ...NOBODY, issues: [{ id: "a" }, null] } }, "world is no world:\nissues[1] is null, not an object"],
    [{ world: { ...NOBODY, messages: { a: {} } } }, 'world is no world:\nmessages["a"] is {}, not a list'],
    [{ now: 0, clock: systemClock }, "give now or clock, not both"],
    [{ clock: {} }, "clock has the functions now and sleep"],
    [{ strict: "false" }, 'strict is true or false; "false" was given'],
    [{ host: "" }, 'host is an address such as 127.0.0.1; "" was given'],
    [{ rateLimits: [] }, 'rateLimits is "enforce", "headers", "off" or limits by route; [] was given'],
    [null, "createPylonMock takes an object of options; null was given"],
    [{ port: 70_000 }, "port is a whole number from 0 to 65535; 70000 was given"],
    [{ token: "two words" }, "token is a string without spaces, and not empty"],
    [{ journalSize: -1 }, "journalSize is a whole number of requests, 0 or more; -1 was given"],
    [{ rateLimits: "none" }, 'rateLimits is "enforce", "headers", "off" or limits by route; "none" was given'],
    [{ rateLimits: { "GET /thing": 3 } }, 'did you mean "GET /things"?'],
  ])("refuse %j", async (options, message) => {
    await expect(tinyMock(options as object)).rejects.toThrow(message);
  });

  it("refuse the failure or delay of an operation that does not exist", async () => {
    await using mock = await tinyMock();
    expect(() => mock.fail("GET /thing" as Route, { status: 500 })).toThrow(
      'no operation is called "GET /thing"; did you mean "GET /things"?',
    );
    expect(() => mock.delay("things" as Route, 5)).toThrow("delay(route): no operation is called");
  });

  it("start the clock where they say, else where the world says", async () => {
    await using mock = await tinyMock({ now: new Date("2030-01-01T00:00:00Z") });
    await using other = await tinyMock();
    expect([mock.clock.now(), other.clock.now()]).toEqual([Date.parse("2030-01-01"), Date.parse(NOBODY.now)]);
  });

  it("follow a given clock, which a reset leaves alone", async () => {
    let now = 1_000;
    await using mock = await tinyMock({ clock: { now: () => now, sleep: () => Promise.resolve() } });
    expect(mock.clock.now()).toBe(1_000);
    now = 9_000;
    mock.reset();
    expect(mock.clock.now()).toBe(9_000);
    expect(() => mock.advance(1)).toThrow("this mock follows the clock it was given");
  });

  it("set the token and the length of the journal", async () => {
    await using mock = await tinyMock({ token: "mine", journalSize: 1 });
    await send({ url: mock.url, token: "pylon-mock-token" }, "GET /things/1");
    expect((await send({ url: mock.url, token: "mine" }, "GET /things/1")).status).toBe(200);
    expect(mock.journal.map((entry) => entry.status)).toEqual([200]);
  });

  it("complete a world from the empty one, whose owner stands in for nobody else", async () => {
    const user = build.user({ id: "u-1", name: "Sam", role: { id: "r-1", name: "Admin", slug: "admin" } });
    const seed = { users: [user], tags: undefined };
    const empty = { ...NOBODY, statuses: [{ slug: "new" }] } as unknown as WorldData;
    const worlds = { empty: () => Promise.resolve(empty) } as Worlds;
    expect(await worldOf(seed, worlds, nothingToCheck)).toEqual({
      ...empty,
      tokenUser: "u-1",
      users: [user],
    });
    expect(await worldOf(NOBODY, worlds, nothingToCheck)).toBe(NOBODY);
  });

  it("watch who reads what, through fetch alone and only where asked to", async () => {
    await using mock = await tinyMock({ watchFields: true });
    const headers = { authorization: `Bearer ${mock.token}` };
    const read = async (fetch: typeof globalThis.fetch) => {
      const response = await fetch(`${mock.url}/things/1`, { headers });
      return ((await response.json()) as { data: { id: string } }).data.id;
    };
    expect([await read(fetch), await read(mock.fetch)]).toEqual(["1", "1"]);
    expect(mock.coverage().fields).toEqual({
      "GET /things/{id}": { read: ["data", "data.id"], unread: ["data.size", "request_id"] },
    });
    mock.reset();
    expect(mock.coverage().fields).toEqual({});
    await using other = await tinyMock();
    expect(other.coverage()).not.toHaveProperty("fields");
  });

  it("set limits of one's own", async () => {
    await using mock = await tinyMock({ rateLimits: { "GET /things/{id}": 1 } });
    expect((await send(mock, "GET /things/1")).status).toBe(200);
    expect((await send(mock, "GET /things/1")).status).toBe(429);
  });
});

describe("world()", () => {
  it("opens workspaces that share the server and nothing else", async () => {
    await using mock = await tinyMock();
    const [one, two] = await Promise.all([mock.world(), mock.world("empty")]);
    one.fail("GET /things/{id}" as Route, { status: 500 });
    one.advance(60_000);
    const ask = (world: typeof one) => send(world, "GET /things/1", undefined, { headers: world.headers });
    expect([(await ask(one)).status, (await ask(two)).status, (await send(mock, "GET /things/1")).status]).toEqual([
      500, 200, 200,
    ]);
    expect([one.journal.length, two.journal.length, mock.journal.length]).toEqual([1, 1, 1]);
    expect(one.clock.now() - two.clock.now()).toBe(60_000);
    one.reset();
    expect([one.journal.length, two.journal.length]).toEqual([0, 1]);
  });

  it("closes one: what is on its way is answered, what comes later refused, and it can still be looked at", async () => {
    await using mock = await tinyMock();
    const world = await mock.world();
    const other = await mock.world();
    const ask = (each: typeof world) => send(mock, "GET /things/1", undefined, { headers: each.headers });
    world.delay("GET /things/{id}" as Route, 50);
    const underWay = ask(world);
    await vi.waitFor(() => expect(world.coverage().called).toEqual({ "GET /things/{id}": 1 }));
    await world.close();
    await world.close();
    expect((await underWay).status).toBe(200);
    for (const { status, body } of [await ask(world), await send(world, "GET /things/1", undefined, world)]) {
      expect([status, body.code]).toEqual([400, "mock_world_closed"]);
      expect(body.errors).toEqual(['The workspace "world-1" of this mock was closed.']);
    }
    expect([world.journal.length, world.state.now.length]).toEqual([1, 24]);
    expect((await ask(other)).status).toBe(200);
    expect((await mock.world()).headers).toEqual({ "x-pylonkit-world": "world-3" });
  });

  it("closes one at the end of its block", async () => {
    await using mock = await tinyMock();
    let headers: Readonly<Record<string, string>>;
    {
      await using world = await mock.world();
      headers = world.headers;
      expect((await send(mock, "GET /things/1", undefined, { headers })).status).toBe(200);
    }
    expect((await send(mock, "GET /things/1", undefined, { headers })).body.code).toBe("mock_world_closed");
  });

  it("adds its header to what goes through its fetch", async () => {
    await using mock = await tinyMock();
    const world = await mock.world();
    await send(world, "GET /things/1", undefined, { fetch: world.fetch });
    expect([world.journal.length, mock.journal.length]).toEqual([1, 0]);
  });
});
