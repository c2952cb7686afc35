import { readFile } from "node:fs/promises";
import { OPERATIONS } from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";

import { readBundle } from "../document/document.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { businessSeconds } from "../resources/issues/business-hours.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { createTable, tableBase } from "./table.ts";
import { parseTime, timestamp } from "../resources/inputs/times.ts";
import { createWorkspace } from "./workspace.ts";

const world = await WORLDS.small();
const now = () => Date.parse(world.now);

describe("the handlers", () => {
  it("are for operations of the specification; the manual lists those that answer by example", async () => {
    const routes = Object.keys(OPERATIONS);
    const stateful = Object.keys(HANDLERS);
    expect(stateful.filter((route) => !routes.includes(route))).toEqual([]);
    const manual = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    expect(manual).toContain(`${stateful.length} operations keep state`);
    const [, sentence = ""] = /^The other (\d+ are known by method and path alone.*)$/m.exec(manual) ?? [];
    expect(sentence).toContain(`${routes.length - stateful.length} are`);
    // "`GET` and `POST /tags`" are two operations.
    const listed = [...sentence.matchAll(/((?:`[A-Z]+`(?:, | and ))*)`([A-Z]+) ([^`]+)`/g)].flatMap(
      ([, before = "", method = "", path = ""]) =>
        [...before.matchAll(/[A-Z]+/g), [method]].map(([each]) => `${each} ${path}`),
    );
    expect(listed.toSorted()).toEqual(routes.filter((route) => !stateful.includes(route)).toSorted());
  });

  it("are for every operation that changes something and whose shape is published", () => {
    const { paths } = readBundle();
    const open = Object.keys(OPERATIONS).filter((route) => {
      const [method = "", path = ""] = route.split(" ");
      const operation = paths[path]?.[method.toLowerCase()] as Record<string, unknown> | undefined;
      return operation?.["x-pylon-evidence"] === undefined;
    });
    expect(open.filter((route) => !(route in HANDLERS))).toEqual([]);
  });
});

describe("a workspace", () => {
  it("hands out the same ids and numbers on every run, above the numbers of its world", () => {
    const made = () => {
      const workspace = createWorkspace(world, { now });
      return [workspace.newId(), workspace.newId(), workspace.nextIssueNumber(), workspace.nextIssueNumber()];
    };
    expect(made()).toEqual(made());
    expect(made().slice(2)).toEqual([1045, 1046]);
    expect(made()[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("keeps its changes from others on the same world", () => {
    const [left, right] = [createWorkspace(world, { now }), createWorkspace(world, { now })];
    const [issue] = left.issues.all();
    if (!issue) throw new Error("the world has no issue");
    left.issues.put(issue.id, { ...issue, title: "changed" });
    left.issues.delete(world.issues[1]?.id ?? "");
    expect(left.issues.size).toBe(3);
    expect(right.issues.all()).toEqual(world.issues);
  });

  it("shows itself as data that another workspace can stand on", () => {
    const workspace = createWorkspace(world, { now });
    expect({ ...workspace.data, now: world.now }).toEqual(world);
    const [issue] = world.issues;
    workspace.issues.delete(issue?.id ?? "");
    const copy = createWorkspace(workspace.data, { now });
    expect(copy.issues.size).toBe(3);
    expect(copy.data.messages).not.toHaveProperty(issue?.id ?? "");
  });

  it("refuses a world with two rows of one id", () => {
    const twice = { ...world, tags: [...world.tags, ...world.tags] };
    expect(() => createWorkspace(twice, { now })).toThrow(/two tags with id "5e7b43a3/);
  });

  it("starts empty with the default statuses and its owner", async () => {
    const empty = await WORLDS.empty();
    const workspace = createWorkspace(empty, { now });
    expect([workspace.issues.size, workspace.statuses.size, workspace.users.size]).toEqual([0, 5, 1]);
    const answer = HANDLERS["POST /issues/search"]?.({ workspace, params: {}, query: {}, body: {} });
    expect(answer).toEqual({});
  });
});

describe("a table", () => {
  const base = tableBase([["a", 1], ["b", 2]] as const, "numbers"); // prettier-ignore

  it("keeps the place of a row that is replaced, and gives no place twice", () => {
    const table = createTable<number>(base);
    table.put("a", 10);
    table.put("c", 3);
    table.delete("b");
    table.put("b", 20);
    expect(table.all()).toEqual([10, 3, 20]);
    expect(["a", "c", "b"].map((id) => table.placeOf(id))).toEqual([0, 2, 3]);
    expect(createTable<number>(base).all()).toEqual([1, 2]);
  });

  it("says whether there was something to delete", () => {
    const table = createTable<number>(base);
    expect([table.delete("b"), table.delete("b"), table.version]).toEqual([true, false, 1]);
  });
});

describe("times", () => {
  it.each(["2026-10-15", "2026-10-15T09:00:00", "2026-02-29T00:00:00Z", "2026-10-15T25:00:00Z", "now", ""])(
    "%s is none",
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );

  it.each([
    ["2026-10-15T09:00:00Z", "2026-10-15T09:00:00Z"],
    ["2026-10-15T11:00:00.250+02:00", "2026-10-15T09:00:00Z"],
    ["2028-02-29T00:00:00z", "2028-02-29T00:00:00Z"],
  ])("%s is written as %s", (text, written) => {
    expect(timestamp(parseTime(text) ?? Number.NaN)).toBe(written);
  });
});

describe("business hours", () => {
  it.each([
    ["2026-10-15T09:00:00Z", "2026-10-15T10:30:00Z", 5400],
    ["2026-10-14T16:05:12Z", "2026-10-15T09:00:00Z", 10_488],
    ["2026-10-16T17:00:00Z", "2026-10-19T09:00:00Z", 7200],
    ["2026-10-17T00:00:00Z", "2026-10-18T23:59:59Z", 0],
    ["2026-10-15T09:00:00Z", "2026-10-15T09:00:00Z", 0],
  ])("between %s and %s are %i seconds", (from, to, seconds) => {
    expect(businessSeconds(Date.parse(from), Date.parse(to))).toBe(seconds);
  });
});
