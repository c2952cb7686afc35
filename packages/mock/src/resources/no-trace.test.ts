import { describe, expect, it } from "vitest";
import { routesOf } from "../document/routes.ts";
import { createPylonMock } from "../index.ts";
import { bundle, requestExamples, targetOf } from "../testing/example-requests.ts";
import { requestFor } from "../testing/rule-requests.ts";
import { RULE_WORLD } from "../testing/rule-world.ts";
import { type Ruled, RULES } from "../testing/rules.ts";
import { NOBODY, openDesk } from "../testing/small-desk.ts";
import { Refusal, type HandlerCall } from "../workspace/contract.ts";
import { KIND_LIST } from "../workspace/kinds.ts";
import { HANDLERS } from "./handlers.ts";

type Desk = ReturnType<typeof openDesk>;

const untouched = openDesk(RULE_WORLD).workspace;
const [firstId, firstNumber] = [untouched.newId(), untouched.upcomingIssueNumber];

/** What is left of a refused request: tables that were written, ids and numbers that later requests would get. */
const traces = ({ workspace }: Desk): readonly unknown[] => [
  ...KIND_LIST.filter(([kind]) => workspace[kind].version > 0).map(([kind]) => kind),
  ...(workspace.newId() === firstId ? [] : ["ids"]),
  ...(workspace.upcomingIssueNumber === firstNumber ? [] : ["numbers"]),
  ...(workspace.turns.size > 0 ? ["turns"] : []),
];

describe.each(RULES)("$what, refused", (ruled: Ruled) => {
  it.each(ruled.rules)("leaves no trace: %s", (_rule, _accepted, wrong) => {
    const desk = openDesk(RULE_WORLD);
    const { route, ...asked } = requestFor(ruled, wrong);
    expect(() => desk.data(route, asked)).toThrow(Refusal);
    expect(traces(desk)).toEqual([]);
    expect(desk.workspace.data).toEqual({ ...RULE_WORLD, now: new Date(desk.workspace.now()).toISOString() });
  });
});

const WRONG: readonly unknown[] = ["", " ", NOBODY, "no such thing", [NOBODY], [""], ["x", "x"], -1, null];

/** The copies of a body in which one value, however deep, is a wrong one. */
function* spoiled(value: unknown): Generator {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const others = [...WRONG, ...spoiled(part)];
    for (const other of others) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[name] = other;
      yield copy;
    }
  }
}

const { match } = routesOf(bundle);

/** Every call of a handler whose body is an example with one thing wrong. */
const calls = requestExamples.flatMap(([entry, name, example]) => {
  const found = match(entry.method, targetOf(entry, name).split("?")[0] ?? "");
  if (!(entry.route in HANDLERS) || found.kind !== "found") return [];
  const { params } = found;
  return [[entry.route, name, params, [...spoiled(example)]] as const];
});

describe("a request of which one thing is wrong", () => {
  let refusals = 0;

  it.each(calls)("leaves no trace where it is refused: %s, %s", (route, _name, params, bodies) => {
    const left = bodies.flatMap((body) => {
      const desk = openDesk();
      try {
        desk.data(route, { params, body: body as HandlerCall["body"] });
      } catch (error) {
        // What no contract lets pass may fail in other ways; only refusals are promised to leave nothing.
        if (!(error instanceof Refusal)) return [];
        refusals += 1;
        return traces(desk).map((trace) => [trace, error.message]);
      }
      return [];
    });
    expect(left).toEqual([]);
  });

  it("is refused often enough for that to mean something", () => {
    expect(refusals).toBeGreaterThan(1_000);
  });
});

it("changes no id that a later request gets, over the whole way of a request", async () => {
  await using mock = await createPylonMock();
  await using other = await createPylonMock();
  const post = async ({ fetch, url, token }: typeof mock, path: string, body: object) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return [response.status, ((await response.json()) as { data?: unknown }).data] as const;
  };
  const wrong = {
    title: "T",
    body_html: "B",
    requester_email: "new@tide.example",
    requester_name: "N",
    team_id: NOBODY,
  };
  expect(await post(mock, "/issues", wrong)).toEqual([400, undefined]);
  const right = { ...wrong, team_id: "" };
  expect(await post(mock, "/issues", right)).toEqual(await post(other, "/issues", right));
});
