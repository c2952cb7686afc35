import { beforeAll, describe, expect, it } from "vitest";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const ines = "6e8e436c-88b8-41c1-b4ec-5ddac752c681";
const frontline = "fce8a080-c229-4505-9658-9bcd3e93faa5";
const macro = {
  name: "Thanks",
  text_html: "<p>Thank you.</p>",
  macro_group_id: "848f9442-4a9e-4403-9bce-0e8aff3fbf5d",
};
const article = { title: "Exports", author_user_id: ines, body_html: "<p>None.</p>" };
const forWhom = (visibility) => ({ ...macro, visibility });

describe("the rules of macros and articles", () => {
  it.each([
    ["a review by nobody", "RequestArticleReviewRequestBody", {}, "at least one user in reviewer_user_ids"],
    [
      "a review without a reviewer",
      "RequestArticleReviewRequestBody",
      { reviewer_user_ids: [] },
      "at least one user in reviewer_user_ids",
    ],
    [
      "a review that is not asked of the AI",
      "RequestArticleReviewRequestBody",
      { request_ai_review: false },
      "or the AI by request_ai_review",
    ],
    ["a macro for users it does not name", "CreateMacroRequestBody", forWhom({ type: "user" }), "in user_ids"],
    ["a macro for no user", "MacroVisibilityInput", { type: "user", user_ids: [] }, "in user_ids"],
    [
      "a macro for teams by users",
      "UpdateMacroRequestBody",
      { visibility: { type: "team", user_ids: [ines] } },
      "in team_ids",
    ],
    [
      "a macro for users and no team",
      "MacroVisibilityInput",
      { type: "users_and_teams", user_ids: [ines] },
      "in team_ids",
    ],
    [
      "a macro for teams and no user",
      "MacroVisibilityInput",
      { type: "users_and_teams", team_ids: [frontline] },
      "in user_ids",
    ],
    [
      "a macro with half a condition",
      "CreateMacroRequestBody",
      { ...macro, conditions: { field: "state", operator: "equals" } },
      "needs value",
    ],
    [
      "an article for customers by half a condition",
      "CreateArticleRequestBody",
      {
        ...article,
        visibility_config: {
          visibility: "customer",
          customer_visibility_condition: { operator: "or", subfilters: [] },
        },
      },
      "at least one entry in subfilters",
    ],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it("tell both when a macro for users and teams names neither", () => {
    expect(sentences("MacroVisibilityInput", { type: "users_and_teams" })).toEqual([
      expect.stringContaining("in user_ids"),
      expect.stringContaining("in team_ids"),
    ]);
  });

  it.each([
    ["a review by a user", "RequestArticleReviewRequestBody", { reviewer_user_ids: [ines] }],
    ["a review by the AI", "RequestArticleReviewRequestBody", { request_ai_review: true }],
    [
      "a review by a user and not the AI",
      "RequestArticleReviewRequestBody",
      { reviewer_user_ids: [ines], request_ai_review: false },
    ],
    ["a macro for everybody", "CreateMacroRequestBody", forWhom({ type: "org" })],
    [
      "a macro for a team and a left-over user",
      "MacroVisibilityInput",
      { type: "team", team_ids: [frontline], user_ids: [] },
    ],
    ["a kind of text from tomorrow", "CreateMacroRequestBody", { ...macro, text_type: "sms" }],
    // The vendor says when the list counts, and not that it is needed.
    [
      "an article for agents that are not named yet",
      "CreateArticleRequestBody",
      { ...article, visibility_config: { ai_agent_access: "specific_agents" } },
    ],
    ["a new tag list alone", "UpdateArticleRequestBody", { tag_ids: [] }],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });

  it.each([
    [
      "a redirect to a theme",
      "CreateRouteRedirectRequestBody",
      { from_path: "/a", object_id: "b", object_type: "theme" },
    ],
    ["a macro for the world", "MacroVisibilityInput", { type: "world" }],
    ["an article without an author", "CreateArticleRequestBody", { title: "Exports", body_html: "<p>None.</p>" }],
    ["a collection without a name", "CreateCollectionRequestBody", { title: "" }],
  ])("refuse %s", (_, schema, value) => {
    expect(sentences(schema, value)).toHaveLength(1);
  });
});
