import type { Macro, MacroGroup } from "../workspace/entities.ts";

type Said = Pick<Macro, "id" | "macro_group_id" | "name" | "text_html" | "created_at"> & Partial<Macro>;

/** A complete macro: a reply for everybody, which runs no actions, and what is said. */
export function macro(said: Said): Macro {
  return {
    text_type: "reply",
    has_actions: false,
    actions: null,
    visibility: { type: "org", user_ids: null, team_ids: null },
    updated_at: said.created_at,
    ...said,
  };
}

/** A complete group of macros. */
export function macroGroup(said: Pick<MacroGroup, "id" | "title" | "created_at"> & Partial<MacroGroup>): MacroGroup {
  return { updated_at: said.created_at, ...said };
}
