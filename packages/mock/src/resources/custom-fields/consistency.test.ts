import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { faults } from "../../testing/answers.ts";
import { world } from "../../testing/small-desk.ts";
import { type Answer, Refusal, type Workspace } from "../../workspace/contract.ts";
import type { CustomFieldDefinition, CustomFieldValue, CustomObject } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

type Body = Record<string, unknown>;

/** A call about the row at a place, among those there are by then. */
interface Step {
  readonly route: string;
  readonly place: number;
  readonly body: Body;
}

const option = fc.constantFrom("n", "s", "w");
const options = fc
  .uniqueArray(fc.record({ slug: option, label: fc.constantFrom("One", "Another") }), { selector: (one) => one.slug })
  .filter((list) => list.length > 0);
const slug = fc.constantFrom("side", "quay", "pier");

const given = fc.oneof(
  option.map((value) => ({ value })),
  fc.uniqueArray(option).map((values) => ({ values })),
  fc.constant({}),
);
const map = fc.uniqueArray(fc.tuple(slug, given), { selector: ([name]) => name, maxLength: 2 }).map(Object.fromEntries);
const list = map.map((fields) => Object.entries(fields).map(([name, each]) => ({ slug: name, ...(each as object) })));
const link = fc.constantFrom({}, { account: { value: "" } }, { account: { value: world.accounts[0]?.id } });
const linked = fc.tuple(map, link).map(([fields, account]) => ({ ...fields, ...account }));
const nothing = fc.constant({});

const KINDS = ["issue", "account", "contact", "terminals"] as const;
/** A field as it is made: with one value as `side` or with several as `quay`, unless it is said otherwise. */
const field = (object_type: string, type: string, more: Body = {}): Body => ({
  object_type,
  type,
  label: type === "select" ? "Side" : "Quay",
  select_options: ["n", "s", "w"].map((each) => ({ slug: each, label: each.toUpperCase() })),
  ...(type === "select" ? { default_value: "n" } : { default_values: ["s", "n"] }),
  ...more,
});

/** What is sent to each operation. */
const BODIES: Readonly<Record<string, fc.Arbitrary<Body>>> = {
  "POST /custom-fields": fc
    .tuple(
      fc.constantFrom(...KINDS),
      fc.constantFrom("select", "multiselect"),
      fc.record({ slug, select_options: options }, { requiredKeys: [] }),
    )
    .map(([kind, type, more]) => field(kind, type, more)),
  "PATCH /custom-fields/{id}": fc.record(
    { slug, select_options: options, default_value: fc.constantFrom("", "n") },
    { requiredKeys: [] },
  ),
  "PATCH /issues/{id}": fc.record({ custom_fields: list }),
  "PATCH /accounts/{id}": fc.record({ custom_fields: list }),
  "PATCH /contacts/{id}": fc.record({ custom_fields: list }),
  "POST /accounts": fc.record({ name: fc.constant("Another"), custom_fields: list }),
  "DELETE /accounts/{id}": nothing,
  "DELETE /contacts/{id}": nothing,
  "POST /custom-objects/{type}": fc.record({ name: fc.constant("Quay"), custom_fields: linked }),
  "PATCH /custom-objects/{type}": fc.record({
    ids: fc.constant(world.customObjects.map(({ id }) => id)),
    custom_fields: linked,
  }),
  "PATCH /custom-objects/{type}/{id}": fc.record({ custom_fields: linked }),
  "DELETE /custom-objects/{type}/{id}": nothing,
};

const step: fc.Arbitrary<Step> = fc
  .constantFrom(...Object.keys(BODIES), "PATCH /custom-fields/{id}")
  .chain((route) => fc.record({ route: fc.constant(route), place: fc.nat(12), body: BODIES[route] ?? nothing }));

interface Row {
  readonly id: string;
  readonly custom_fields?: Readonly<Record<string, CustomFieldValue>> | null;
}

const rowsOf = (workspace: Workspace): Readonly<Record<string, readonly Row[]>> => ({
  issue: workspace.issues.all(),
  account: workspace.accounts.all(),
  contact: workspace.contacts.all(),
  terminals: workspace.customObjects.all(),
});

/** The rows a path is about: custom fields are those that a step made, as others take none of the options above. */
function ownersOf(workspace: Workspace, route: string): readonly { id: string }[] {
  if (route.includes("/custom-fields")) return workspace.customFields.all().slice(world.customFields.length);
  const kind = /(issue|account|contact)s/.exec(route)?.[1] ?? "terminals";
  return rowsOf(workspace)[kind] ?? [];
}

function call(workspace: Workspace, route: string, params: Record<string, string> = {}, body: Body = {}): Answer {
  const answer = HANDLERS[route]?.({ workspace, params: { type: "terminals", ...params }, query: {}, body }) ?? {};
  expect(faults(route, answer)).toBeUndefined();
  return answer;
}

/** What is wrong with how a step went: a refusal without a sentence, or one that left something behind. */
function take(workspace: Workspace, { route, place, body }: Step): string | undefined {
  const owners = ownersOf(workspace, route);
  const id = owners[place % Math.max(owners.length, 1)]?.id ?? "";
  const before = JSON.stringify(workspace.data);
  try {
    call(workspace, route, { id }, body);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.errors.join("") === "") return `${route}: a refusal without a sentence`;
    return JSON.stringify(workspace.data) === before ? undefined : `${route}: refused, and changed something`;
  }
}

/** The values that belong to no field of their kind, and those that show another label than their option has. */
function strays(fields: readonly CustomFieldDefinition[], row: Row): unknown[] {
  return Object.entries(row.custom_fields ?? {}).filter(([name, held]) => {
    const field = fields.find((each) => each.slug === name);
    if (!field) return true;
    const shown = field.select_metadata?.options?.find((each) => each.slug === held.value);
    return shown !== undefined && name !== "priority" && held.interpreted_value !== shown.label;
  });
}

describe("whatever is done to custom fields and objects", () => {
  it("slugs are unique, values belong to fields, links lead somewhere, list and search agree", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), (steps) => {
        const workspace = createWorkspace(world, { now: () => Date.parse(world.now) });
        for (const kind of KINDS) {
          for (const type of ["select", "multiselect"]) call(workspace, "POST /custom-fields", {}, field(kind, type));
        }
        expect(steps.flatMap((each) => take(workspace, each) ?? [])).toEqual([]);
        for (const [kind, rows] of Object.entries(rowsOf(workspace))) {
          const fields = workspace.customFields.all().filter((field) => field.object_type === kind);
          expect(new Set(fields.map((field) => field.slug)).size).toBe(fields.length);
          expect(rows.flatMap((row) => strays(fields, row))).toEqual([]);
        }
        const listed = call(workspace, "GET /custom-objects/{type}")["data"] as CustomObject[];
        expect(call(workspace, "POST /custom-objects/{type}/search")["data"] ?? []).toEqual(listed);
        for (const object of listed) {
          expect(call(workspace, "GET /custom-objects/{type}/{id}", { id: object.id })["data"]).toBe(object);
          for (const { object_id: id } of object.relations ?? []) expect(workspace.accounts.get(id)).toBeDefined();
        }
      }),
      { numRuns: 120 },
    );
  });
});
