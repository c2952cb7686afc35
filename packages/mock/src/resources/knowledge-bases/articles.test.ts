import { describe, expect, it } from "vitest";

import { EMPTY_EXPORT, HELP, openHelpSite, REISSUE, SENT_AGAIN, WEBHOOKS } from "../../testing/help-site.ts";
import { INES, NOBODY, reason, refusal, TOMAS } from "../../testing/small-desk.ts";

const de = { language: "de", title: "Liegeplätze", body_html: "<p>Eins.</p>" };

describe("writing an article", () => {
  it("makes a draft outside of any collection, named after its title", () => {
    const { write, article } = openHelpSite();
    const made = write();
    expect(made).toEqual({
      id: expect.any(String) as string,
      identifier: expect.stringMatching(/^[1-9]\d{9}$/) as string,
      title: "Berths",
      slug: "berths",
      url: null,
      collection_id: null,
      author_user_id: INES,
      current_draft_content_html: "<p>One.</p>",
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
      created_at: "2026-10-15T09:00:00Z",
      last_edited_at: "2026-10-15T09:00:00Z",
      last_published_at: null,
    });
    expect(article(made.id)).toEqual(made);
    expect(write().slug).toBe("berths-2");
  });

  it("publishes it at once, its translations included, under an address", () => {
    const { write, article } = openHelpSite();
    const made = write({ is_published: true, is_unlisted: true, translations: [de] });
    expect(made).toMatchObject({
      is_published: true,
      is_unlisted: true,
      url: `https://help.harbormetrics.example/articles/${made.identifier}-berths`,
      current_published_content_html: "<p>One.</p>",
      last_published_at: "2026-10-15T09:00:00Z",
    });
    expect(article(made.id, "de")).toEqual({
      ...made,
      title: de.title,
      current_draft_content_html: de.body_html,
      current_published_content_html: de.body_html,
    });
  });

  it("refuses what refers to nothing, says nothing or says it twice, and leaves nothing behind", () => {
    const { write, articles, workspace } = openHelpSite();
    const before = workspace.data;
    expect(reason(() => write({ author_user_id: NOBODY }))).toMatch(/^400 author_user_id: .*GET \/users/);
    expect(reason(() => write({ collection_id: NOBODY }))).toMatch(/^400 collection_id/);
    expect(reason(() => write({ title: " " }))).toBe('400 title: " " is blank; an article has a heading.');
    expect(reason(() => write({ body_html: "\n" }))).toMatch(/^400 body_html/);
    expect(reason(() => write({ slug: "/x" }))).toMatch(/^400 slug/);
    expect(refusal(() => write({ slug: "reissue-an-invoice" })).existsId).toBe(REISSUE);
    expect(reason(() => write({ translations: [{ ...de, language: "fr" }] }))).toBe(
      '400 translations[0].language: "fr" is no language of this knowledge base; it has: en, de.',
    );
    expect(reason(() => write({ translations: [{ ...de, language: "en" }] }))).toMatch(/"en" is the default language/);
    expect(reason(() => write({ translations: [de, de] }))).toMatch(
      /^400 translations\[1\].language: "de" occurs twice/,
    );
    expect(reason(() => write({ translations: [{ ...de, title: "" }] }))).toMatch(/^400 translations\[0\].title/);
    const condition = { field: "account_id", operator: "is_set" };
    expect(
      reason(() => write({ visibility_config: { visibility: "public", customer_visibility_condition: condition } })),
    ).toMatch(/counts with visibility "customer" only; visibility is "public"/);
    expect(articles()).toHaveLength(4);
    expect(workspace.data).toEqual(before);
  });
});

describe("reading articles", () => {
  it("lists them in a language, those that are not translated left out, and reads as listed", () => {
    const { articles, article } = openHelpSite();
    expect(articles({ language: "en" })).toEqual(articles());
    const [german, ...none] = articles({ language: "de" });
    expect(none).toEqual([]);
    expect(german).toMatchObject({ id: SENT_AGAIN, title: "Wann Webhooks erneut gesendet werden" });
    expect(article(SENT_AGAIN, "de")).toEqual(german);
    expect(german).not.toHaveProperty("translations");
    expect(reason(() => article(REISSUE, "de"))).toBe(`404 The article "${REISSUE}" is not translated to "de".`);
    for (const ask of [() => article(REISSUE, "fr"), () => articles({ language: "fr" })])
      expect(reason(ask)).toBe('400 language: "fr" is no language of this knowledge base; it has: en, de.');
  });

  it("goes on behind the last page, though articles come and go, and takes no cursor of another language", () => {
    const { articlePage, write, remove } = openHelpSite();
    const first = articlePage({ limit: "2" });
    const cursor = first.pagination?.cursor ?? "";
    remove(first.data?.[0]?.id ?? "");
    write({ title: "Late" });
    const rest = articlePage({ limit: "3", cursor });
    expect(rest.data?.map(({ title }) => title)).toEqual([
      "Change your plan within a quarter",
      "Reissue an invoice",
      "Late",
    ]);
    expect(rest).not.toHaveProperty("pagination");
    expect(reason(() => articlePage({ cursor, language: "de" }))).toMatch(/^400 cursor: ".*" belongs to another query/);
  });

  it("leaves media out of the texts where none are wanted", () => {
    const { write, articles } = openHelpSite();
    const body_html = '<p>Look:<img src="a.png"><VIDEO controls>\n<source src="b"></video> <imgx>there</p>';
    const { id } = write({ body_html, is_published: true });
    const text = (media: string) => articles({ media }).find((each) => each.id === id);
    expect(text("all")?.current_draft_content_html).toBe(body_html);
    const without = "<p>Look: <imgx>there</p>";
    expect([text("none")?.current_draft_content_html, text("none")?.current_published_content_html]).toEqual([
      without,
      without,
    ]);
  });
});

