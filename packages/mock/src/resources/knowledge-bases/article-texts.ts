import type { components } from "@pylonkit/openapi";

import type { Workspace } from "../../workspace/contract.ts";
import type { Article, ArticleText, KnowledgeBase } from "../../workspace/entities.ts";
import { answered } from "./knowledge-base-rows.ts";
import { badRequest } from "../inputs/refusals.ts";

/**
 * The language that a call names, or a 400 that lists those of the knowledge base. `undefined` is the default language:
 * its text is the article's own.
 */
export function languageOf(home: KnowledgeBase, code: string | undefined, at = "language"): string | undefined {
  if (code === undefined || code === home.default_language) return undefined;
  const others = (home.supported_languages ?? []).filter((each) => each !== home.default_language);
  if (others.includes(code)) return code;
  const legal = [home.default_language, ...others].join(", ");
  throw badRequest(`${at}: ${JSON.stringify(code)} is no language of this knowledge base; it has: ${legal}.`);
}

/** The text of an article in a language, or none. */
export function textIn(article: Article, language: string | undefined): ArticleText | undefined {
  return language === undefined ? article : article.translations[language];
}

/** An article as Pylon answers it, with the text in one language. */
export function shownIn(article: Article, text: ArticleText): components["schemas"]["Article"] {
  const { translations: _, ...shown } = answered(article);
  const { title, current_draft_content_html, current_published_content_html } = text;
  return { ...shown, title, current_draft_content_html, current_published_content_html };
}

/** The article with another text in a language. */
export function withText(article: Article, language: string | undefined, text: ArticleText): Article {
  if (language !== undefined) return { ...article, translations: { ...article.translations, [language]: text } };
  const { title, current_draft_content_html, current_published_content_html } = text;
  return { ...article, title, current_draft_content_html, current_published_content_html };
}

/** What readers see of a text whose draft is published. */
export function published<Text extends ArticleText>(text: Text): Text {
  return { ...text, current_published_content_html: text.current_draft_content_html };
}

/** The article for readers to see, its drafts in all languages published and, from the first time on, with an address. */
export function publishedWhole(workspace: Workspace, home: KnowledgeBase, article: Article, at: string): Article {
  const translations = Object.entries(article.translations).map(([code, text]) => [code, published(text)] as const);
  return {
    ...published(article),
    translations: Object.fromEntries(translations),
    is_published: true,
    url: article.url ?? addressOf(workspace, home, article),
    last_published_at: at,
  };
}

/** Whether the newest text in some language is one that readers do not see. */
export function hasDraft(article: Article): boolean {
  return [article, ...Object.values(article.translations)].some(
    (text) => text.current_draft_content_html !== text.current_published_content_html,
  );
}

/** Under a reserved domain, so that it leads nowhere. */
function addressOf({ organization }: Workspace, home: KnowledgeBase, { identifier, slug }: Article): string {
  const company = organization.name.toLowerCase().replaceAll(/[^a-z0-9]/g, "") || "organization";
  return `https://${home.slug}.${company}.example/articles/${identifier}-${slug}`;
}
