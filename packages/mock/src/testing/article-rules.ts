import { DATA, EMPTY_EXPORT, HELP, SENT_AGAIN } from "./help-site.ts";
import { VISIBILITY_RULES } from "./knowledge-base-rules.ts";
import type { Ruled } from "./rules.ts";
import { INES, MAYA, NOBODY } from "./small-desk.ts";

const BILLING = "5e7b43a3-82eb-4170-9fd4-a78c8d3339f8";
const TROUBLESHOOTING = "a24b1121-aa96-4d31-8327-64095639ad2d";

const german = { language: "de", title: "Liegeplätze", body_html: "<p>Einer.</p>" };
const translated = (...texts: readonly object[]) => ({ translations: texts });

const condition = { field: "id", operator: "equals", value: "1" };
const readers = (visibility: string) => ({
  visibility_config: { visibility, customer_visibility_condition: condition },
});

const FOR_READERS: Ruled["rules"] = [
  ...VISIBILITY_RULES,
  [
    "names its customers where it is for customers",
    readers("customer"),
    readers("public"),
    /^visibility_config.customer_visibility_condition: it counts with visibility "customer" only; visibility is "public"/,
  ],
];

/** The written rules of articles. */
export const ARTICLE_RULES: readonly Ruled[] = [
  {
    what: "a new article",
    route: "POST /knowledge-bases/{id}/articles",
    id: HELP,
    base: { title: "Berths", author_user_id: INES, body_html: "<p>One.</p>" },
    rules: [
      ["has a heading", { title: "B" }, { title: " " }, /^title: " " is blank; an article has a heading/],
      ["has a text", { body_html: "B" }, { body_html: "\n" }, /^body_html: "\\n" is blank; an article has a text/],
      [
        "has a user for author",
        { author_user_id: INES },
        { author_user_id: MAYA },
        /^author_user_id: nothing has the id "6cac.*" but one of the contacts; GET \/users lists/,
      ],
      [
        "is in a collection of its knowledge base",
        { collection_id: DATA },
        { collection_id: NOBODY },
        /^collection_id: this knowledge base has no collection "0000.*GET \/knowledge-bases\/\{id\}\/collections/,
      ],
      [
        "has a slug that fits into an address",
        { slug: "berths" },
        { slug: "berths.html" },
        /^slug: "berths.html" does not fit into an address; .*such as "data-and-exports"/,
      ],
      [
        "has a slug of its own",
        { slug: "berths" },
        { slug: "why-the-vessel-eta-export-can-be-empty" },
        /^slug: another article of this knowledge base is called "why-.*", see exists_id/,
      ],
      [
        "is translated to languages of its knowledge base",
        translated(german),
        translated({ ...german, language: "fr" }),
        /^translations\[0\].language: "fr" is no language of this knowledge base; it has: en, de\.$/,
      ],
      [
        "is not translated to the language it is in",
        translated(german),
        translated({ ...german, language: "en" }),
        /^translations\[0\].language: "en" is the default language; title and body_html of the article/,
      ],
      [
        "is translated to a language once",
        translated(german),
        translated(german, german),
        /^translations\[1\].language: "de" occurs twice; an article has one text a language/,
      ],
      [
        "has a heading in each language",
        translated(german),
        translated({ ...german, title: " " }),
        /^translations\[0\].title: " " is blank/,
      ],
      [
        "has a text in each language",
        translated(german),
        translated({ ...german, body_html: " " }),
        /^translations\[0\].body_html: " " is blank/,
      ],
      ...FOR_READERS,
    ],
  },
  {
    what: "a changed article",
    route: "PATCH /knowledge-bases/{id}/articles/{article_id}",
    id: HELP,
    base: { article_id: EMPTY_EXPORT },
    rules: [
      ["keeps a heading", { title: "B" }, { title: " " }, /^title: " " is blank; an article has a heading/],
      ["keeps a text", { body_html: "B" }, { body_html: "" }, /^body_html: "" is blank; an article has a text/],
      [
        "is in a language of its knowledge base",
        german,
        { ...german, language: "de-CH" },
        /^language: "de-CH" is no language of this knowledge base; it has: en, de\.$/,
      ],
      [
        "gets a whole text in a language it is not in yet",
        german,
        { language: "de", title: "Liegeplätze" },
        /^language: this article has no text in "de" yet; send title and body_html to make one/,
      ],
      [
        "publishes a text it comes with",
        { body_html: "<p>Two.</p>", publish_updated_body_html: true },
        { title: "Two", publish_updated_body_html: true },
        /^publish_updated_body_html: true publishes the body_html it comes with, and there is none; send the text too/,
      ],
      [
        "is not published and taken off the site at once",
        { body_html: "<p>Two.</p>", is_published: false },
        { body_html: "<p>Two.</p>", is_published: false, publish_updated_body_html: true },
        /^publish_updated_body_html: .*is_published false takes it off the site; send one of them/,
      ],
      [
        "has tags there are",
        { tag_ids: [TROUBLESHOOTING] },
        { tag_ids: [NOBODY] },
        /^tag_ids: nothing has the id "0000.*GET \/tags/,
      ],
      [
        "has tags by their ids",
        { tag_ids: [TROUBLESHOOTING] },
        { tag_ids: ["troubleshooting"] },
        /^tag_ids: "troubleshooting" is the name of a tag, and ids are expected; its id is "a24b1121/,
      ],
      [
        "has tags that are for articles",
        { tag_ids: [] },
        { tag_ids: [BILLING] },
        /^tag_ids: "5e7b.*" is the tag "billing" for issues; tags with the object_type "article" are expected/,
      ],
      ...FOR_READERS,
    ],
  },
  {
    what: "an article to read",
    route: "GET /knowledge-bases/{id}/articles/{article_id}",
    id: HELP,
    base: { article_id: SENT_AGAIN },
    rules: [
      [
        "is in a language of its knowledge base",
        { language: "de" },
        { language: "German" },
        /^language: "German" is no language of this knowledge base; it has: en, de\.$/,
      ],
    ],
  },
  {
    what: "a review",
    route: "POST /knowledge-bases/{id}/articles/{article_id}/request-review",
    id: HELP,
    base: { article_id: SENT_AGAIN, request_ai_review: true },
    rules: [
      [
        "is asked of users",
        { reviewer_user_ids: [INES] },
        { reviewer_user_ids: [MAYA] },
        /^reviewer_user_ids: nothing has the id "6cac.*" but one of the contacts; GET \/users lists/,
      ],
      [
        "is of a text that is not published yet",
        { reviewer_user_ids: [INES] },
        { reviewer_user_ids: [INES], article_id: EMPTY_EXPORT },
        /^article_id: there is nothing to review, as the newest text of "84a4.*; send another body_html/,
      ],
    ],
  },
];
