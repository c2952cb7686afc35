import { beforeAll, describe, expect, it } from "vitest";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const request_id = "706ad583-12c1-43d2-83ca-c5f96eac7922";
const merge = (...ids) => ({ merge_feature_request_ids: ids, merge_into_feature_request_id: "f" });
const wish = { title: "SFTP", description: "Every night.", should_auto_fetch_evidence: true };
const many = Array.from({ length: 101 }, (_, index) => `f${index}`);
const naive = { field: "start_time", operator: "time_is_after", value: "2026-10-01T00:00:00" };

describe("the rules of surveys, feature requests and call recordings", () => {
  it.each([
    ["a wish without a title", "CreateFeatureRequestRequest", { description: "SFTP" }, "title"],
    ["a wish with an empty title", "CreateFeatureRequestRequest", { title: "" }, "/title"],
    ["a merge of nothing", "MergeFeatureRequestsRequestBody", merge(), "fewer than 1"],
    ["a merge of more than a hundred", "MergeFeatureRequestsRequestBody", merge(...many), "more than 100"],
    ["a merge that names one twice", "MergeFeatureRequestsRequestBody", merge("a", "a"), "duplicate"],
    [
      "a merge into nothing",
      "MergeFeatureRequestsRequestBody",
      { merge_feature_request_ids: ["a"] },
      "merge_into_feature_request_id",
    ],
    [
      "visibility for nobody",
      "SetFeatureRequestPortalVisibilityRequestBody",
      { account_ids: [], visible: true },
      "fewer than 1",
    ],
    [
      "visibility that says neither yes nor no",
      "SetFeatureRequestPortalVisibilityRequestBody",
      { account_ids: ["a"] },
      "visible",
    ],
    ["more wishes than one answer holds", "SearchFeatureRequestsRequest", { limit: 1001 }, "<= 1000"],
    ["more surveys than one answer holds", "SearchSurveysRequest", { limit: 1000 }, "<= 999"],
    ["more recordings than a page holds", "SearchCallRecordingsRequest", { limit: 1001 }, "<= 1000"],
    ["a call after a time without a zone", "SearchCallRecordingsRequest", { filter: naive }, "with a zone"],
    [
      "a field with two kinds of value",
      "UpdateCallRecordingRequestBody",
      { custom_fields: [{ slug: "call_type", value: "review", values: ["review"] }] },
      "not both",
    ],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    ["a wish with both a description and a search for evidence", "CreateFeatureRequestRequest", wish],
    ["a status of one's own", "UpdateFeatureRequestRequestBody", { request_status: "planned" }],
    ["a search for everything", "SearchFeatureRequestsRequest", {}],
    ["a merge with a field of tomorrow", "MergeFeatureRequestsRequestBody", { ...merge("a"), keep_titles: true }],
    ["a page of a thousand recordings", "SearchCallRecordingsRequest", { limit: 1000 }],
    ["a recording that leaves its account", "UpdateCallRecordingRequestBody", { account_id: "" }],
    ["a recorder of tomorrow", "CallRecording", { id: "c", source: "zoom", account_id: null, start_time: null }],
    ["a kind of survey of tomorrow", "Survey", { id: "s", type: "ces" }],
    ["evidence that is no issue", "FeatureRequestEvidence", { source_type: "manual", account_id: null }],
    ["a list without data", "SurveyListResponse", { request_id }],
    ["a list of nothing", "CallRecordingListResponse", { request_id, data: null, pagination: null }],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });
});
