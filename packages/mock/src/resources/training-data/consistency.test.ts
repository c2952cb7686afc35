import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answerOf, outcome } from "../../testing/answers.ts";
import { INES, NOBODY, TOMAS, world } from "../../testing/small-desk.ts";
import type { HandlerCall, Workspace } from "../../workspace/contract.ts";
import type { Macro, TrainingData } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

type Call = Pick<HandlerCall, "body" | "queryLists">;

/** One of what is legal, and now and then what is not. */
const mostly = <Value>(legal: readonly Value[], illegal: Value) =>
  fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...legal) }, { weight: 1, arbitrary: fc.constant(illegal) });
const listOf = (known: readonly string[]) => fc.array(mostly(known, NOBODY), { minLength: 1, maxLength: 3 });
const optional = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const users = listOf([INES, TOMAS]);
const teams = listOf(world.teams.map((team) => team.id));
const macro = {
  name: mostly(["Thank", "Ask"], " "),
  text_html: mostly(["<p>Thank you</p>"], ""),
  macro_group_id: mostly(
    world.macroGroups.map((group) => group.id),
    NOBODY,
  ),
};
const rest = {
  text_type: mostly(["reply", "note"], "sms"),
  visibility: fc.oneof(
    fc.constant({ type: "org" }),
    fc.record({ type: fc.constant("user"), user_ids: users }),
    fc.record({ type: mostly(["team"], "org"), team_ids: teams, user_ids: fc.constant([]) }),
    fc.record({ type: mostly(["users_and_teams"], "user"), user_ids: users, team_ids: teams }),
  ),
  conditions: mostly([{ field: "tags", operator: "contains", value: "bug" }], { field: "mood", operator: "is_set" }),
};
const [runbooks, site] = world.trainingData;
const container = fc.oneof(
  { weight: 4, arbitrary: fc.record({ training_data_id: mostly([runbooks?.id], site?.id) }) },
  { weight: 2, arbitrary: fc.record({ training_data_name: mostly(["Tides", "Runbooks"], "") }) },
  fc.constant({ training_data_id: runbooks?.id, training_data_name: "Tides" }),
);
const externalId = fc.constantFrom("runbook-berths", "a", "b", "c", "");
const file = fc.record({
  name: mostly(["a.md", "b.pdf"], "c.docx"),
  type: fc.constantFrom("", "application/octet-stream"),
  size: fc.nat(),
});
const uploads = fc.array(fc.tuple(file, externalId), { minLength: 1, maxLength: 3 });

const CALLS: Readonly<Record<string, fc.Arbitrary<Call>>> = {
  "POST /macros": fc.record({ body: fc.tuple(fc.record(macro), optional(rest)).map(([a, b]) => ({ ...a, ...b })) }),
  "PATCH /macros/{id}": fc.record({ body: optional({ ...macro, ...rest }) }),
  "DELETE /macros/{id}": fc.constant({ body: {} }),
  "POST /training-data": fc.record({ body: optional({ training_data_name: mostly(["Tides"], " ") }) }),
  "POST /training-data/upload": fc.record({
    body: fc.tuple(container, uploads).map(([into, pairs]) => ({
      ...into,
      files: pairs.map(([sent]) => sent),
      external_ids: pairs.map(([, id]) => id),
    })),
  }),
  "POST /training-data/upload-content": fc.record({
    body: fc
      .tuple(
        container,
        fc.record({
          content: mostly(["Ebb and flow"], " "),
          file_name: mostly(["a.md", "b"], ""),
          external_id: externalId,
        }),
      )
      .map(([into, text]) => ({ ...into, ...text })),
  }),
  "DELETE /training-data/{id}/documents": fc.record({
    body: fc.constant({}),
    queryLists: optional({
      document_ids: listOf((runbooks?.documents ?? []).map((each) => each.id)),
      external_ids: fc.array(externalId, { maxLength: 2 }),
    }),
  }),
};

const step = fc.oneof(...Object.entries(CALLS).map(([route, call]) => fc.tuple(fc.constant(route), fc.nat(4), call)));

/** Takes a step; what is refused must have changed nothing. */
function take(workspace: Workspace, [route, index, call]: readonly [string, number, Call]): void {
  const rows = route.includes("/macros") ? workspace.macros.all() : workspace.trainingData.all();
  const versions = () => [workspace.macros.version, workspace.trainingData.version];
  const before = versions();
  let answered = false;
  const act = () => {
    const params = { id: rows[index]?.id ?? NOBODY };
    const answer = HANDLERS[route]?.({ workspace, params, query: {}, ...call });
    answered = true;
    return answer;
  };
  expect(outcome(act, route)).toBeUndefined();
  expect(answered ? before : versions()).toEqual(before);
}

function checkMacro(workspace: Workspace, macro: Macro): void {
  expect(answerOf(workspace, "GET /macros/{id}", { id: macro.id })["data"]).toEqual(macro);
  expect(workspace.macroGroups.get(macro.macro_group_id ?? "")).toBeDefined();
  const { type = "", user_ids: users = [], team_ids: teams = [] } = macro.visibility ?? {};
  expect([users !== null, teams !== null]).toEqual([
    ["user", "users_and_teams"].includes(type),
    ["team", "users_and_teams"].includes(type),
  ]);
  for (const id of users ?? []) expect(workspace.users.get(id)).toBeDefined();
  for (const id of teams ?? []) expect(workspace.teams.get(id)).toBeDefined();
}

function checkContainer(workspace: Workspace, container: TrainingData): void {
  expect(answerOf(workspace, "GET /training-data/{id}", { id: container.id })["data"]).toEqual(container);
  expect(container.documents === null || container.type === undefined).toBe(true);
  expect(container.documents).not.toEqual([]);
  const documents = container.documents ?? [];
  const externalIds = documents.flatMap((each) => each.external_id ?? []);
  expect(new Set(documents.map((each) => each.id)).size).toBe(documents.length);
  expect(new Set(externalIds).size).toBe(externalIds.length);
}

describe("whatever is done to macros and training data", () => {
  it("lists and reads agree, refer to what is there, keep to the specification, and refusals change nothing", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const workspace = createWorkspace(world, { now: () => Date.parse(world.now) });
        for (const each of steps) take(workspace, each);
        const macros = answerOf(workspace, "GET /macros")["data"] as Macro[];
        const grouped = workspace.macroGroups
          .all()
          .flatMap(
            ({ id }) => answerOf(workspace, "GET /macros", { query: { macro_group_id: id } })["data"] as Macro[],
          );
        expect(new Set(grouped)).toEqual(new Set(macros));
        for (const macro of macros) checkMacro(workspace, macro);
        const containers = answerOf(workspace, "GET /training-data")["data"] as TrainingData[];
        for (const container of containers) checkContainer(workspace, container);
      }),
      { numRuns: 120 },
    );
  });
});
