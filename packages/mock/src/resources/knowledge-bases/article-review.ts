import type { components } from "@pylonkit/openapi";

import { hasDraft } from "./article-texts.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import type { Article } from "../../workspace/entities.ts";
import { hashOf } from "../../workspace/hash.ts";
import { articleOf } from "./knowledge-base-rows.ts";
import { mulberry32, uuidFrom } from "../../workspace/random.ts";
import { referredUser } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

/**
 * Asks for a review of what is not published yet. Every user counts as a reviewer of the knowledge base and the AI as
 * switched on, for no operation tells; a second request takes the place of the first (both chosen).
 */
const requestReview: Handler = (call) => {
  const { workspace } = call;
  const article = articleOf(call);
  const { reviewer_user_ids: reviewers = [] } = call.body as components["schemas"]["RequestArticleReviewRequestBody"];
  for (const id of reviewers) referredUser(workspace, "reviewer_user_ids", id);
  if (!hasDraft(article)) {
    throw badRequest(
      `article_id: there is nothing to review, as the newest text of ${JSON.stringify(article.id)} is published; send another body_html by PATCH /knowledge-bases/{id}/articles/{article_id} first.`,
    );
  }
  const status = "needs_review";
  workspace.articles.put(article.id, {
    ...article,
    approval_info: {
      status,
      requested_at: timestamp(workspace.now()),
      reviewed_at: null,
      reviewed_by_user_id: null,
    },
  });
  return { data: { article_id: article.id, article_version_id: versionOf(article), approval_status: status } };
};

/** The same for as long as no text is changed. No operation takes it, so it is not kept. */
function versionOf({ id, last_edited_at: at, current_draft_content_html: draft }: Article): string {
  return uuidFrom(mulberry32(Number.parseInt(hashOf(`${id} ${at} ${draft}`), 16)));
}

export const articleReviewHandlers = {
  "POST /knowledge-bases/{id}/articles/{article_id}/request-review": requestReview,
} satisfies Handlers;
