import { describe, expect, it } from "vitest";

import { readBundle } from "../document/document.ts";
import { answerExamples } from "./examples.ts";
import { TERMINAL_FIELDS } from "./terminals.ts";
import { VOICE_FIELDS } from "./voice-fields.ts";
import { WORLDS } from "./worlds.ts";

const world = await WORLDS.small();

describe("small", () => {
  const rowsOf = (path: string) =>
    [...answerExamples(readBundle(), path).values()].flatMap((body) => (body["data"] ?? []) as object[]);

  it("is the examples as they stand: the builders that complete its rows find nothing missing", () => {
    const small = world as unknown as Record<string, readonly object[]>;
    const paths = {
      users: "/users",
      teams: "/teams",
      tags: "/tags",
      customObjects: "/custom-objects/{type}",
      statuses: "/issue-statuses",
      macroGroups: "/macro-groups",
      ticketForms: "/ticket-forms",
      trainingData: "/training-data",
      accounts: "/accounts",
      relationships: "/accounts/{account_id}/relationships",
      activityTypes: "/activity-types",
      contacts: "/contacts",
      issues: "/issues",
      milestones: "/milestones/{id}",
      tasks: "/tasks",
      auditLogs: "/audit-logs",
      knowledgeBases: "/knowledge-bases",
      surveys: "/surveys",
    };
    for (const [kind, path] of Object.entries(paths)) {
      expect(small[kind], kind).toEqual(rowsOf(path));
    }
    expect(small["customFields"]).toEqual([...rowsOf("/custom-fields"), ...TERMINAL_FIELDS, ...VOICE_FIELDS]);
  });

  it("has the help site of the examples, and says what the examples need not: where each is, and in which languages", () => {
    const { knowledgeBases, collections, articles } = world;
    const home = { knowledge_base_id: knowledgeBases[0]?.id };
    const examples = (path: string) =>
      [...answerExamples(readBundle(), path).values()].flatMap((body) => (body["data"] ?? []) as object[]);
    expect(collections).toEqual(
      examples("/knowledge-bases/{id}/collections").map((collection) => ({ ...collection, ...home })),
    );
    expect(articles).toEqual(
      examples("/knowledge-bases/{id}/articles").map((article) => ({
        ...article,
        ...home,
        translations: expect.any(Object) as object,
      })),
    );
    expect(articles.map(({ translations }) => translations["de"]?.title)).toEqual([
      undefined,
      "Wann Webhooks erneut gesendet werden",
      undefined,
      undefined,
    ]);
  });

  it("has what the document's customers say: calls and surveys as they stand, and evidence for every feature request", () => {
    const { callRecordings, featureRequests, surveys, surveyResponses } = world;
    const everyCall = answerExamples(readBundle(), "/call-recordings/search", "post").get("all");
    expect(callRecordings).toEqual(everyCall?.["data"]);
    const responses = surveys.map(({ id, name }) => [name, surveyResponses[id]?.length ?? 0]);
    expect(responses).toEqual([
      ["Would you recommend us? Autumn 2026", 3],
      ["After a closed issue", 1],
      ["Four weeks after go-live", 0],
    ]);
    expect(Object.values(surveyResponses).flat()).toEqual(rowsOf("/surveys/{id}/responses"));
    expect(featureRequests.map((row) => row.evidence?.map((each) => each.source_type))).toEqual([
      ["issue", "call_recording"],
      ["manual"],
      ["manual", "manual"],
      ["manual"],
    ]);
  });
});
