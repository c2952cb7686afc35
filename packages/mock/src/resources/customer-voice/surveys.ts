import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Survey, SurveyResponse } from "../../workspace/entities.ts";
import { page } from "../../workspace/page.ts";
import { referredAccount, referredContact } from "../inputs/references.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import { matcherOf } from "../../workspace/search.ts";
import { readTime } from "../inputs/times.ts";

/** Surveys in one answer; where there are none, it has no `data` (assumed, as of searches). */
const listed = (surveys: readonly Survey[]) => (surveys.length > 0 ? { data: surveys } : {});

const listSurveys: Handler = ({ workspace }) => listed(workspace.surveys.all());

/** What lies beyond the limit cannot be reached: there is no cursor. */
const searchSurveys: Handler = (call) => {
  const { limit = 100 } = call.body as components["schemas"]["SearchSurveysRequest"];
  const matches = matcherOf<Survey>("POST /surveys/search", call, { objectType: "survey" });
  return listed(call.workspace.surveys.all().filter(matches).slice(0, limit));
};

const getSurvey: Handler = ({ workspace, params }) => ({ data: surveyOf(workspace, params["id"] ?? "") });

/**
 * The responses to one survey, in the order in which the world has them. All parameters that are sent have to hold
 * together, and a response of the very second of a bound is none after or before it (both assumed).
 */
const listSurveyResponses: Handler = (call) => {
  const rows = call.workspace.surveyResponses.get(surveyOf(call.workspace, call.params["id"] ?? "").id) ?? [];
  const places = new Map(rows.map((response, place) => [response.id, place]));
  return page(
    "GET /surveys/{id}/responses",
    call,
    { rows, keyOf: (response) => [places.get(response.id) ?? rows.length] },
    { matches: responseMatcher(call.workspace, call.query), emptyData: "omitted" },
  );
};

/** An account or contact that is not there is refused: its external id, say, would silently find nothing (chosen). */
function responseMatcher(
  workspace: Workspace,
  query: Readonly<Record<string, string | undefined>>,
): (response: SurveyResponse) => boolean {
  const { submitted_after: from, submitted_before: to, account_id: account, contact_id: contact } = query;
  const start = from === undefined ? undefined : readTime("submitted_after", from);
  const end = to === undefined ? undefined : readTime("submitted_before", to);
  if (start !== undefined && end !== undefined && end < start) {
    throw badRequest(`submitted_before: ${JSON.stringify(to)} lies before submitted_after, ${JSON.stringify(from)}.`);
  }
  if (account !== undefined) referredAccount(workspace, "account_id", account);
  if (contact !== undefined) referredContact(workspace, "contact_id", contact);
  return ({ submitted_at: at = "", account_id, contact_id }) =>
    (start === undefined || Date.parse(at) > start) &&
    (end === undefined || Date.parse(at) < end) &&
    (account === undefined || account_id === account) &&
    (contact === undefined || contact_id === contact);
}

function surveyOf(workspace: Workspace, id: string): Survey {
  const survey = workspace.surveys.get(id);
  if (!survey) throw notFound("survey", id, "GET /surveys");
  return survey;
}

export const surveyHandlers = {
  "GET /surveys": listSurveys,
  "POST /surveys/search": searchSurveys,
  "GET /surveys/{id}": getSurvey,
  "GET /surveys/{id}/responses": listSurveyResponses,
} satisfies Handlers;