describe("changing an article", () => {
  it("keeps a new text as a draft until it is published with it", () => {
    const { wait, change } = openHelpSite();
    wait(1);
    const draft = change(EMPTY_EXPORT, { body_html: "<p>New.</p>" });
    expect(draft).toMatchObject({
      current_draft_content_html: "<p>New.</p>",
      last_edited_at: "2026-10-15T10:00:00Z",
      last_published_at: "2026-10-08T16:05:02Z",
    });
    expect(draft.current_published_content_html).toContain("An export with a header");
    wait(1);
    expect(change(EMPTY_EXPORT, { body_html: "<p>Newer.</p>", publish_updated_body_html: true })).toMatchObject({
      current_draft_content_html: "<p>Newer.</p>",
      current_published_content_html: "<p>Newer.</p>",
      last_published_at: "2026-10-15T11:00:00Z",
    });
  });

  it("counts texts alone as edits", () => {
    const { change } = openHelpSite();
    const { last_edited_at: before } = change(EMPTY_EXPORT, {});
    expect(change(EMPTY_EXPORT, { is_unlisted: true })).toMatchObject({ is_unlisted: true, last_edited_at: before });
    expect(change(EMPTY_EXPORT, { title: "Empty exports" })).toMatchObject({
      title: "Empty exports",
      slug: "why-the-vessel-eta-export-can-be-empty",
      last_edited_at: "2026-10-15T09:00:00Z",
    });
  });

  it("changes one language and answers in it", () => {
    const { change, article } = openHelpSite();
    const english = article(SENT_AGAIN);
    const german = change(SENT_AGAIN, { language: "de", body_html: "<p>Neu.</p>", publish_updated_body_html: true });
    expect(german).toMatchObject({
      title: "Wann Webhooks erneut gesendet werden",
      current_draft_content_html: "<p>Neu.</p>",
      current_published_content_html: "<p>Neu.</p>",
    });
    expect(article(SENT_AGAIN, "de")).toEqual(german);
    const { current_draft_content_html, current_published_content_html } = english;
    expect(article(SENT_AGAIN)).toMatchObject({ current_draft_content_html, current_published_content_html });
  });

  it("makes a translation of a whole text only", () => {
    const { change, article } = openHelpSite();
    expect(reason(() => change(EMPTY_EXPORT, { language: "de", title: "Leer" }))).toBe(
      '400 language: this article has no text in "de" yet; send title and body_html to make one.',
    );
    expect(change(EMPTY_EXPORT, de)).toMatchObject({ title: de.title, current_published_content_html: null });
    expect(article(EMPTY_EXPORT, "de").current_draft_content_html).toBe(de.body_html);
    expect(reason(() => change(EMPTY_EXPORT, { ...de, language: "fr" }))).toMatch(/^400 language: "fr"/);
  });

  it("takes it off the site with its address and text, and back with the newest text of every language", () => {
    const { change, article } = openHelpSite();
    const off = change(SENT_AGAIN, { is_published: false });
    expect(off).toMatchObject({ is_published: false, url: article(SENT_AGAIN).url });
    expect(off.current_published_content_html).toContain("within ten seconds.");
    change(SENT_AGAIN, { language: "de", body_html: "<p>Neu.</p>" });
    expect(change(SENT_AGAIN, { is_published: true })).toMatchObject({
      is_published: true,
      current_published_content_html: off.current_draft_content_html,
      last_published_at: "2026-10-15T09:00:00Z",
    });
    expect(article(SENT_AGAIN, "de").current_published_content_html).toBe("<p>Neu.</p>");
    const shown = change(REISSUE, { body_html: "<p>R</p>", publish_updated_body_html: true });
    expect(shown).toMatchObject({ is_published: true, current_published_content_html: "<p>R</p>" });
    expect(shown.url).toBe("https://help.harbormetrics.example/articles/7250913308-reissue-an-invoice");
  });

  it("refuses what contradicts itself", () => {
    const { change } = openHelpSite();
    const publish = { publish_updated_body_html: true };
    expect(reason(() => change(REISSUE, { ...publish }))).toMatch(
      /publishes the body_html it comes with, and there is/,
    );
    expect(reason(() => change(REISSUE, { ...publish, body_html: "b", is_published: false }))).toMatch(
      /^400 publish_updated_body_html: .*send one of them/,
    );
    expect(reason(() => change(REISSUE, { title: "" }))).toMatch(/^400 title/);
    expect(reason(() => change(REISSUE, { body_html: " " }))).toMatch(/^400 body_html/);
    expect(change(REISSUE, { publish_updated_body_html: false }).is_published).toBe(false);
  });

  it("keeps the condition for customers as long as it is for customers", () => {
    const { change } = openHelpSite();
    const PLAN = "b9b798ac-d8e1-4b31-ae7e-41c80570e9cc";
    const config = (visibility_config: object) => change(PLAN, { visibility_config }).visibility_config;
    expect(config({ ai_agent_access: "none" })?.customer_visibility_condition).toMatchObject({ field: "account_id" });
    expect(config({ visibility: "public" })).toMatchObject({
      visibility: "public",
      customer_visibility_condition: null,
      ai_agent_access: "none",
    });
  });
});

