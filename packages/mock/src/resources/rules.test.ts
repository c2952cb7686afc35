import { describe, expect, it } from "vitest";

import { RULE_WORLD } from "../testing/rule-world.ts";
import { RULES } from "../testing/rules.ts";
import { openDesk, refused } from "../testing/small-desk.ts";
import { KIND_LIST } from "../workspace/kinds.ts";

describe.each(RULES)("$what", ({ route, id, base, rules }) => {
  const act = (desk: ReturnType<typeof openDesk>, body: object) =>
    desk.data(route, { params: id === undefined ? {} : { id }, body: { ...base, ...body } });

  it.each(rules)("%s", (_, accepted, wrong, reason) => {
    const desk = openDesk(RULE_WORLD);
    expect(() => act(desk, accepted)).not.toThrow();
    const fresh = openDesk(RULE_WORLD);
    const { status, text } = refused(() => act(fresh, wrong));
    expect(text).toMatch(reason);
    expect(status).toBe(400);
    expect(KIND_LIST.filter(([kind]) => fresh.workspace[kind].version > 0)).toEqual([]);
  });
});
