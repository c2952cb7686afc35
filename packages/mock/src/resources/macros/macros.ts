import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Macro } from "../../workspace/entities.ts";
import { visibilityOf } from "./macro-visibility.ts";
import { badRequest, didYouMean, notFound, referred, refuseBlank } from "../inputs/refusals.ts";
import { refuseFaults } from "../../workspace/search.ts";
import { timestamp } from "../inputs/times.ts";

type Schemas = components["schemas"];

const TEXT_TYPES: readonly string[] = ["reply", "note", "email"];

/** All macros, whoever can use them, or those of one group; a group that is not there has none (both assumed). */
const listMacros: Handler = ({ workspace, query }) => {
  const { macro_group_id: group } = query;
  const macros = workspace.macros.all().filter((macro) => !group || macro.macro_group_id === group);
  return { data: macros.map(shown) };
};

const getMacro: Handler = ({ workspace, params }) => ({ data: shown(macroOf(workspace, params["id"] ?? "")) });

/** A macro for everybody unless it is said for whom (assumed). Two may have one name: nothing names a macro by it. */
const createMacro: Handler = ({ workspace, body }) => {
  const sent = body as unknown as Schemas["CreateMacroRequestBody"];
  const { name, text_html, macro_group_id } = sent;
  const rest = said(workspace, sent);
  const created_at = timestamp(workspace.now());
  const macro = build.macro({ id: workspace.newId(), macro_group_id, name, text_html, created_at, ...rest });
  workspace.macros.put(macro.id, macro);
  return { data: shown(macro) };
};

/** Changes what is sent. A visibility replaces the one before, with its users and teams. */
const updateMacro: Handler = ({ workspace, params, body }) => {
  const macro = macroOf(workspace, params["id"] ?? "");
  const after: Macro = { ...macro, ...said(workspace, body), updated_at: timestamp(workspace.now()) };
  workspace.macros.put(after.id, after);
  return { data: shown(after) };
};

/** Removes a macro. No document describes the operation; that its id is unknown afterwards is assumed. */
const deleteMacro: Handler = ({ workspace, params }) => {
  workspace.macros.delete(macroOf(workspace, params["id"] ?? "").id);
  return {};
};

function macroOf(workspace: Workspace, id: string): Macro {
  const macro = workspace.macros.get(id);
  if (!macro) throw notFound("macro", id, "GET /macros");
  return macro;
}

/** A macro as it is answered: without its condition. */
function shown(macro: Macro): Schemas["Macro"] {
  const answer = { ...macro };
  delete answer.conditions;
  return answer;
}

/**
 * What a body says of a macro, or a 400. That another `text_type` is refused is assumed, and so is that `conditions`
 * compares what a search of issues does.
 */
function said(workspace: Workspace, sent: Schemas["UpdateMacroRequestBody"]): Partial<Macro> {
  const macro: Partial<Macro> = {};
  const { name, text_html, macro_group_id: group, text_type, visibility, conditions } = sent;
  if (name !== undefined) {
    refuseBlank("name", name, "a macro has a name");
    macro.name = name;
  }
  if (text_html !== undefined) {
    refuseBlank("text_html", text_html, "a macro has a text");
    macro.text_html = text_html;
  }
  if (group !== undefined) {
    macro.macro_group_id = referred(workspace.macroGroups, "macro_group_id", group, "GET /macro-groups").id;
  }
  if (text_type !== undefined) {
    if (!TEXT_TYPES.includes(text_type)) {
      throw badRequest(
        `text_type: ${JSON.stringify(text_type)} is none of ${TEXT_TYPES.join(", ")}.${didYouMean(text_type, TEXT_TYPES)}`,
      );
    }
    macro.text_type = text_type;
  }
  if (visibility) macro.visibility = visibilityOf(workspace, visibility);
  if (conditions) {
    refuseFaults(workspace, "POST /issues/search", "issue", conditions, "/conditions");
    macro.conditions = conditions;
  }
  return macro;
}

const listMacroGroups: Handler = ({ workspace }) => ({ data: workspace.macroGroups.all() });

export const macroHandlers = {
  "GET /macros": listMacros,
  "POST /macros": createMacro,
  "GET /macros/{id}": getMacro,
  "PATCH /macros/{id}": updateMacro,
  "DELETE /macros/{id}": deleteMacro,
  "GET /macro-groups": listMacroGroups,
} satisfies Handlers;
