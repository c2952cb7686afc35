import { describe, expect, it } from "vitest";

import { reason, world } from "../../testing/small-desk.ts";
import type { Issue } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

describe("an archived status", () => {
  const statuses = world.statuses.map((status) => ({ ...status, is_archived: status.slug === "with_engineering" }));
  const workspace = createWorkspace({ ...world, statuses }, { now: () => Date.parse(world.now) });
  const call = (route: string, id = "", body = {}) =>
    HANDLERS[route]?.({ workspace, params: { id }, query: {}, body })["data"];

  it("is listed, and no issue can be moved to it", () => {
    expect(call("GET /issue-statuses")).toEqual(statuses);
    expect(reason(() => call("PATCH /issues/{id}", "1042", { state: "with_engineering" }))).toBe(
      '400 state: "with_engineering" is a status that is out of use; there are new, waiting_on_you, waiting_on_customer, on_hold, closed, wont_fix.',
    );
  });

  it("stays on an issue that is in it, also where the state is sent back", () => {
    const { state } = call("GET /issues/{id}", "1043") as Issue;
    expect(state).toBe("with_engineering");
    expect(call("PATCH /issues/{id}", "1043", { state, title: "Webhooks" })).toMatchObject({
      state,
      title: "Webhooks",
    });
  });
});
