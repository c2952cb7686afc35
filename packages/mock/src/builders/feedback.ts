import type { CallRecording, FeatureRequest, Survey, SurveyResponse } from "../workspace/entities.ts";

type RequestSaid = Pick<FeatureRequest, "id" | "title"> & { created_at: string } & Partial<FeatureRequest>;

/** A complete feature request: a new one that nobody has asked for yet, hidden from all, unless something else is said. */
export function featureRequest(said: RequestSaid): FeatureRequest {
  return {
    description: null,
    request_status: "new",
    evidence_count: said.evidence?.length ?? 0,
    evidence: [],
    portal_visible_to_account_ids: [],
    custom_fields: {},
    updated_at: said.created_at,
    ...said,
  };
}

/** A complete call recording, of a call that no account was found for unless one is said. */
export function callRecording(
  said: Pick<CallRecording, "id"> & { created_at: string } & Partial<CallRecording>,
): CallRecording {
  return {
    title: null,
    source: "custom_call_recorder",
    external_id: null,
    url: null,
    account_id: null,
    participant_emails: [],
    calendar_event_id: null,
    start_time: null,
    end_time: null,
    duration_ms: null,
    summary: null,
    custom_fields: {},
    updated_at: said.created_at,
    ...said,
  };
}

/** A complete survey, of how satisfied somebody is unless another type is said. */
export function survey(said: Pick<Survey, "id" | "updated_at"> & Partial<Survey>): Survey {
  return { name: "", type: "csat", ...said };
}

/** A complete response to a survey, of nobody who is known unless it is said whose. */
export function surveyResponse(
  said: Pick<SurveyResponse, "id" | "submitted_at"> & Partial<SurveyResponse>,
): SurveyResponse {
  return { account_id: null, contact_id: null, answers: [], ...said };
}
