import type { components } from "@pylonkit/openapi";

import { languageOf, publishedWhole, shownIn, textIn } from "./article-texts.ts";
import { build } from "../../builders/build.ts";
import { type Handler, type Handlers, Refusal } from "../../workspace/contract.ts";
import type { ArticleText, KnowledgeBase } from "../../workspace/entities.ts";
import { articleOf, knowledgeBaseOf, referredWithin, removeArticles, rowsIn } from "./knowledge-base-rows.ts";
import { page } from "../../workspace/page.ts";
import { referredUser } from "../inputs/references.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { chosenSlug, slugFrom } from "./slugs.ts";
import { timestamp } from "../inputs/times.ts";
import { writeArticleVisibility } from "./visibility.ts";

type CreateArticleRequest = components["schemas"]["CreateArticleRequestBody"];

/**
 * All articles, drafts and unlisted ones too, in the order they came. Asked for another language than the default one,
 * only those that are translated to it (assumed).
 */
const listArticles: Handler = (call) => {
  const { workspace, query } = call;
  const home = knowledgeBaseOf(call);
  const language = languageOf(home, query["language"]);
  const rows = rowsIn(home, workspace.articles).flatMap((article) => {
    const text = textIn(article, language);
    return text ? [shownIn(article, query["media"] === "none" ? withoutMedia(text) : text)] : [];
  });
  const listing = { rows, keyOf: ({ id }: { id: string }) => [workspace.articles.placeOf(id)] };
  return page("GET /knowledge-bases/{id}/articles", call, listing, { emptyData: "omitted" });
};

/** Pictures and players, with what is inside them. What Pylon counts as media is not documented; assumed. */
const MEDIA = /<(picture|video|audio|iframe|object)\b[^>]*>.*?<\/\1\s*>|<(?:img|embed)\b[^>]*>/gis;

function withoutMedia(text: ArticleText): ArticleText {
  return {
    title: text.title,
    current_draft_content_html: text.current_draft_content_html.replaceAll(MEDIA, ""),
    current_published_content_html: text.current_published_content_html?.replaceAll(MEDIA, "") ?? null,
  };
}

/** An article that is not translated to the language is not found (assumed: Pylon might as well answer another one). */
const getArticle: Handler = (call) => {
  const article = articleOf(call);
  const language = languageOf(knowledgeBaseOf(call), call.query["language"]);
  const text = textIn(article, language);
  if (!text) {
    const error = `The article ${JSON.stringify(article.id)} is not translated to ${JSON.stringify(language)}.`;
    throw new Refusal({ status: 404, code: "not_found", errors: [error] });
  }
  return { data: shownIn(article, text) };
};

const createArticle: Handler = (call) => {
  const { workspace } = call;
  const home = knowledgeBaseOf(call);
  const said = call.body as unknown as CreateArticleRequest;
  refuseBlank("title", said.title, "an article has a heading");
  refuseBlank("body_html", said.body_html, "an article has a text");
  const author = referredUser(workspace, "author_user_id", said.author_user_id);
  const collection =
    said.collection_id === undefined
      ? null
      : referredWithin(workspace, home, "collection", "collection_id", said.collection_id);
  const others = rowsIn(home, workspace.articles);
  const slug = said.slug === undefined ? slugFrom(said.title, others) : chosenSlug("article", others, said.slug);
  const translations = translationsOf(home, said.translations ?? []);
  const visibility_config = writeArticleVisibility(null, said.visibility_config ?? {});
  const at = timestamp(workspace.now());
  const draft = build.article({
    id: workspace.newId(),
    knowledge_base_id: home.id,
    title: said.title,
    slug,
    collection_id: collection?.id ?? null,
    author_user_id: author.id,
    current_draft_content_html: said.body_html,
    is_unlisted: said.is_unlisted ?? false,
    translations,
    visibility_config,
    created_at: at,
  });
  const article = said.is_published ? publishedWhole(workspace, home, draft, at) : draft;
  workspace.articles.put(article.id, article);
  return { data: shownIn(article, article) };
};

/** Drafts by their language: one each, and none in the default language, which the article itself is in (assumed). */
function translationsOf(
  home: KnowledgeBase,
  inputs: NonNullable<CreateArticleRequest["translations"]>,
): Record<string, ArticleText> {
  const texts: Record<string, ArticleText> = {};
  for (const [index, input] of inputs.entries()) {
    const at = `translations[${index}]`;
    const language = languageOf(home, input.language, `${at}.language`);
    if (language === undefined) {
      throw badRequest(
        `${at}.language: ${JSON.stringify(input.language)} is the default language; title and body_html of the article are in it.`,
      );
    }
    if (texts[language]) {
      throw badRequest(`${at}.language: ${JSON.stringify(language)} occurs twice; an article has one text a language.`);
    }
    refuseBlank(`${at}.title`, input.title, "an article has a heading");
    refuseBlank(`${at}.body_html`, input.body_html, "an article has a text");
    texts[language] = {
      title: input.title,
      current_draft_content_html: input.body_html,
      current_published_content_html: null,
    };
  }
  return texts;
}

const deleteArticle: Handler = (call) => {
  removeArticles(call.workspace, [articleOf(call)]);
  return {};
};

export const articleHandlers = {
  "GET /knowledge-bases/{id}/articles": listArticles,
  "POST /knowledge-bases/{id}/articles": createArticle,
  "GET /knowledge-bases/{id}/articles/{article_id}": getArticle,
  "DELETE /knowledge-bases/{id}/articles/{article_id}": deleteArticle,
} satisfies Handlers;
