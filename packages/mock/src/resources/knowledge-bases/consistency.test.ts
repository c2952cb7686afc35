import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answerOf, outcome } from "../../testing/answers.ts";
import { WORLDS } from "../../worlds/worlds.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Article, InKnowledgeBase } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const world = await WORLDS.small();
const BASE = "/knowledge-bases/{id}";

const step = fc.record({
  route: fc.constantFrom(
    `POST ${BASE}/collections`,
    `PATCH ${BASE}/collections/{collection_id}`,
    `DELETE ${BASE}/collections/{collection_id}`,
    `POST ${BASE}/articles`,
    `PATCH ${BASE}/articles/{article_id}`,
    `PATCH ${BASE}/articles/{article_id}`,
    `DELETE ${BASE}/articles/{article_id}`,
    `POST ${BASE}/articles/{article_id}/request-review`,
    `POST ${BASE}/route-redirects`,
    "PATCH /tags/{id}",
    "DELETE /tags/{id}",
  ),
  home: fc.nat(1),
  collection: fc.nat(6),
  article: fc.nat(6),
  text: fc.constantFrom("Berths", "Tides", "Pilots"),
  change: fc.constantFrom(
    { is_published: true },
    { is_published: false },
    { body_html: "b", publish_updated_body_html: true },
    { language: "de", title: "T", body_html: "t" },
    { tag_ids: ["a24b1121-aa96-4d31-8327-64095639ad2d"] },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Takes a step; the collection and article may well be in the other knowledge base, or gone. */
function take(workspace: Workspace, { route, home, collection, article, text, change }: Step): void {
  const collection_id = workspace.collections.all()[collection]?.id;
  const article_id = workspace.articles.all()[article]?.id;
  const tag = workspace.tags.all().find((each) => each.object_type === "article");
  const bodies: Readonly<Record<string, Record<string, unknown>>> = {
    [`POST ${BASE}/collections`]: { title: text, parent_collection_id: collection_id },
    [`PATCH ${BASE}/collections/{collection_id}`]: { slug: text },
    [`POST ${BASE}/articles`]: {
      title: text,
      author_user_id: workspace.tokenUser,
      body_html: "b",
      collection_id,
      is_published: article > 3,
    },
    [`PATCH ${BASE}/articles/{article_id}`]: change,
    [`POST ${BASE}/articles/{article_id}/request-review`]: { request_ai_review: true },
    [`POST ${BASE}/route-redirects`]:
      article % 2 === 0
        ? { from_path: `/${text}`, object_id: article_id ?? "", object_type: "article" }
        : { from_path: `/${text}`, object_id: collection_id ?? "", object_type: "collection" },
    "PATCH /tags/{id}": { value: text },
  };
  const params = {
    id: (route.includes("/tags/") ? tag : workspace.knowledgeBases.all()[home])?.id ?? "",
    collection_id: collection_id ?? "",
    article_id: article_id ?? "",
  };
  expect(
    outcome(() => HANDLERS[route]?.({ workspace, params, query: {}, body: bodies[route] ?? {} }), route),
  ).toBeUndefined();
}

const isOnce = (names: readonly unknown[]): void => expect(new Set(names).size).toBe(names.length);

describe("whatever is done to knowledge bases", () => {
  it("what is in one refers to what is in it, has its name alone, and shows the tags there are", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: "max" }), (steps) => {
        let now = Date.parse(world.now);
        const workspace = createWorkspace(world, { now: () => now });
        for (const each of steps) {
          now += 600_000;
          take(workspace, each);
        }
        const { knowledgeBases, collections, articles, redirects, tags } = workspace.data;
        for (const { id: home } of knowledgeBases) {
          const inside = <Row extends InKnowledgeBase>(rows: readonly Row[]): readonly Row[] =>
            rows.filter((row) => row.knowledge_base_id === home);
          const shelves = inside(collections).map(({ id }) => id);
          const pages = inside(articles).map(({ id }) => id);
          const parents = inside(collections).flatMap((each) => each.parent_collection_id ?? []);
          const places = inside(articles).flatMap((each) => each.collection_id ?? []);
          const targets = inside(redirects).map((each) => each.object_id);
          expect(shelves).toEqual(expect.arrayContaining([...parents, ...places]));
          expect([...shelves, ...pages]).toEqual(expect.arrayContaining(targets));
          isOnce(inside(collections).map(({ slug }) => slug));
          isOnce(inside(articles).map(({ slug }) => slug));
          isOnce(inside(redirects).map(({ from_path: path }) => path));
          const listed = (answerOf(workspace, `GET ${BASE}/articles`, { id: home })["data"] ?? []) as Article[];
          expect(listed.map(({ id }) => id)).toEqual(pages);
          const { data } = answerOf(workspace, `GET ${BASE}/collections`, { id: home });
          expect(data).toHaveLength(shelves.length);
        }
        for (const article of articles) {
          for (const tag of article.tags ?? []) expect(tags).toContainEqual(tag);
          const { is_published: isPublished, url, current_published_content_html: text } = article;
          expect(isPublished && !(url && text)).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });
});
