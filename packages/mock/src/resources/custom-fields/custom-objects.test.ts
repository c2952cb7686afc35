import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../create-pylon-mock.ts";
import {
  BRIGHTWATER,
  JONAS,
  KESTREL,
  NOBODY,
  openDesk,
  reason,
  refusal,
  SOLSTICE,
  world,
} from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { CustomFieldDefinition, CustomObject } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const NORDKAI = "478783c5-aa8f-41f8-8d93-ee0addbe887c";
const ELBE = "273dcd61-acac-4967-abb3-5b4fa51e1d43";
const YARD = "24eb0ec3-2068-4a66-a174-eb8ce5c64050";

type Body = Record<string, unknown>;

function openPort() {
  const desk = openDesk();
  const { data, workspace } = desk;
  const of = (id: string, type = "terminals") => ({ params: { type, id } });
  return {
    ...desk,
    get: (id: string, type?: string) => data<CustomObject>("GET /custom-objects/{type}/{id}", of(id, type)),
    make: (body: Body, type = "terminals") =>
      data<CustomObject>("POST /custom-objects/{type}", { params: { type }, body }),
    change: (id: string, body: Body) => data<CustomObject>("PATCH /custom-objects/{type}/{id}", { ...of(id), body }),
    remove: (id: string) => data("DELETE /custom-objects/{type}/{id}", of(id)),
    bulk: (body: Body) =>
      HANDLERS["PATCH /custom-objects/{type}"]?.({ workspace, params: { type: "terminals" }, query: {}, body }),
    find: (filter: Body) =>
      data<CustomObject[] | undefined>("POST /custom-objects/{type}/search", {
        params: { type: "terminals" },
        body: { filter },
      })?.map(({ name }) => name),
  };
}

const WRONG_FIELDS: readonly (readonly [string, Body, RegExp])[] = [
  [
    "a field that its type does not have",
    { custom_fields: { plan: { value: "growth" } } },
    /custom_fields\.plan: there is no custom field "plan" of object type "terminals"; there are: berths, cargo, go_live_date, account/,
  ],
  [
    "an option that is none",
    { custom_fields: { cargo: { value: "coal" } } },
    /custom_fields\.cargo: "coal" is no option of "cargo"; the options are: containers, bulk, roro/,
  ],
  [
    "an account that is not there",
    { custom_fields: { account: { value: NOBODY } } },
    /custom_fields\.account: .* GET \/accounts/,
  ],
  ["an external id of an account", { custom_fields: { account: { value: "crm-1207" } } }, /custom_fields\.account: /],
  [
    "several accounts",
    { custom_fields: { account: { values: [KESTREL, SOLSTICE] } } },
    /custom_fields\.account: it takes one value/,
  ],
  [
    "a key that is not the slug",
    { custom_fields: { cargo: { slug: "berths", value: "2" } } },
    /custom_fields\.cargo\.slug: it is "berths"/,
  ],
];

