import type { ApiDocument } from "../document/document.ts";
import { build } from "../workspace/builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import type {
  CustomFieldDefinition,
  FeatureRequest,
  FeatureRequestEvidence,
  FeatureRequestSearchResult,
  Survey,
  SurveyResponse,
} from "../workspace/entities.ts";
import { answerExamples, listedRows } from "./examples.ts";

const select = (
  said: { id: string; slug: string; label: string; object_type: string },
  labels: readonly string[],
): CustomFieldDefinition =>
  build.customField({
    ...said,
    type: "select",
    created_at: "2026-10-01T08:00:00Z",
    select_metadata: { options: labels.map((label) => ({ slug: label.toLowerCase(), label })) },
  });

/**
 * The fields that feature requests and call recordings of the document's examples hold. The document shows values of
 * them and no definitions, as it is not known whether `GET /custom-fields` lists them.
 */
export const VOICE_FIELDS: readonly CustomFieldDefinition[] = [
  select(
    { id: "7b0c6f4e-91d8-4a35-b2ef-5c8d3a1e9f06", slug: "effort", label: "Effort", object_type: "feature_request" },
    ["Small", "Medium", "Large"],
  ),
  select(
    {
      id: "e83a52d1-4c7f-4096-8b1d-2f6e9a0c7d45",
      slug: "call_type",
      label: "Call type",
      object_type: "call_recording",
    },
    ["Support", "Review", "Sales"],
  ),
];

type VoiceRows = Pick<WorldData, "featureRequests" | "callRecordings" | "surveys" | "surveyResponses">;

/** What customers say besides their issues: feature requests, recorded calls, surveys and the responses to them. */
export function customerVoice(document: ApiDocument): VoiceRows {
  const surveys = listedRows(document, "/surveys", (survey: Survey) => survey);
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
