import type { ApiDocument } from "../document/document.ts";
import { build } from "../builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import type {
  FeatureRequest,
  FeatureRequestEvidence,
  FeatureRequestSearchResult,
  SurveyResponse,
} from "../workspace/entities.ts";
import { answerExamples, listedRows } from "./examples.ts";

type VoiceRows = Pick<WorldData, "featureRequests" | "callRecordings" | "surveys" | "surveyResponses">;

/** What customers say besides their issues: feature requests, recorded calls, surveys and the responses to them. */
export function customerVoice(document: ApiDocument): VoiceRows {
  const surveys = listedRows(document, "/surveys", build.survey);
  const responses = answerExamples(document, "/surveys/{id}/responses");
  // The examples of responses are named by the type of their survey.
  const answered = surveys.flatMap(({ id, type = "" }) => {
    const rows = responses.get(type)?.["data"] as readonly SurveyResponse[] | undefined;
    return rows ? [[id, rows] as const] : [];
  });
  return {
    featureRequests: featureRequestsOf(document),
    callRecordings: listedRows(document, "/call-recordings/search", build.callRecording, "post"),
    surveys,
    surveyResponses: Object.fromEntries(answered),
  };
}

/** Where no example shows the evidence, each account that is listed has asked by itself. */
function featureRequestsOf(document: ApiDocument): readonly FeatureRequest[] {
  const shown = [...answerExamples(document, "/feature-requests/{id}").values()].map(
    (body) => body["data"] as FeatureRequest,
  );
  const complete = ({
    account_ids: accounts,
    created_at = "",
    ...said
  }: FeatureRequestSearchResult): FeatureRequest => {
    const known = shown.find(({ id, evidence }) => id === said.id && evidence)?.evidence;
    const asked = (accounts ?? []).map((id): FeatureRequestEvidence => ({
      source_type: "manual",
      account_id: id,
      summary: null,
    }));
    return build.featureRequest({ ...said, created_at, evidence: known ?? asked });
  };
  return listedRows(document, "/feature-requests/search", complete, "post");
}
