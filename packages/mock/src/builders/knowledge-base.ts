import type { Article, Collection, KnowledgeBase, RouteRedirect } from "../workspace/entities.ts";

/** A complete knowledge base, in English alone unless it is said otherwise. */
export function knowledgeBase(
  said: Pick<KnowledgeBase, "id" | "title" | "slug"> & Partial<KnowledgeBase>,
): KnowledgeBase {
  const language = said.default_language ?? "en";
  return { default_language: language, supported_languages: [language], ...said };
}

type CollectionSaid = Pick<Collection, "id" | "knowledge_base_id" | "title" | "slug" | "created_at">;

/** A complete collection, at the top of its knowledge base and open to everybody unless it is said otherwise. */
export function collection(said: CollectionSaid & Partial<Collection>): Collection {
  return {
    description: null,
    icon: null,
    parent_collection_id: null,
    visibility_config: { visibility: "public", ai_agent_access: "inherit", allowed_agent_ids: null },
    ...said,
  };
}

type ArticleSaid = Pick<
  Article,
  "id" | "knowledge_base_id" | "title" | "slug" | "current_draft_content_html" | "created_at"
>;

/** A complete article: a draft outside of any collection, whose review nobody asked for, and what is said. */
export function article(said: ArticleSaid & Partial<Article>): Article {
  return {
    identifier: identifierFrom(said.id),
    url: null,
    collection_id: null,
    author_user_id: null,
    current_published_content_html: null,
    is_published: false,
    is_unlisted: false,
    visibility_config: {
      visibility: "public",
      customer_visibility_condition: null,
      ai_agent_access: "inherit",
      allowed_agent_ids: null,
    },
    tags: null,
    approval_info: { status: null, requested_at: null, reviewed_at: null, reviewed_by_user_id: null },
    last_edited_at: said.created_at,
    last_published_at: null,
    translations: {},
    ...said,
  };
}

type RedirectSaid = Pick<RouteRedirect, "id" | "knowledge_base_id" | "from_path" | "object_id" | "created_at">;

/** A complete redirect, to an article in every language unless it is said otherwise. */
export function redirect(said: RedirectSaid & Partial<RouteRedirect>): RouteRedirect {
  return { object_type: "article", ...said };
}

/** Ten digits, as the addresses of articles have them, out of the first digits of a uuid. */
function identifierFrom(id: string): string {
  return String(1_000_000_000 + Number.parseInt(id.slice(0, 8), 16));
}
