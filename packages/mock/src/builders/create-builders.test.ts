import { assert, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { createPylonMock } from "../create-pylon-mock.ts";
import { readBundle } from "../document/document.ts";
import { rowChecks } from "../seed/check-rows.ts";
import { areComplete } from "../seed/complete-seed.ts";
import { send } from "../testing/tiny-api.ts";
import { frozen } from "../workspace/frozen.ts";
import { KINDS } from "../workspace/kinds.ts";
import { BUILDER_KINDS, type BuilderName } from "./builder-kinds.ts";
import { createBuilders, type Builders } from "./create-builders.ts";

const NAMES = Object.keys(BUILDER_KINDS) as BuilderName[];
const check = rowChecks(readBundle());

/** One of a kind, with what it has to be told and is told. */
const one = (builders: Builders, name: BuilderName, overrides: object = {}): Record<string, unknown> => {
  const needed = BUILDER_KINDS[name].needs.map((field) => [field, field === "author" ? null : `the-${field}`]);
  const builder = builders[name] as (said: object) => object;
  return builder({ ...Object.fromEntries(needed), ...overrides }) as Record<string, unknown>;
};

describe("createBuilders", () => {
  it.each(NAMES)("builds a complete %s, as the document says one is", (name) => {
    const { part } = BUILDER_KINDS[name];
    const row = frozen(one(createBuilders(), name));
    expect(check(part, row, row, name)).toEqual([]);
    const rows = "of" in KINDS[part] ? { [part]: { owner: [row] } } : { [part]: [row] };
    expect(areComplete(rows)).toBe(true);
  });

  it.each(NAMES)("gives a %s the fields it is told, whatever texts are in them", (name) => {
    const { part } = BUILDER_KINDS[name];
    const builders = createBuilders();
    const usual = Object.entries(one(builders, name));
    // Of the fields that hold a text, those in which the document takes any: no times, for one.
    const texts = usual.flatMap(([field, value]) => {
      const row = { ...Object.fromEntries(usual), [field]: "any" };
      const isFree = typeof value === "string" && check(part, row, row, name).length === 0;
      return isFree ? [[field, string({ minLength: 1 })] as const] : [];
    });
    assert(
      property(record(Object.fromEntries(texts), { requiredKeys: [] }), (overrides) => {
        const row = one(builders, name, overrides);
        expect(row).toMatchObject(overrides);
        expect(check(part, row, row, name)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same for the same calls, other ids by another seed, and each id once", () => {
    const some = (builders: Builders) => NAMES.flatMap((name) => [one(builders, name), one(builders, name)]);
    const rows = some(createBuilders());
    expect(JSON.stringify(some(createBuilders()))).toBe(JSON.stringify(rows));
    const ids = [...rows, ...some(createBuilders({ seed: 1 }))].flatMap(({ id }) => (id === "the-id" ? [] : [id]));
    const uuids = ids.filter((id) => id !== undefined);
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const id of uuids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("keeps the ids of a kind apart from what else is built, and from what is said", () => {
    const alone = createBuilders();
    const amid = createBuilders();
    amid.account();
    amid.issue({ id: "mine" });
    alone.issue();
    expect(amid.issue()).toEqual(alone.issue());
  });

  it("builds at the time it is told", () => {
    const at = "2026-09-01T08:00:00Z";
    for (const now of [at, Date.parse(at), new Date(at)])
      expect(createBuilders({ now }).issue()).toMatchObject({
        created_at: at,
        updated_at: at,
        latest_message_time: at,
      });
  });

  it("takes an override of undefined for none, and lets null stand", () => {
    expect(createBuilders().account({ name: undefined, owner: null, tags: undefined })).toMatchObject({
      name: "Account 1",
      owner: null,
      tags: null,
    });
  });

  it("shares nothing between what it builds", () => {
    const { issue, user } = createBuilders();
    const [first, second] = [issue(), issue()];
    first.custom_fields["effort"] = { slug: "effort", value: "3" };
    expect(second.custom_fields).toEqual({});
    expect(user().role).not.toBe(user().role);
  });

  it("makes worlds that a mock answers from", async () => {
    const build = createBuilders({ seed: 7 });
    const account = build.account({ name: "Tide" });
    const issues = [build.issue({ account: { id: account.id } }), build.issue({ state: "closed" })];
    await using mock = await createPylonMock({ world: { accounts: [account], issues } });
    expect(mock.state.issues).toEqual(issues);
    expect((await send(mock, "GET /issues/1001", undefined, { fetch: mock.fetch })).body.data).toEqual(issues[0]);
  });

  it.each([
    [{ sed: 1 }, 'createBuilders has no option "sed"; it has now, seed. Did you mean "seed"?'],
    [{ seed: 0.5 }, "seed is a whole number; 0.5 was given"],
    [{ now: "soon" }, "now is a time as RFC 3339, milliseconds or a Date; soon was given"],
  ])("refuses the options %j", (options, message) => {
    expect(() => createBuilders(options as object)).toThrow(message);
  });
});
