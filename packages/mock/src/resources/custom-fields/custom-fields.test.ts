import { describe, expect, it } from "vitest";

import { BRIGHTWATER, INES, KESTREL, NOBODY, openDesk, reason, refusal, world } from "../../testing/small-desk.ts";
import type { CustomFieldDefinition, Issue } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const AREA = "5be580c0-b356-43f8-9ea4-d16b3c68012f";
const PLAN = "2f563a39-7545-401d-ba46-faa835e28d40";
const PRIORITY = "a66ccdb9-077b-4727-8f0b-42d59513ca14";
const ENVIRONMENTS = "cf808231-0dbe-4464-9199-f0b659714549";

type Body = Record<string, unknown>;

const SIZES = [
  { slug: "small", label: "Small" },
  { slug: "large", label: "Large", ai_description: "More than twenty berths." },
];
const field = (more: Body = {}): Body => ({ object_type: "account", label: "Port size", type: "select", ...more });

function openFields() {
  const desk = openDesk();
  return {
    ...desk,
    make: (body: Body) => desk.data<CustomFieldDefinition>("POST /custom-fields", { body }),
    change: (id: string, body: Body) =>
      desk.data<CustomFieldDefinition>("PATCH /custom-fields/{id}", { params: { id }, body }),
    list: (object_type: string) => desk.data<CustomFieldDefinition[]>("GET /custom-fields", { query: { object_type } }),
  };
}

