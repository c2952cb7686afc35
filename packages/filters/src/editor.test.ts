import { CUSTOM_FIELD_OPERATORS, FILTERS, OPERANDS } from "@pylonkit/openapi";
import { describe, expect, test } from "vitest";
import { openEditor } from "./testing/editor.ts";

const editor = openEditor();
const { fields } = FILTERS["POST /issues/search"];
const sorted = (names: readonly string[]) => [...names].sort();

describe("what an editor offers", () => {
  test.each(["state", "created_at", "title"] as const)("the operators of %s, and no other", (field) => {
    const offered = editor.completions(`where.issues.${field}.|`);
    expect(sorted(offered)).toEqual(sorted(fields[field].operators));
  });

  test("the fields of a search", () => {
    expect(editor.completions("where.issues.|")).toEqual(expect.arrayContaining(Object.keys(fields)));
    expect(editor.completions("where.users.|")).toEqual(["email"]);
  });

  test("known states, though others are taken", () => {
    expect(sorted(editor.completions(`where.issues.state.in(["|"])`))).toEqual(sorted(fields.state.known));
    expect(editor.errors(`where.issues.state.in(["with_engineering"])`)).toEqual([]);
  });

  test("declared custom fields: slugs, the operators of their types, and options", () => {
    const declared = `where.issues.withCustomFields({ priority: { type: "select", options: ["low", "high"] }, "crm.arr": { type: "number" } })`;
    expect(sorted(editor.completions(`${declared}.custom("|")`))).toEqual(["crm.arr", "priority"]);
    expect(sorted(editor.completions(`${declared}.custom("crm.arr").|`))).toEqual(
      sorted(CUSTOM_FIELD_OPERATORS.number),
    );
    expect(sorted(editor.completions(`${declared}.custom("priority").equals("|")`))).toEqual(["high", "low"]);
  });
});

describe("what an editor tells", () => {
  test("of every field and every operator, something", () => {
    for (const [route, { fields }] of Object.entries(FILTERS)) {
      for (const [field, { operators }] of Object.entries(fields)) {
        const program = `declare const search: where.SearchFilters<${JSON.stringify(route)}>; search.`;
        expect(editor.documentation(`${program}|`, field), `${route} ${field}`).toMatch(/\w{3}.*\.$/);
        const [operator] = operators;
        expect(editor.documentation(`${program}${field}.|`, operator), `${route} ${field} ${operator}`).toMatch(/\.$/);
      }
    }
    for (const operator of Object.keys(OPERANDS).filter((each) => each !== "and" && each !== "or")) {
      expect(editor.documentation(`where.issues.custom("x").|`, operator)).toMatch(/\.$/);
    }
  });

  test("what a field is, and the name it has in answers", () => {
    expect(editor.hover("where.issues.resolved_at|").documentation).toBe(
      "When it was last resolved. Null while it is open. Answers have it as `resolution_time`.",
    );
    expect(editor.hover("where.issues.created_at.time_range|").documentation).toMatch(/between these two times/);
  });

  test("the name to filter by where one writes the name of answers", () => {
    expect(editor.errors("where.issues.type.equals('ticket')")).toEqual([
      `Property 'equals' does not exist on type '"filter by issue_type"'.`,
    ]);
    expect(editor.errors("where.issues.resolution_time.time_is_after(new Date())").join()).toContain(
      "filter by resolved_at",
    );
    expect(editor.errors("where.issues.account.equals('x')").join()).toContain("filter by account_id");
  });

  test("the fields there are where one is misspelt", () => {
    expect(editor.errors("where.issues.titel")).toEqual([expect.stringContaining("Did you mean 'title'?")]);
  });
});
