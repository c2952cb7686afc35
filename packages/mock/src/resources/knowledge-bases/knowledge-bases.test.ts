import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../create-pylon-mock.ts";
import {
  DATA,
  EMPTY_EXPORT,
  HANDBOOK,
  HELP,
  openHelpSite,
  REISSUE,
  RUNBOOKS,
  SENT_AGAIN,
  WEBHOOKS,
} from "../../testing/help-site.ts";
import { NOBODY, openDesk, reason, refusal } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";

describe("knowledge bases", () => {
  it("are listed and read", () => {
    const { data } = openDesk();
    expect(data<{ id: string }[]>("GET /knowledge-bases").map(({ id }) => id)).toEqual([HELP, HANDBOOK]);
    expect(data("GET /knowledge-bases/{id}", { params: { id: HANDBOOK } })).toMatchObject({ title: "Team Handbook" });
    expect(reason(() => data("GET /knowledge-bases/{id}", { params: { id: "help" } }))).toBe(
      '404 No knowledge base has the id "help".',
    );
  });

  it("keep their rows from each other, and none of them says where it is", () => {
    const handbook = openHelpSite(HANDBOOK);
    expect([handbook.collections(), handbook.articlePage()]).toEqual([[], {}]);
    expect(reason(() => handbook.article(SENT_AGAIN))).toMatch(/^404 No article of this knowledge base has the id "7/);
    expect(reason(() => handbook.removeCollection(DATA))).toMatch(/^404 No collection of this knowledge base/);
    expect(reason(() => handbook.write({ collection_id: DATA }))).toBe(
      `400 collection_id: this knowledge base has no collection "${DATA}"; GET /knowledge-bases/{id}/collections lists those it has.`,
    );
    expect(reason(() => handbook.collect({ title: "T", parent_collection_id: DATA }))).toMatch(
      /^400 parent_collection/,
    );
    expect(reason(() => handbook.redirect({}))).toMatch(/^400 object_id: this knowledge base has no article "8/);
    const help = openHelpSite();
    for (const row of [...help.collections(), ...help.articles(), help.redirect({})])
      expect(row).not.toHaveProperty("knowledge_base_id");
  });
});

describe("collections", () => {
  it("are at the top, open to everybody, and named after their title, unless it is said otherwise", () => {
    const { collect, collection, collections } = openHelpSite();
    const made = collect({ title: "Pilots' guide: Übersicht" });
    expect(made).toEqual({
      id: expect.any(String) as string,
      title: "Pilots' guide: Übersicht",
      description: null,
      slug: "pilots-guide-übersicht",
      icon: null,
      parent_collection_id: null,
      visibility_config: { visibility: "public", ai_agent_access: "inherit", allowed_agent_ids: null },
      created_at: "2026-10-15T09:00:00Z",
    });
    expect(collection(made.id)).toEqual(made);
    const inside = collect({ title: "Webhooks", description: "Copies.", parent_collection_id: made.id });
    expect(inside).toMatchObject({ slug: "webhooks-2", description: "Copies.", parent_collection_id: made.id });
    expect(collections()).toHaveLength(6);
  });

  it("have a name, and a slug of their own that fits into an address", () => {
    const { collect, changeCollection, collection } = openHelpSite();
    expect(reason(() => collect({ title: " " }))).toBe('400 title: " " is blank; a collection has a name.');
    expect(reason(() => collect({ title: "T", slug: "a b" }))).toMatch(/^400 slug: "a b" does not fit into an address/);
    expect(refusal(() => collect({ title: "T", slug: "webhooks" }))).toMatchObject({ status: 400, existsId: WEBHOOKS });
    expect(refusal(() => changeCollection(DATA, { title: "T", slug: "webhooks" })).existsId).toBe(WEBHOOKS);
    expect(reason(() => changeCollection(DATA, { title: "" }))).toMatch(/^400 title/);
    expect(collection(DATA).title).toBe("Data and exports");
    expect(changeCollection(DATA, { title: "Exports", slug: "data-and-exports" })).toMatchObject({ title: "Exports" });
  });

  it("keep what a change leaves out, their slug and who may read them included", () => {
    const { changeCollection } = openHelpSite();
    const agents = ["3f6a1a52-8c1e-4f0e-9a57-5f7f2a3f1c20"];
    expect(changeCollection(RUNBOOKS, { title: "Handbook" })).toMatchObject({ title: "Handbook", slug: "runbooks" });
    expect(changeCollection(RUNBOOKS, { visibility_config: { visibility: "customer" } }).visibility_config).toEqual({
      visibility: "customer",
      ai_agent_access: "specific_agents",
      allowed_agent_ids: agents,
    });
    expect(changeCollection(RUNBOOKS, { visibility_config: { ai_agent_access: "none" } }).visibility_config).toEqual({
      visibility: "customer",
      ai_agent_access: "none",
      allowed_agent_ids: null,
    });
    expect(changeCollection(DATA, { description: "" }).description).toBeNull();
  });

  it.each([
    [{ ai_agent_access: "specific_agents" }, /it names nobody; .* "specific_agents" takes the ids/],
    [{ ai_agent_access: "specific_agents", allowed_agent_ids: [" "] }, /an id is blank/],
    [{ ai_agent_access: "none", allowed_agent_ids: ["a"] }, /only; ai_agent_access is "none"/],
    [{ allowed_agent_ids: ["a"] }, /only; ai_agent_access is "inherit"/],
  ])("refuse agents that contradict their access: %j", (visibility_config, sentence) => {
    const { collect, collections } = openHelpSite();
    expect(reason(() => collect({ title: "T", visibility_config }))).toMatch(sentence);
    expect(collections()).toHaveLength(4);
  });

  it("take everything inside with them: articles, collections, the articles of those, and what leads there", () => {
    const { collect, write, redirect, workspace, removeCollection, collections, articles } = openHelpSite();
    const deep = collect({ title: "Deep", parent_collection_id: WEBHOOKS });
    write({ collection_id: deep.id });
    const outside = write({ title: "Outside" });
    redirect({ from_path: "/a", object_id: SENT_AGAIN });
    redirect({ from_path: "/b", object_id: deep.id, object_type: "collection" });
    redirect({ from_path: "/c", object_id: outside.id });
    expect(removeCollection(DATA)).toEqual({});
    expect(collections().map(({ title }) => title)).toEqual(["Accounts and access", "Runbooks"]);
    expect(articles().map(({ id }) => id)).toEqual(["b9b798ac-d8e1-4b31-ae7e-41c80570e9cc", REISSUE, outside.id]);
    expect(workspace.redirects.all().map(({ from_path }) => from_path)).toEqual(["/c"]);
    expect(reason(() => removeCollection(WEBHOOKS))).toMatch(/^404/);
  });

  it("that somebody brought as a ring are removed too", () => {
    const { workspace, removeCollection, collections } = openHelpSite();
    const data = workspace.collections.get(DATA);
    if (!data) throw new Error("the world has no such collection");
    workspace.collections.put(DATA, { ...data, parent_collection_id: WEBHOOKS });
    removeCollection(WEBHOOKS);
    expect(collections()).toHaveLength(2);
  });
});

describe("redirects", () => {
  it("lead to an article or collection, in a language where one is named", () => {
    const { redirect, workspace } = openHelpSite();
    expect(redirect({})).toEqual({
      id: expect.any(String) as string,
      from_path: "/old",
      object_id: EMPTY_EXPORT,
      object_type: "article",
      created_at: "2026-10-15T09:00:00Z",
    });
    const german = { from_path: "/alt", object_id: DATA, object_type: "collection", language: "de" };
    expect(redirect(german)).toMatchObject(german);
    expect(workspace.redirects.size).toBe(2);
  });

  it("are refused without a place to lead to, a path of a site, or a language there is", () => {
    const { redirect, workspace } = openHelpSite();
    expect(reason(() => redirect({ object_id: NOBODY }))).toMatch(/has no article/);
    expect(reason(() => redirect({ object_id: DATA }))).toMatch(/has no article/);
    expect(reason(() => redirect({ object_type: "collection" }))).toMatch(/has no collection .*\/collections lists/);
    expect(reason(() => redirect({ language: "fr" }))).toBe(
      '400 language: "fr" is no language of this knowledge base; it has: en, de.',
    );
    for (const from_path of ["old", "https://a.example/old", "//a.example", "/", "/a b", "/a?b=c"])
      expect(reason(() => redirect({ from_path }))).toMatch(/^400 from_path: .* is no path of a site/);
    expect(workspace.redirects.size).toBe(0);
  });

  it("have a path of their own, which is free again when what it led to is deleted", () => {
    const { redirect, remove } = openHelpSite();
    const { id } = redirect({});
    expect(refusal(() => redirect({ object_id: SENT_AGAIN })).existsId).toBe(id);
    remove(EMPTY_EXPORT);
    expect(redirect({ object_id: SENT_AGAIN }).object_id).toBe(SENT_AGAIN);
  });
});

describe("over HTTP", () => {
  it("every answer is one the document allows, from the first collection to the last deletion", async () => {
    await using mock = await createPylonMock({ rateLimits: "off" });
    const home = `/knowledge-bases/${HANDBOOK}`;
    const ask = async <Data>(route: string, body?: unknown): Promise<Data> => {
      const answer = await send(mock, route, body, { fetch: mock.fetch });
      expect([route, answer.status, answer.body.errors]).toEqual([route, 200, undefined]);
      return answer.body.data as Data;
    };
    const collection = await ask<{ id: string }>(`POST ${home}/collections`, { title: "Desk" });
    await ask(`PATCH ${home}/collections/${collection.id}`, { description: "Rules of the desk." });
    const article = await ask<{ id: string }>(`POST ${home}/articles`, {
      title: "Shifts",
      author_user_id: mock.state.tokenUser,
      body_html: "<p>Two.</p>",
      collection_id: collection.id,
    });
    const path = `${home}/articles/${article.id}`;
    await ask(`POST ${path}/request-review`, { request_ai_review: true });
    await ask(`PATCH ${path}`, { is_published: true });
    await ask(`POST ${home}/route-redirects`, { from_path: "/s", object_id: article.id, object_type: "article" });
    const listed = [`GET ${home}`, `GET ${home}/collections/${collection.id}`, `GET ${path}`];
    for (const route of listed) await ask(route);
    expect(await ask(`GET ${home}/articles`)).toEqual([await ask(`GET ${path}`)]);
    await ask(`DELETE ${path}`);
    await ask(`DELETE ${home}/collections/${collection.id}`);
    expect(await ask(`GET ${home}/collections`)).toEqual([]);
    expect(await ask(`GET ${home}/articles`)).toBeUndefined();
    expect(await ask<unknown[]>("GET /knowledge-bases")).toHaveLength(2);
  });
});
