import { describe, expect, it } from "vitest";

import { requestFor } from "../testing/rule-requests.ts";
import { type Ruled, RULES } from "../testing/rules.ts";
import { RULE_WORLD } from "../testing/rule-world.ts";
import { openDesk, refused } from "../testing/small-desk.ts";
import { KIND_LIST } from "../workspace/kinds.ts";

type Desk = ReturnType<typeof openDesk>;

describe.each(RULES)("$what", (ruled: Ruled) => {
  const act = (desk: Desk, said: Readonly<Record<string, unknown>>) => {
    const { route, ...asked } = requestFor(ruled, said);
    return desk.data(route, asked);
  };

  it.each(ruled.rules)("%s", (_, accepted, wrong, reason) => {
    const desk = openDesk(RULE_WORLD);
    expect(() => act(desk, accepted)).not.toThrow();
    const fresh = openDesk(RULE_WORLD);
    const { status, text } = refused(() => act(fresh, wrong));
    expect(text).toMatch(reason);
    expect(status).toBe(400);
    expect(KIND_LIST.filter(([kind]) => fresh.workspace[kind].version > 0)).toEqual([]);
  });
});