describe("the tags of an article", () => {
  const TROUBLESHOOTING = "a24b1121-aa96-4d31-8327-64095639ad2d";
  const BUG = "b8175f01-b544-4117-9990-0ae08fbbfc23";

  it("are replaced by id, and only tags for articles fit", () => {
    const { change } = openHelpSite();
    const twice = { tag_ids: [TROUBLESHOOTING, TROUBLESHOOTING] };
    expect(change(SENT_AGAIN, twice).tags).toMatchObject([{ id: TROUBLESHOOTING, value: "troubleshooting" }]);
    expect(reason(() => change(SENT_AGAIN, { tag_ids: [BUG] }))).toMatch(
      /^400 tag_ids: .* is the tag "bug" for issues/,
    );
    expect(reason(() => change(SENT_AGAIN, { tag_ids: [NOBODY] }))).toMatch(/^400 tag_ids: .*GET \/tags/);
    expect(change(SENT_AGAIN, {}).tags).toHaveLength(1);
    expect(change(SENT_AGAIN, { tag_ids: [] }).tags).toBeNull();
  });

  it("are shown as they are now, and go when they are deleted", () => {
    const { data, article } = openHelpSite();
    const params = { id: TROUBLESHOOTING };
    data("PATCH /tags/{id}", { params, body: { value: "faults", hex_color: "#000000" } });
    expect(article(EMPTY_EXPORT).tags).toMatchObject([{ value: "faults", hex_color: "#000000" }]);
    data("DELETE /tags/{id}", { params });
    expect(article(EMPTY_EXPORT).tags).toBeNull();
  });
});

describe("a review", () => {
  it("is asked for what is not published yet, and again in place of the one before", () => {
    const { review, article, change } = openHelpSite();
    const asked = review(SENT_AGAIN, { reviewer_user_ids: [INES, TOMAS] });
    expect(asked).toEqual({
      article_id: SENT_AGAIN,
      article_version_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      approval_status: "needs_review",
    });
    expect(article(SENT_AGAIN).approval_info).toEqual({
      status: "needs_review",
      requested_at: "2026-10-15T09:00:00Z",
      reviewed_at: null,
      reviewed_by_user_id: null,
    });
    expect(review(SENT_AGAIN, { request_ai_review: true })).toEqual(asked);
    change(SENT_AGAIN, { body_html: "<p>Another.</p>" });
    expect(review(SENT_AGAIN, { request_ai_review: true }).article_version_id).not.toBe(asked.article_version_id);
  });

  it("is refused without a draft, and to people who are not there", () => {
    const { review, article, change } = openHelpSite();
    expect(reason(() => review(EMPTY_EXPORT, { request_ai_review: true }))).toMatch(
      /^400 article_id: there is nothing to review/,
    );
    change(EMPTY_EXPORT, de);
    expect(review(EMPTY_EXPORT, { request_ai_review: true }).approval_status).toBe("needs_review");
    const before = article(REISSUE);
    expect(reason(() => review(REISSUE, { reviewer_user_ids: [INES, NOBODY] }))).toMatch(
      /^400 reviewer_user_ids: .*0000/,
    );
    expect(article(REISSUE)).toEqual(before);
  });
});

describe("deleting an article", () => {
  it("is for good and for this article alone", () => {
    const { remove, article, articles, workspace } = openHelpSite();
    expect(remove(SENT_AGAIN)).toEqual({});
    expect(reason(() => article(SENT_AGAIN))).toMatch(/^404/);
    expect(reason(() => remove(SENT_AGAIN))).toMatch(/^404/);
    expect(articles()).toHaveLength(3);
    expect(workspace.collections.get(WEBHOOKS)?.knowledge_base_id).toBe(HELP);
  });
});
