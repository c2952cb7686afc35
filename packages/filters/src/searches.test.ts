import { isPylonFilterError, PylonFilterError } from "@pylonkit/openapi";
import { describe, expect, test } from "vitest";
import * as where from "./index.ts";
import { everyCase, isLegal, operandOf, routes, wireOf, type Case } from "./testing/grammar-cases.ts";

type Loose = Record<string, Record<string, Record<string, (operand?: unknown) => unknown>>>;
/** `POST /audit-logs/search` has the export `auditLogs`. */
const searchOf = (route: string) =>
  (/^POST \/([^/]+)\/.*search$/.exec(route)?.[1] ?? "").replaceAll(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

/** The faults of the PylonFilterError a builder throws. */
function faultsOf(build: () => unknown) {
  try {
    build();
  } catch (error) {
    if (isPylonFilterError(error)) return error.faults;
    throw error;
  }
  return expect.unreachable("nothing was refused");
}

describe("the exports", () => {
  test("every search of the table has one, named by its resource", () => {
    expect(Object.keys(where)).toEqual(expect.arrayContaining(routes.map(searchOf)));
  });

  test("each has exactly the fields and operators of the table, and custom where custom fields count", () => {
    for (const route of routes) {
      const search = (where as unknown as Loose)[searchOf(route)] ?? {};
      const { custom: _, ...fields } = search;
      const built = Object.entries(fields).flatMap(([name, methods]) =>
        Object.keys(methods).map((o) => `${name} ${o}`),
      );
      const table = everyCase.filter((each) => each.route === route && isLegal(each));
      expect(built.sort()).toEqual(table.map(({ name, operator }) => `${name} ${operator}`).sort());
    }
    expect("custom" in where.issues && "custom" in where.accounts && "custom" in where.contacts).toBe(true);
    expect("custom" in where.users).toBe(false);
  });

  test("they cannot be changed by one part of a program for another", () => {
    expect(Object.isFrozen(where.issues) && Object.isFrozen(where.issues.state)).toBe(true);
  });
});

describe("the wire shape", () => {
  test("every legal pair of field and operator is built as Pylon takes it", () => {
    const build = (each: Case) => {
      const { value, values } = wireOf(each);
      return (where as unknown as Loose)[searchOf(each.route)]?.[each.name]?.[each.operator]?.(value ?? values);
    };
    const legal = everyCase.filter(isLegal);
    expect(legal.length).toBeGreaterThan(50);
    for (const each of legal) expect(build(each)).toStrictEqual(wireOf(each));
  });

  test("the examples of the manual", () => {
    expect(where.issues.state.in(["new", "waiting_on_you"])).toStrictEqual({
      field: "state",
      operator: "in",
      values: ["new", "waiting_on_you"],
    });
    expect(where.issues.assignee_id.is_unset()).toStrictEqual({ field: "assignee_id", operator: "is_unset" });
    expect(where.issues.custom("priority").equals("urgent")).toStrictEqual({
      field: "priority",
      operator: "equals",
      value: "urgent",
    });
  });

  test("a Date is written in UTC, a text with a zone stays as it is", () => {
    const time = "2026-10-12T10:14:05+02:00";
    expect(where.issues.created_at.time_is_after(new Date(time)).value).toBe("2026-10-12T08:14:05.000Z");
    expect(where.issues.created_at.time_is_after(time).value).toBe(time);
    expect(where.issues.created_at.time_range([new Date(time), time]).values).toEqual([
      "2026-10-12T08:14:05.000Z",
      time,
    ]);
    expect(where.accounts.custom("renewal_date").time_is_before(new Date(time)).value).toBe("2026-10-12T08:14:05.000Z");
  });

  test("a number becomes the string Pylon compares with", () => {
    expect(where.issues.custom("affected_seats").greater_than_or_equals(2.5).value).toBe("2.5");
  });

  test("a list the caller changes afterwards does not change the filter", () => {
    const values = ["new"];
    const filter = where.issues.state.in(values);
    values.push("closed");
    expect(filter.values).toEqual(["new"]);
  });

  test("a status of one's own is taken, the list of states is open", () => {
    expect(where.issues.state.equals("with_engineering").value).toBe("with_engineering");
  });
});

describe("what is refused", () => {
  test("the error names the operation and every fault", () => {
    const build = () => where.issues.created_at.time_range(["2026-10-12", "soon"]);
    expect(build).toThrow(PylonFilterError);
    expect(build).toThrow(
      /^POST \/issues\/search: \/values\/0: "2026-10-12" lacks a zone; .*; \/values\/1: "soon" is not/,
    );
  });

  test.each(["2026-10-12T08:14:05", "2026-10-12"])("the naive time %j, with what to write instead", (time) => {
    expect(faultsOf(() => where.issues.created_at.time_is_after(time))).toMatchObject([
      {
        path: "/value",
        message: `"${time}" lacks a zone; write RFC 3339 with a zone, for example "2026-10-12T08:14:05Z"`,
      },
    ]);
  });

  test.each(["yesterday", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-10-12T25:00:00Z", "2026-10-12T08:14Z"])(
    "%j, which is no point in time",
    (time) => {
      expect(faultsOf(() => where.issues.created_at.time_is_before(time))[0]?.message).toContain(
        "is not a point in time",
      );
    },
  );

  test("an invalid Date", () => {
    const [fault] = faultsOf(() => where.issues.created_at.time_is_after(new Date(Number.NaN)));
    expect(fault).toMatchObject({
      path: "/value",
      message: expect.stringContaining("an invalid Date is not") as string,
    });
  });

  test("an empty list, a blank string and a blank slug", () => {
    expect(faultsOf(() => where.issues.state.in([]))).toMatchObject([{ path: "/values" }]);
    expect(faultsOf(() => where.issues.title.string_contains("  "))).toMatchObject([{ path: "/value" }]);
    expect(faultsOf(() => where.issues.team_id.in(["x", ""]))).toMatchObject([{ path: "/values/1" }]);
    expect(faultsOf(() => where.issues.custom(" "))).toMatchObject([{ path: "/field" }]);
  });

  test("a value outside a closed list, with the nearest that is in it", () => {
    const type = operandOf({ field: { type: "string", operators: [], values: ["tickets"] } });
    expect(faultsOf(() => where.issues.issue_type.equals(type as "ticket"))).toEqual([
      {
        path: "/value",
        message: 'there is no value "tickets"; did you mean "ticket"? legal: conversation, ticket',
        legal: ["conversation", "ticket"],
        nearest: "ticket",
      },
    ]);
  });

  test("what a program without types gets wrong: operands of other kinds", () => {
    const text = (value: unknown) => value as string;
    expect(faultsOf(() => where.issues.team_id.equals(text(null)))).toMatchObject([{ path: "/value" }]);
    expect(faultsOf(() => where.issues.team_id.equals(text({})))).toMatchObject([{ path: "/value" }]);
    expect(faultsOf(() => where.issues.team_id.in("x" as unknown as string[]))).toMatchObject([{ path: "/values" }]);
    expect(faultsOf(() => where.issues.custom("seats").less_than(Number.NaN))).toMatchObject([{ path: "/value" }]);
  });

  test("a field of the search taken for a custom one, whose rules would be passed by", () => {
    expect(faultsOf(() => where.issues.custom("title"))).toMatchObject([
      { path: "/field", message: '"title" is a field of its own and no slug of a custom field' },
    ]);
  });

  test("a value of a closed list in other letters is no value of it", () => {
    expect(faultsOf(() => where.issues.issue_type.in(["Ticket" as "ticket"]))).toMatchObject([
      { path: "/values/0", nearest: "ticket" },
    ]);
  });
});