describe("a custom object", () => {
  it("is made of a map of fields and linked to its account, found, changed and deleted", () => {
    const { make, get, change, remove, find, wait } = openPort();
    const made = make({
      name: "Südhafen",
      custom_fields: { account: { value: KESTREL }, berths: { value: "3" }, cargo: { slug: "cargo", value: "roro" } },
    });
    expect(made).toEqual({
      id: made.id,
      type: "terminals",
      name: "Südhafen",
      custom_fields: { berths: { value: "3" }, cargo: { value: "roro", interpreted_value: "Ro-ro" } },
      relations: [{ object_id: KESTREL, object_type: "account" }],
      created_at: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(get(made.id)).toBe(made);
    expect(find({ field: "account", operator: "equals", value: KESTREL })).toEqual(["Südhafen"]);
    expect(find({ field: "account", operator: "is_unset" })).toEqual(["Kestrel test yard"]);
    expect(find({ field: "berths", operator: "greater_than", value: "2" })).toEqual(["Nordkai", "Südhafen"]);
    wait(1);
    const changed = change(made.id, { custom_fields: { account: { value: "" }, cargo: {} } });
    expect(changed).toEqual({
      ...made,
      custom_fields: { berths: { value: "3" } },
      relations: null,
      updated_at: "2026-10-15T10:00:00Z",
    });
    expect(make({ name: "Südhafen" })).toMatchObject({ custom_fields: {}, relations: null });
    remove(made.id);
    expect(reason(() => get(made.id))).toMatch(/^404 No object of the type terminals has the id/);
  });

  it("holds the defaults of its type's fields, and follows their definitions", () => {
    const { data, make, get, find } = openPort();
    const body = { object_type: "terminals", label: "Quay", type: "select", default_value: "n", select_options: [{ slug: "n", label: "North" }] }; // prettier-ignore
    const { id } = data<CustomFieldDefinition>("POST /custom-fields", { body });
    const made = make({ name: "Freihafen" });
    expect(made.custom_fields).toEqual({ quay: { value: "n", interpreted_value: "North" } });
    const change = { slug: "side", select_options: [{ slug: "n", label: "Nord" }] };
    data("PATCH /custom-fields/{id}", { params: { id }, body: change });
    expect(get(made.id).custom_fields).toEqual({ side: { value: "n", interpreted_value: "Nord" } });
    expect(find({ field: "side", operator: "equals", value: "n" })).toEqual(["Freihafen"]);
  });

  it("loses its links to what is deleted", () => {
    const relations = [
      { object_id: BRIGHTWATER, object_type: "account" },
      { object_id: JONAS, object_type: "contact" },
    ];
    const [first, ...rest] = world.customObjects;
    const workspace = createWorkspace(
      { ...world, customObjects: [{ ...(first as CustomObject), relations }, ...rest] },
      { now: () => 0 },
    );
    const call = (route: string, id: string) => HANDLERS[route]?.({ workspace, params: { id }, query: {}, body: {} });
    call("DELETE /accounts/{id}", BRIGHTWATER);
    expect(workspace.customObjects.get(NORDKAI)?.relations).toEqual([relations[1]]);
    call("DELETE /contacts/{id}", JONAS);
    expect(workspace.customObjects.all().map((object) => object.relations)).toEqual([null, null, null]);
  });

  it.each([["a blank name", { name: " " }, /name: " " is blank/] as const, ...WRONG_FIELDS])(
    "is refused for %s, made or changed",
    (_, wrong, sentence) => {
      const { make, change, get, workspace } = openPort();
      const pattern = new RegExp(`^400 ${sentence.source}`);
      const before = [get(YARD), workspace.customObjects.size];
      expect(reason(() => make({ name: "Freihafen", ...wrong }))).toMatch(pattern);
      expect(reason(() => change(YARD, { name: "Yard", ...wrong }))).toMatch(pattern);
      expect([get(YARD), workspace.customObjects.size]).toEqual(before);
    },
  );
});

describe("a change of many custom objects", () => {
  it("writes the same fields to each of them, once", () => {
    const { bulk, get } = openPort();
    const change = { custom_fields: { go_live_date: { value: "2026-11-13" }, account: { value: SOLSTICE } } };
    expect(bulk({ ids: [NORDKAI, YARD, NORDKAI], ...change })).toEqual({ success: true, updated_ids: [NORDKAI, YARD] });
    expect(get(NORDKAI)).toMatchObject({
      name: "Nordkai",
      custom_fields: { berths: { value: "4" }, go_live_date: { value: "2026-11-13" } },
      relations: [{ object_id: SOLSTICE }],
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(get(YARD).custom_fields).toEqual({ go_live_date: { value: "2026-11-13" } });
    expect(get(ELBE).updated_at).toBe("2026-10-02T07:43:55Z");
    bulk({ ids: [YARD], custom_fields: { go_live_date: { value: "" } } });
    expect(get(YARD).custom_fields).toEqual({});
  });

  it.each(WRONG_FIELDS)("is refused for %s", (_, wrong, sentence) => {
    const { bulk, get } = openPort();
    const before = get(YARD);
    expect(reason(() => bulk({ ids: [YARD, NORDKAI], ...wrong }))).toMatch(new RegExp(`^400 ${sentence.source}`));
    expect(get(YARD)).toBe(before);
  });

  it("is refused as a whole for an id that is none of the type", () => {
    const { bulk, get } = openPort();
    const before = get(NORDKAI);
    const change = { ids: [NORDKAI, NOBODY, KESTREL], custom_fields: { berths: { value: "9" } } };
    expect(reason(() => bulk(change))).toMatch(
      new RegExp(`^400 ids: there are no terminals with the ids "${NOBODY}", "${KESTREL}", so none was changed`),
    );
    expect(get(NORDKAI)).toBe(before);
  });
});

describe("a type of custom objects", () => {
  it("has objects of its own, and is not found where no world names it", () => {
    const customObjectTypes = [{ slug: "terminals" }, { slug: "vessels" }];
    const workspace = createWorkspace({ ...world, customObjectTypes }, { now: () => 0 });
    const call = (route: string, params: Record<string, string>, body: Body = {}) =>
      HANDLERS[route]?.({ workspace, params, query: {}, body }) ?? {};
    call("POST /custom-objects/{type}", { type: "vessels" }, { name: "Kestrel I" });
    expect(call("GET /custom-objects/{type}", { type: "vessels" })["data"]).toMatchObject([{ type: "vessels" }]);
    expect(call("GET /custom-objects/{type}", { type: "terminals" })["data"]).toEqual(world.customObjects);
    expect(reason(() => call("GET /custom-objects/{type}/{id}", { type: "vessels", id: NORDKAI }))).toMatch(/^404/);
    for (const route of ["GET /custom-objects/{type}", "POST /custom-objects/{type}/search"]) {
      const { status, code, errors } = refusal(() => call(route, { type: "trucks" }));
      expect([status, code]).toEqual([404, "not_found"]);
      expect(errors[0]).toMatch(/has the slug "trucks"; there are: terminals, vessels\./);
    }
  });
});

describe("over the front", () => {
  it("pages of custom objects hold 25 without a limit, and their cursors belong to one type", async () => {
    const customObjects = Array.from({ length: 30 }, (_, index) => ({
      ...(world.customObjects[0] as CustomObject),
      id: `${NORDKAI.slice(0, -2)}${index + 10}`,
    }));
    const customObjectTypes = [{ slug: "terminals" }, { slug: "vessels" }];
    await using mock = await createPylonMock({ world: { ...world, customObjects, customObjectTypes } });
    const first = await send(mock, "GET /custom-objects/terminals");
    const paginationOf = ({ body }: { body: object }) => (body as { pagination?: { cursor: string } }).pagination;
    const cursor = paginationOf(first)?.cursor ?? "";
    const ids = (answer: typeof first) => (answer.body.data as CustomObject[]).map(({ id }) => id);
    const second = await send(mock, `GET /custom-objects/terminals?cursor=${encodeURIComponent(cursor)}`);
    expect([...ids(first), ...ids(second)]).toEqual(customObjects.map(({ id }) => id));
    expect([ids(first).length, paginationOf(second)]).toEqual([25, undefined]);
    const foreign = await send(mock, `GET /custom-objects/vessels?cursor=${encodeURIComponent(cursor)}`);
    expect(foreign.status).toBe(400);
    expect((await send(mock, "POST /custom-objects/terminals/search", { limit: 101 })).status).toBe(400);
  });

  it("keeps what it is told, and refuses what only the document says", async () => {
    await using mock = await createPylonMock();
    const made = await send(mock, "POST /custom-objects/terminals", { name: "Freihafen" });
    const { id } = made.body.data as CustomObject;
    const at = `/custom-objects/terminals/${id}`;
    expect((await send(mock, `PATCH ${at}`, { name: "Freihafen 2" })).body.data).toMatchObject({ name: "Freihafen 2" });
    const bulk = await send(mock, "PATCH /custom-objects/terminals", { ids: [id, NORDKAI], custom_fields: { berths: { value: "8" } } }); // prettier-ignore
    expect(bulk.body).toMatchObject({ success: true, updated_ids: [id, NORDKAI] });
    const filter = { field: "berths", operator: "equals", value: "8" };
    const found = await send(mock, "POST /custom-objects/terminals/search", { filter });
    expect((found.body.data as CustomObject[]).map((object) => object.id)).toEqual([NORDKAI, id]);
    expect((await send(mock, `DELETE ${at}`)).status).toBe(200);
    expect((await send(mock, `GET ${at}`)).body.code).toBe("not_found");
    expect((await send(mock, "PATCH /custom-objects/terminals", { ids: [] })).status).toBe(400);
    expect((await send(mock, "PATCH /custom-objects/terminals", { ids: [NORDKAI], name: "x" })).body.errors?.[0]).toMatch(/"name"/); // prettier-ignore
    expect((await send(mock, "POST /custom-objects/terminals", { name: "x", custom_fields: [{ slug: "berths" }] })).status).toBe(400); // prettier-ignore
    expect((await send(mock, "POST /custom-objects/trucks", { name: "x" })).status).toBe(404);
  });
});
