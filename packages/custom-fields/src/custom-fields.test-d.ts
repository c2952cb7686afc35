import type { components } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import {
  customFieldValue,
  defineCustomFields,
  inspectCustomFields,
  readCustomFields,
  writeCustomFields,
  writeCustomObjectFields,
  type FieldsOfKind,
} from "./index.ts";

type Schemas = components["schemas"];
declare const object: Schemas["Issue"];
declare const account: Schemas["Account"];
declare const terminal: Schemas["CustomObject"];
declare const wide: FieldsOfKind;

const fields = defineCustomFields({
  issue: {
    priority: { type: "select", options: ["low", "high"] },
    environments: { type: "multiselect", options: ["production", "staging"] },
    arr: { type: "number" },
    vip: { type: "boolean" },
    due: { type: "date" },
    called_at: { type: "datetime" },
    "account.hubspot.tier": { type: "text", readOnly: true },
  },
  terminal: { berths: { type: "number" } },
});

test("a declaration has known types, and options for selects alone", () => {
  // @ts-expect-error no type
  defineCustomFields({ issue: { plan: { type: "string" } } });
  // @ts-expect-error no options
  defineCustomFields({ issue: { plan: { type: "select" } } });
  // @ts-expect-error a text has no options
  defineCustomFields({ issue: { plan: { type: "text", options: ["a"] } } });
  // @ts-expect-error not by its type alone
  defineCustomFields({ issue: { plan: "text" } });
});

test("reads are typed by type and options, and leave room for new options", () => {
  const read = readCustomFields(object, fields.issue);
  expectTypeOf(read.priority).toEqualTypeOf<"low" | "high" | (string & {}) | null>();
  expectTypeOf(read.environments).toEqualTypeOf<("production" | "staging" | (string & {}))[]>();
  expectTypeOf(read.arr).toEqualTypeOf<number | null>();
  expectTypeOf(read.vip).toEqualTypeOf<boolean | null>();
  expectTypeOf(read.due).toEqualTypeOf<string | null>();
  expectTypeOf(read.called_at).toEqualTypeOf<Date | null>();
  expectTypeOf(read["account.hubspot.tier"]).toEqualTypeOf<string | null>();
  // @ts-expect-error not declared
  void read.prioritiy;
  expectTypeOf(inspectCustomFields(object, fields.issue).values).toEqualTypeOf(read);
});

test("everything that has custom fields can be read", () => {
  readCustomFields(account, { plan: { type: "text" } });
  readCustomFields(terminal, fields.terminal);
  readCustomFields(null, fields.issue);
  customFieldValue(object, "anything");
  // @ts-expect-error nothing that has custom fields
  customFieldValue({ id: "1" }, "anything");
  // @ts-expect-error no kind of object of the declaration
  readCustomFields(account, fields.account);
});

test("writes take declared slugs, options and types", () => {
  expectTypeOf(writeCustomFields(fields.issue, { priority: "high", arr: 12, due: null })).toEqualTypeOf<
    Schemas["CustomFieldInput"][]
  >();
  writeCustomFields(fields.issue, { arr: "1.50", called_at: new Date(), environments: ["staging"], vip: undefined });
  // @ts-expect-error not declared
  writeCustomFields(fields.issue, { prioritiy: "high" });
  // @ts-expect-error no option
  writeCustomFields(fields.issue, { priority: "urgent" });
  // @ts-expect-error no option
  writeCustomFields(fields.issue, { environments: ["sandbox"] });
  // @ts-expect-error several are a list
  writeCustomFields(fields.issue, { environments: "staging" });
  // @ts-expect-error no number
  writeCustomFields(fields.issue, { arr: "many" });
  // @ts-expect-error a Date is no day
  writeCustomFields(fields.issue, { due: new Date() });
  // @ts-expect-error read-only
  writeCustomFields(fields.issue, { "account.hubspot.tier": "gold" });
});

test("new options have to be allowed", () => {
  writeCustomFields(fields.issue, { priority: "urgent", environments: ["sandbox"] }, { allowNewOptions: true });
  // @ts-expect-error not allowed
  writeCustomFields(fields.issue, { priority: "urgent" }, { allowNewOptions: false });
  // @ts-expect-error still no text
  writeCustomFields(fields.issue, { arr: "many" }, { allowNewOptions: true });
});

test("custom objects take a map, and their account", () => {
  const map = writeCustomObjectFields(fields.terminal, { berths: 3, account: "id" });
  expectTypeOf(map).toExtend<NonNullable<Schemas["CreateCustomObjectRequestBody"]["custom_fields"]>>();
  // @ts-expect-error not declared
  writeCustomObjectFields(fields.terminal, { berth: 3 });
  // @ts-expect-error an id
  writeCustomObjectFields(fields.terminal, { account: 3 });
});

test("a declaration known only at run time still compiles", () => {
  expectTypeOf(readCustomFields(object, wide)).toExtend<Record<string, unknown>>();
  writeCustomFields(wide, { anything: "x" });
});