describe("a new custom field", () => {
  it("is listed with its kind of object, read by its id, written to and searched by its slug", () => {
    const { make, list, data, updateAccount } = openFields();
    const made = make(field({ slug: "port_size", description: "By berths", select_options: SIZES }));
    expect(made).toEqual({
      id: made.id,
      slug: "port_size",
      label: "Port size",
      description: "By berths",
      object_type: "account",
      type: "select",
      source: "pylon",
      is_read_only: false,
      select_metadata: { options: SIZES },
      created_at: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(list("account").at(-1)).toBe(made);
    expect(data("GET /custom-fields/{id}", { params: { id: made.id } })).toBe(made);
    const changed = updateAccount(KESTREL, { custom_fields: [{ slug: "port_size", value: "large" }] });
    expect(changed.custom_fields["port_size"]).toEqual({ value: "large", interpreted_value: "Large" });
    const filter = { field: "port_size", operator: "equals", value: "large" };
    expect(data<{ id: string }[]>("POST /accounts/search", { body: { filter } }).map(({ id }) => id)).toEqual([
      KESTREL,
    ]);
  });

  it("makes its slug of its label where it has none", () => {
    const { make } = openFields();
    expect(make(field({ label: " Größe des Hafens (m²) ", type: "decimal" })).slug).toBe("gro_e_des_hafens_m2");
    expect(reason(() => make(field({ label: "港" })))).toMatch(
      /^400 slug: it is missing, and none can be made of the label "港"/,
    );
  });

  it("has a slug that no other field of its kind of object has", () => {
    const { make } = openFields();
    for (const taken of [{ slug: "plan" }, { label: "Plan" }]) {
      const { status, existsId } = refusal(() => make(field(taken)));
      expect([status, existsId]).toEqual([400, PLAN]);
    }
    expect(make(field({ slug: "plan", object_type: "contact" })).slug).toBe("plan");
  });

  it("holds its default in what is made from now on, unless the body says otherwise", () => {
    const { make, account, createAccount, createContact, create } = openFields();
    make(field({ select_options: SIZES, default_value: "small" }));
    make({ object_type: "contact", label: "Desk", type: "text", default_value: "bridge" });
    make({
      object_type: "issue",
      label: "Ports",
      type: "multiselect",
      select_options: SIZES,
      default_values: ["small", "large"],
    });
    const held = { port_size: { value: "small", interpreted_value: "Small" } };
    expect(account(KESTREL).custom_fields).not.toHaveProperty("port_size");
    expect(createAccount({ name: "Nordkai" }).custom_fields).toEqual(held);
    expect(createAccount({ name: "Südkai", custom_fields: [{ slug: "port_size" }] }).custom_fields).toEqual({});
    expect(createContact({}).custom_fields).toEqual({ desk: { value: "bridge" } });
    const issue = create({ requester_email: "new@brightwater.example", priority: "high" });
    expect(issue.custom_fields).toEqual({
      ports: { value: "", values: ["small", "large"], interpreted_values: ["Small", "Large"] },
      priority: { value: "high" },
    });
  });

  it.each<[string, Body, RegExp]>([
    [
      "a kind of object that has none",
      { object_type: "isue" },
      /object_type: "isue" .* there are account, issue, contact, .*, terminals/,
    ],
    ["a type that is none", { type: "dropdown" }, /type: "dropdown" .* text, number, decimal/],
    ["a blank label", { label: " " }, /label: " " is blank/],
    ["a slug that is none", { slug: "Port Size" }, /slug: "Port Size" is no slug; .* "renewal_date"/],
    [
      "options of a text",
      { type: "text", select_options: SIZES },
      /select_options: a field of type text has no options/,
    ],
    ["an option without a slug", { select_options: [{ label: "Small" }] }, /select_options\[0\]: slug is missing/],
    ["an option without a label", { select_options: [{ slug: "small" }] }, /select_options\[0\]: label is missing/],
    [
      "an option with a blank label",
      { select_options: [{ slug: "s", label: "" }] },
      /select_options\[0\]\.label: "" is blank/,
    ],
    [
      "an option twice",
      { select_options: [...SIZES, SIZES[0]] },
      /select_options\[2\]\.slug: "small" .* select_options\[0\]/,
    ],
    [
      "a default that is no option",
      { select_options: SIZES, default_value: "tiny" },
      /default_value: "tiny" is no option .* small, large/,
    ],
    [
      "several defaults of a select",
      { select_options: SIZES, default_values: ["small"] },
      /default_values: .* has one value/,
    ],
    [
      "one default of a multiselect",
      { type: "multiselect", select_options: SIZES, default_value: "small" },
      /default_value: .* default_values/,
    ],
    [
      "a default of another form",
      { type: "date", default_value: "tomorrow" },
      /default_value: "tomorrow" .* "2026-10-15"/,
    ],
    [
      "the account of custom objects",
      { object_type: "terminals", slug: "account" },
      /slug: "account" is a built-in field/,
    ],
  ])("is refused for %s, and leaves nothing behind", (_, wrong, sentence) => {
    const { make, workspace } = openFields();
    const before = workspace.customFields.all();
    expect(reason(() => make(field(wrong)))).toMatch(new RegExp(`^400 ${sentence.source}`));
    expect(workspace.customFields.all()).toBe(before);
  });
});

describe("a change of a custom field", () => {
  it("leaves what is not sent, and replaces the options", () => {
    const { change, wait } = openFields();
    wait(1);
    const changed = change(AREA, { label: "Part of the product", select_options: SIZES });
    const before = world.customFields.find(({ id }) => id === AREA);
    expect(changed).toEqual({
      ...before,
      label: "Part of the product",
      select_metadata: { options: SIZES },
      updated_at: "2026-10-15T10:00:00Z",
    });
  });

  it("shows a new slug at once on what holds the field, and forgets the old one", () => {
    const { change, issue, update, data, list } = openFields();
    const held = issue("1043").custom_fields["product_area"];
    expect(held).toBeDefined();
    change(AREA, { slug: "part" });
    expect(issue("1043").custom_fields["part"]).toEqual(held);
    expect(issue("1043").custom_fields).not.toHaveProperty("product_area");
    const search = (name: string) => () =>
      data<Issue[]>("POST /issues/search", { body: { filter: { field: name, operator: "is_set" } } });
    expect(search("part")().map(({ number }) => number)).toContain(1043);
    expect(reason(search("product_area"))).toMatch(/^400 .*product_area/);
    expect(reason(() => update("1043", { custom_fields: [{ slug: "product_area", value: "billing" }] }))).toMatch(
      /^400 custom_fields\[0\]: .* there are: priority, part, environments, affected_seats/,
    );
    expect(list("issue").map(({ slug }) => slug)).not.toContain("product_area");
    expect(refusal(() => change(AREA, { slug: "environments" })).existsId).toBe(ENVIRONMENTS);
    expect(change(AREA, { slug: "part" }).slug).toBe("part");
  });

  it("shows new labels on what holds the options; what is no option any more stays and cannot be chosen", () => {
    const { change, issue, update } = openFields();
    update("1042", { custom_fields: [{ slug: "environments", values: ["staging", "sandbox"] }] });
    change(ENVIRONMENTS, { select_options: [{ slug: "staging", label: "Rehearsal" }] });
    expect(issue("1042").custom_fields["environments"]).toEqual({
      value: "",
      values: ["staging", "sandbox"],
      interpreted_values: ["Rehearsal", "Sandbox"],
    });
    expect(reason(() => update("1041", { custom_fields: [{ slug: "environments", values: ["sandbox"] }] }))).toMatch(
      /"sandbox" is no option of "environments"; the options are: staging/,
    );
  });

  it("takes a default away by an empty one, and keeps it among the options", () => {
    const { make, change } = openFields();
    const { id } = make(field({ select_options: SIZES, default_value: "small" }));
    expect(reason(() => change(id, { select_options: SIZES.slice(1) }))).toMatch(
      /^400 default_value: "small" is no option/,
    );
    expect(change(id, { default_value: "large", select_options: SIZES.slice(1) }).default_value).toBe("large");
    expect(change(id, { default_value: "" })).not.toHaveProperty("default_value");
  });

  it("is refused for the slug of the priority, for a field of an app and for one that is not there", () => {
    const { change } = openFields();
    expect(reason(() => change(PRIORITY, { slug: "urgency" }))).toMatch(
      /^400 slug: "urgency" .* "priority", a field of Pylon/,
    );
    expect(change(PRIORITY, { slug: "priority", label: "Urgency" }).label).toBe("Urgency");
    expect(reason(() => change(NOBODY, { label: "x" }))).toMatch(/^404/);
    const customFields = world.customFields.map((each) =>
      each.id === PLAN ? { ...each, is_read_only: true, source: "hubspot" } : each,
    );
    const workspace = createWorkspace({ ...world, customFields }, { now: () => 0 });
    const call = { workspace, params: { id: PLAN }, query: {}, body: { label: "Package" } };
    expect(reason(() => HANDLERS["PATCH /custom-fields/{id}"]?.(call))).toMatch(
      /^400 id: .* "plan" is read-only: hubspot/,
    );
  });
});

describe("a value of a custom field", () => {
  it.each<[string, string, string]>([
    ["user", INES, NOBODY],
    ["url", "https://harbor.example/berths", "harbor.example"],
    ["boolean", "true", "yes"],
    ["number", "-12", "a dozen"],
    ["decimal", "1.5", "0x1F"],
    ["number", "0.5", " 12"],
    ["date", "2026-10-15", "2026-02-30"],
    ["datetime", "2026-10-15T09:00:00Z", "2026-10-15T09:00:00"],
  ])("fits its type %s", (type, good, bad) => {
    const { make, updateAccount } = openFields();
    const { slug } = make(field({ type }));
    const write = (value: string) => updateAccount(BRIGHTWATER, { custom_fields: [{ slug, value }] });
    expect(write(good).custom_fields[slug]).toEqual({ value: good });
    expect(reason(() => write(bad))).toMatch(
      new RegExp(`^400 custom_fields\\[0\\]: "${bad}" does not fit; "port_size" is`),
    );
    expect(write("").custom_fields).not.toHaveProperty(slug);
  });

  it("comes in value, those of a multiselect in values, and once in a body", () => {
    const { update, updateAccount } = openFields();
    const write =
      (...custom_fields: Body[]) =>
      () =>
        update("1042", { custom_fields });
    expect(reason(write({ slug: "environments", value: "staging" }))).toMatch(
      /"environments" is a multiselect; .* values/,
    );
    expect(reason(write({ slug: "product_area", values: ["billing"] }))).toMatch(
      /"product_area" takes one value; .* value,/,
    );
    expect(reason(write({ slug: "priority", value: "low" }, { slug: "priority", value: "high" }))).toMatch(
      /^400 custom_fields\[1\]: "priority" is in custom_fields\[0\] already/,
    );
    expect(reason(() => updateAccount(KESTREL, { custom_fields: [{ slug: "size", value: "1" }] }))).toMatch(
      /no custom field "size" of object type "account"; there are: plan, renewal_date/,
    );
  });
});

describe("a field of accounts that is called priority", () => {
  it("shows the label of its option, unlike that of issues, and can get another slug", () => {
    const { make, change, updateAccount, update } = openFields();
    const { id } = make(field({ label: "Priority", select_options: SIZES }));
    const custom_fields = [{ slug: "priority", value: "large" }];
    expect(updateAccount(KESTREL, { custom_fields }).custom_fields["priority"]).toEqual({
      value: "large",
      interpreted_value: "Large",
    });
    const issue = update("1042", { custom_fields: [{ slug: "priority", value: "low" }] });
    expect(issue.custom_fields["priority"]).toEqual({ value: "low" });
    expect(change(id, { slug: "weight" }).slug).toBe("weight");
  });
});

describe("the list of custom fields", () => {
  it("is of one kind of object, custom ones included, and refuses a kind there is not", () => {
    const { list } = openFields();
    expect(list("terminals").map(({ slug }) => slug)).toEqual(["berths", "cargo", "go_live_date"]);
    expect(list("meeting")).toEqual([]);
    expect(reason(() => list("ticket"))).toMatch(/^400 object_type: "ticket"/);
  });
});
