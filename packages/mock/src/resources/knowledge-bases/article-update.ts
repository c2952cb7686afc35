import type { components } from "@pylonkit/openapi";

import { languageOf, published, publishedWhole, shownIn, textIn, withText } from "./article-texts.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Article, ArticleText, KnowledgeBase } from "../../workspace/entities.ts";
import { articleOf, knowledgeBaseOf } from "./knowledge-base-rows.ts";
import { articleTags } from "../directory/object-tags.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";
import { writeArticleVisibility } from "./visibility.ts";

type UpdateArticleRequest = components["schemas"]["UpdateArticleRequestBody"];

/**
 * Changes an article, with `language` one of its texts, and answers in that language. A new text is a draft until
 * `publish_updated_body_html` comes with it, or the article comes onto the site: then with its newest text in all
 * languages. A heading shows at once, for no draft of one is ever answered (all but the first assumed).
 */
const updateArticle: Handler = (call) => {
  const { workspace } = call;
  const home = knowledgeBaseOf(call);
  const before = articleOf(call);
  const change = call.body as UpdateArticleRequest;
  refuseContradictions(change);
  const language = languageOf(home, change.language);
  const text = edited(textIn(before, language), change);
  const at = timestamp(workspace.now());
  const edits = change.title !== undefined || change.body_html !== undefined;
  const changed: Article = {
    ...withText(before, language, text),
    is_unlisted: change.is_unlisted ?? before.is_unlisted,
    last_edited_at: edits ? at : before.last_edited_at,
  };
  if (change.visibility_config) {
    changed.visibility_config = writeArticleVisibility(before.visibility_config, change.visibility_config);
  }
  if (change.tag_ids) changed.tags = articleTags(workspace, change.tag_ids);
  const after = publication(workspace, home, changed, change, at);
  workspace.articles.put(after.id, after);
  return { data: shownIn(after, textIn(after, language) ?? after) };
};

/** What readers see of an article after an update. */
function publication(
  workspace: Workspace,
  home: KnowledgeBase,
  article: Article,
  change: UpdateArticleRequest,
  at: string,
): Article {
  const { is_published: wanted, publish_updated_body_html: publishes = false } = change;
  if (wanted === false) return { ...article, is_published: false };
  if (!article.is_published && (wanted || publishes)) return publishedWhole(workspace, home, article, at);
  if (!publishes) return article;
  const language = languageOf(home, change.language);
  const text = published(textIn(article, language) ?? article);
  return { ...withText(article, language, text), last_published_at: at };
}

/** Pylon does not document how these go together; what makes no sense is refused (assumed). */
function refuseContradictions(change: UpdateArticleRequest): void {
  if (!change.publish_updated_body_html) return;
  if (change.is_published === false) {
    throw badRequest(
      "publish_updated_body_html: true publishes the article, and is_published false takes it off the site; send one of them.",
    );
  }
  if (change.body_html === undefined) {
    throw badRequest(
      "publish_updated_body_html: true publishes the body_html it comes with, and there is none; send the text too.",
    );
  }
}

/** A text after an update. One in a new language is made of a whole text only (assumed). */
function edited(
  before: ArticleText | undefined,
  { title, body_html: body, language }: UpdateArticleRequest,
): ArticleText {
  if (title !== undefined) refuseBlank("title", title, "an article has a heading");
  if (body !== undefined) refuseBlank("body_html", body, "an article has a text");
  if (before) {
    const { current_draft_content_html: draft, current_published_content_html } = before;
    return {
      title: title ?? before.title,
      current_draft_content_html: body ?? draft,
      current_published_content_html,
    };
  }
  if (title === undefined || body === undefined) {
    throw badRequest(
      `language: this article has no text in ${JSON.stringify(language)} yet; send title and body_html to make one.`,
    );
  }
  return { title, current_draft_content_html: body, current_published_content_html: null };
}

export const articleUpdateHandlers = {
  "PATCH /knowledge-bases/{id}/articles/{article_id}": updateArticle,
} satisfies Handlers;
