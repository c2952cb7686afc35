import type { components } from "@pylonkit/openapi";

import { languageOf } from "./article-texts.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import { build } from "../../builders/build.ts";
import { answered, knowledgeBaseOf, referredWithin, rowsIn } from "./knowledge-base-rows.ts";
import { badRequest, duplicate } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

/**
 * Makes a path lead to an article or collection. A path is one from the root, without query and fragment, and leads to
 * one place only (both assumed). No operation reads redirects; `state` shows them.
 */
const createRedirect: Handler = (call) => {
  const { workspace } = call;
  const home = knowledgeBaseOf(call);
  const said = call.body as unknown as components["schemas"]["CreateRouteRedirectRequestBody"];
  if (!/^\/[^/\s?#][^\s?#]*$/.test(said.from_path)) {
    throw badRequest(
      `from_path: ${JSON.stringify(said.from_path)} is no path of a site; one such as "/docs/exports" is expected.`,
    );
  }
  const holder = rowsIn(home, workspace.redirects).find((redirect) => redirect.from_path === said.from_path);
  if (holder) {
    throw duplicate(
      holder.id,
      `from_path: ${JSON.stringify(said.from_path)} leads to ${holder.object_type} ${holder.object_id} already, see exists_id.`,
    );
  }
  languageOf(home, said.language);
  const { id: object_id } = referredWithin(workspace, home, said.object_type, "object_id", said.object_id);
  const redirect = build.redirect({
    id: workspace.newId(),
    knowledge_base_id: home.id,
    from_path: said.from_path,
    object_id,
    object_type: said.object_type,
    ...(said.language === undefined ? {} : { language: said.language }),
    created_at: timestamp(workspace.now()),
  });
  workspace.redirects.put(redirect.id, redirect);
  return { data: answered(redirect) };
};

export const redirectHandlers = {
  "POST /knowledge-bases/{id}/route-redirects": createRedirect,
} satisfies Handlers;
