import type { components } from "@pylonkit/openapi";

import { badRequest } from "../inputs/refusals.ts";

type Schemas = components["schemas"];
type ArticleConfig = Schemas["ArticleVisibilityConfig"];
type CollectionConfig = Schemas["CollectionVisibilityConfig"];

/**
 * Who can read a collection after a write. What the input leaves out stays as it was (assumed), save that agents named
 * one by one are forgotten when access is no longer theirs alone. Nothing said is `public` and `inherit` (the second is
 * documented, the first chosen).
 */
export function writeCollectionVisibility(
  before: CollectionConfig | null | undefined,
  input: Schemas["CollectionVisibilityConfigInput"],
): CollectionConfig {
  const access = input.ai_agent_access ?? before?.ai_agent_access ?? "inherit";
  const kept = access === "specific_agents" ? before?.allowed_agent_ids : null;
  const agents = [...new Set(input.allowed_agent_ids ?? kept)];
  const at = "visibility_config.allowed_agent_ids";
  const blank = agents.find((id) => id.trim() === "");
  if (blank !== undefined) {
    throw badRequest(`${at}: an id is blank, ${JSON.stringify(blank)}; ids of AI agents are expected.`);
  }
  if (access === "specific_agents" && agents.length === 0) {
    throw badRequest(
      `${at}: it names nobody; ai_agent_access "specific_agents" takes the ids of the AI agents that can read it.`,
    );
  }
  if (access !== "specific_agents" && agents.length > 0) {
    throw badRequest(
      `${at}: it counts with ai_agent_access "specific_agents" only; ai_agent_access is ${JSON.stringify(access)}, and ${JSON.stringify(agents)} was sent.`,
    );
  }
  return {
    visibility: input.visibility ?? before?.visibility ?? "public",
    ai_agent_access: access,
    allowed_agent_ids: agents.length > 0 ? agents : null,
  };
}

/** The same of an article, which can also name the customers by a condition. It counts for customers alone (assumed). */
export function writeArticleVisibility(
  before: ArticleConfig | null | undefined,
  input: Schemas["ArticleVisibilityConfigInput"],
): ArticleConfig {
  const { visibility, ...agents } = writeCollectionVisibility(before, input);
  const kept = visibility === "customer" ? before?.customer_visibility_condition : null;
  const condition = input.customer_visibility_condition ?? kept ?? null;
  if (condition && visibility !== "customer") {
    throw badRequest(
      `visibility_config.customer_visibility_condition: it counts with visibility "customer" only; visibility is ${JSON.stringify(visibility)}.`,
    );
  }
  return { visibility, customer_visibility_condition: condition, ...agents };
}
