import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { WORLDS } from "../worlds/worlds.ts";
import type { Answer, HandlerCall, Workspace, WorldData } from "./contract.ts";
import { Refusal } from "./contract.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { KIND_LIST } from "./kinds.ts";
import { createWorkspace } from "./workspace.ts";

const desk = await WORLDS["support-desk"]();
const open = (name?: string): Workspace =>
  createWorkspace(desk, { now: () => Date.parse(desk.now), ...(name ? { name } : {}) });

type Asked = Partial<Pick<HandlerCall, "params" | "query" | "body">>;
const ask = (workspace: Workspace, route: string, asked: Asked = {}): Answer => {
  const handler = HANDLERS[route];
  if (!handler) throw new Error(`no handler for ${route}`);
  return handler({ workspace, params: {}, query: {}, body: {}, ...asked });
};
const ids = (answer: Answer): string[] => ((answer["data"] ?? []) as { id: string }[]).map((row) => row.id);
const cursorOf = (answer: Answer): string => (answer["pagination"] as { cursor: string }).cursor;
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.errors.join(" ")}`;
    throw error;
  }
  throw new Error("nothing was refused");
};

/** Every page to the end, by a cursor in the query or the body. */
function crawl(workspace: Workspace, route: string, where: "query" | "body", asked: Record<string, unknown>): Answer[] {
  const pages: Answer[] = [];
  let cursor: string | undefined;
  do {
    const given = { ...asked, ...(cursor === undefined ? {} : { cursor }) };
    const page = ask(workspace, route, { [where]: given });
    pages.push(page);
    cursor = (page["pagination"] as { cursor: string } | undefined)?.cursor;
  } while (cursor !== undefined);
  return pages;
}

describe("a list by pages", () => {
  it("holds every row once in the same order, whatever the page size, and ends", () => {
    const filter = { field: "state", operator: "equals", value: "waiting_on_customer" };
    const whole = ids(ask(open(), "POST /issues/search", { body: { filter, limit: 999 } }));
    expect(whole.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), (limit) => {
        const pages = crawl(open(), "POST /issues/search", "body", { filter, limit });
        expect(pages.flatMap(ids)).toEqual(whole);
        expect(pages.length).toBe(Math.ceil(whole.length / limit));
      }),
      { numRuns: 25 },
    );
  });

  it("has pagination with has_next_page on every page but the last, which has none", () => {
    const pages = crawl(open(), "GET /accounts", "query", { limit: "15" });
    expect(pages.map((page) => page["pagination"])).toEqual([
      { cursor: expect.any(String), has_next_page: true },
      { cursor: expect.any(String), has_next_page: true },
      undefined,
    ]);
    expect(pages.at(-1)).not.toHaveProperty("pagination");
  });

  it("takes the default page size from the specification: 100, for GET /issues everything, also for 0", () => {
    const window = { start_time: "2026-07-01T00:00:00Z", end_time: desk.now };
    expect(ids(ask(open(), "POST /issues/search"))).toHaveLength(100);
    expect(ids(ask(open(), "GET /issues", { query: window }))).toHaveLength(2500);
    expect(ids(ask(open(), "GET /issues", { query: { ...window, limit: "0" } }))).toHaveLength(2500);
  });

  it("refuses a page size that JavaScript would read as a number but no other language does", () => {
    for (const limit of ["0x10", "1e2", " 5", "5 ", "+5"])
      expect(refusal(() => ask(open(), "GET /accounts", { query: { limit } }))).toMatch(/^400 limit: .*from 1 to 999/);
  });

  it("refuses a page size out of bounds and names the bounds", () => {
    for (const limit of [0, 1000, 2.5, "many"]) {
      expect(refusal(() => ask(open(), "POST /issues/search", { body: { limit } }))).toMatch(
        /^400 limit: .*from 1 to 999/,
      );
    }
  });

  it("neither repeats nor hides rows when others come and go between two pages", () => {
    const workspace = open();
    const first = ask(workspace, "POST /issues/search", { body: { limit: 10 } });
    const seen = ids(first);
    const rest = ids(ask(workspace, "POST /issues/search", { body: { limit: 999 } })).slice(10);
    expect(rest).toHaveLength(989);
    ask(workspace, "POST /issues", { body: { title: "t", body_html: "<p>t</p>", account_id: desk.accounts[0]?.id } });
    for (const id of seen.slice(5)) ask(workspace, "DELETE /issues/{id}", { params: { id } });
    const next = ask(workspace, "POST /issues/search", { body: { limit: 989, cursor: cursorOf(first) } });
    expect(ids(next)).toEqual(rest);
  });

  it("ends for lists in order of arrival as well when the last row seen is deleted", () => {
    const workspace = open();
    const first = ask(workspace, "GET /contacts", { query: { limit: "20" } });
    ask(workspace, "DELETE /contacts/{id}", { params: { id: ids(first).at(-1) ?? "" } });
    const next = ask(workspace, "GET /contacts", { query: { limit: "999", cursor: cursorOf(first) } });
    expect(ids(next)).toEqual(desk.contacts.slice(20).map((contact) => contact.id));
  });

  it("answers a search without results with neither data nor pagination, a list with an empty one", () => {
    expect(ask(open(), "POST /issues/search", { body: { search_text: "no issue says this" } })).toEqual({});
    const window = { start_time: "2020-01-01T00:00:00Z", end_time: "2020-01-02T00:00:00Z" };
    expect(ask(open(), "GET /issues", { query: window })).toEqual({ data: [] });
  });
});

describe("a cursor", () => {
  const body = { filter: { field: "state", operator: "in", values: ["closed"] }, limit: 5 };

  it("continues its own query, with another page size too, and the same way every time", () => {
    const workspace = open();
    const cursor = cursorOf(ask(workspace, "POST /issues/search", { body }));
    const again = ask(workspace, "POST /issues/search", { body: { ...body, limit: 7, cursor } });
    expect(ids(again)).toHaveLength(7);
    expect(cursorOf(ask(open(), "POST /issues/search", { body }))).toBe(cursor);
  });

  it("does not mind the order of keys in the query", () => {
    const cursor = cursorOf(ask(open(), "POST /issues/search", { body }));
    const turned = { limit: 5, cursor, filter: { values: ["closed"], operator: "in", field: "state" } };
    expect(ids(ask(open(), "POST /issues/search", { body: turned }))).toHaveLength(5);
  });

  it.each([
    ["another filter", "POST /issues/search", { filter: { field: "state", operator: "in", values: ["new"] } }],
    ["another text", "POST /issues/search", { ...body, search_text: "berth" }],
    ["another operation", "POST /accounts/search", {}],
  ])("of %s is refused", (_what, route, other) => {
    const cursor = cursorOf(ask(open(), "POST /issues/search", { body }));
    expect(refusal(() => ask(open(), route, { body: { ...other, cursor } }))).toMatch(
      /^400 cursor: ".*" belongs to another query/,
    );
  });

  it("of another world is refused", async () => {
    const cursor = cursorOf(ask(open("left"), "POST /issues/search", { body }));
    expect(refusal(() => ask(open("right"), "POST /issues/search", { body: { ...body, cursor } }))).toMatch(
      /another world/,
    );
    const small = createWorkspace(await WORLDS.small(), { now: () => Date.parse(desk.now) });
    expect(refusal(() => ask(small, "POST /issues/search", { body: { ...body, cursor } }))).toMatch(/another world/);
  });

  it("of a world that differs in anything at all is refused", async () => {
    const small = await WORLDS.small();
    const on = (world: WorldData) => createWorkspace(world, { now: () => Date.parse(small.now) });
    const { fingerprint } = on(small);
    expect(on(structuredClone(small)).fingerprint).toBe(fingerprint);
    const changes: Partial<WorldData>[] = KIND_LIST.map(([name, kind]) => ({
      [name]:
        "of" in kind
          ? { ...(small[name] as object), [small[kind.of][0]?.id ?? ""]: [] }
          : [...(small[name] as readonly object[]), { id: "1" }],
    }));
    const [first, ...others] = small.issues;
    if (first) changes.push({ issues: [{ ...first, title: `${first.title}.` }, ...others] });
    expect(changes.filter((change) => on({ ...small, ...change }).fingerprint === fingerprint)).toEqual([]);

    const cursor = cursorOf(ask(on(small), "GET /tasks", { query: { limit: "1" } }));
    const other = on({ ...small, tags: [] });
    expect(refusal(() => ask(other, "GET /tasks", { query: { limit: "1", cursor } }))).toMatch(/another world/);
  });

  it("that is no cursor is refused, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (cursor) => {
        expect(refusal(() => ask(open(), "POST /issues/search", { body: { cursor } }))).toMatch(
          /^400 cursor: ".*" is no cursor/,
        );
      }),
    );
  });
});

describe("search_text", () => {
  it("looks into titles and texts of issues, names and domains of accounts, names and addresses of contacts", () => {
    const { title } = desk.issues[77] ?? { title: "" };
    expect(
      ids(ask(open(), "POST /issues/search", { body: { search_text: title.toUpperCase(), limit: 999 } })),
    ).toContain(desk.issues[77]?.id);
    expect(ids(ask(open(), "POST /accounts/search", { body: { search_text: "fjordhavn" } }))).toHaveLength(1);
    expect(
      ids(ask(open(), "POST /contacts/search", { body: { search_text: "@fjordhavn.example" } })).length,
    ).toBeGreaterThan(1);
  });

  it("takes signs of regular expressions as they are", () => {
    expect(ask(open(), "POST /issues/search", { body: { search_text: ".*" } })).toEqual({});
  });

  it("is refused when it is blank", () => {
    expect(refusal(() => ask(open(), "POST /issues/search", { body: { search_text: "  " } }))).toMatch(
      /^400 search_text/,
    );
  });
});

describe("speed", () => {
  it("makes a workspace of 2 500 issues and searches all of them within milliseconds", () => {
    const median = (act: () => unknown): number => {
      const runs = Array.from({ length: 15 }, () => {
        const start = performance.now();
        act();
        return performance.now() - start;
      });
      return runs.toSorted((a, b) => a - b)[7] ?? Number.POSITIVE_INFINITY;
    };
    const workspace = open();
    const filter = { field: "updated_at", operator: "time_is_after", value: "2026-10-01T00:00:00Z" };
    expect(median(() => open())).toBeLessThan(5);
    // The measured figure is 0.5 ms; the bound leaves room for a busy machine.
    expect(median(() => ask(workspace, "POST /issues/search", { body: { filter, search_text: "zzz" } }))).toBeLessThan(
      10,
    );
  });
});
