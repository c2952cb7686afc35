import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { defaultFields, writeCustomFields } from "../custom-fields/field-entries.ts";
import type { FeatureRequest } from "../../workspace/entities.ts";
import { checkRequestStatus } from "./feature-request-status.ts";
import { referredAccount } from "../inputs/references.ts";
import { notFound, refuseBlank } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

type CreateRequest = components["schemas"]["CreateFeatureRequestRequest"];
type UpdateRequest = components["schemas"]["UpdateFeatureRequestRequestBody"];
type VisibilityRequest = components["schemas"]["SetFeatureRequestPortalVisibilityRequestBody"];

/** Where Pylon is to gather evidence, the description is ignored; the mock gathers none (chosen). */
const createFeatureRequest: Handler = ({ workspace, body }) => {
  const { title, description, should_auto_fetch_evidence: gathers } = body as unknown as CreateRequest;
  refuseBlank("title", title, "a feature request says in a few words what is wished for");
  const request = build.featureRequest({
    id: workspace.newId(),
    title,
    description: gathers ? null : description || null,
    created_at: timestamp(workspace.now()),
    custom_fields: defaultFields(workspace, "feature_request"),
  });
  workspace.featureRequests.put(request.id, request);
  return { data: withoutEvidence(request) };
};

const getFeatureRequest: Handler = ({ workspace, params, query }) => {
  const request = requestOf(workspace, params["id"] ?? "");
  const fetched = query["fetch_evidence"] === "true";
  return { data: fetched ? { ...request, evidence: request.evidence ?? [] } : withoutEvidence(request) };
};

const updateFeatureRequest: Handler = ({ workspace, params, body }) => {
  const before = requestOf(workspace, params["id"] ?? "");
  const { request_status: status, custom_fields: inputs } = body as UpdateRequest;
  if (status !== undefined) checkRequestStatus("request_status", status);
  return {
    data: save(workspace, {
      ...before,
      ...(status === undefined ? {} : { request_status: status }),
      ...(inputs && {
        custom_fields: writeCustomFields(workspace, "feature_request", before.custom_fields ?? {}, inputs),
      }),
    }),
  };
};

const deleteFeatureRequest: Handler = ({ workspace, params }) => {
  workspace.featureRequests.delete(requestOf(workspace, params["id"] ?? "").id);
  return {};
};

/** A call that shows or hides nothing new is no change of the feature request (assumed). */
const setPortalVisibility: Handler = ({ workspace, params, body }) => {
  const before = requestOf(workspace, params["id"] ?? "");
  const { account_ids: named, visible } = body as unknown as VisibilityRequest;
  for (const [index, id] of named.entries()) referredAccount(workspace, `account_ids[${index}]`, id);
  const seen = before.portal_visible_to_account_ids ?? [];
  const sees = visible ? [...new Set([...seen, ...named])] : seen.filter((id) => !named.includes(id));
  const changed = sees.length !== seen.length;
  return {
    data: changed ? save(workspace, { ...before, portal_visible_to_account_ids: sees }) : withoutEvidence(before),
  };
};

function requestOf(workspace: Workspace, id: string): FeatureRequest {
  const request = workspace.featureRequests.get(id);
  if (!request) throw notFound("feature request", id, "POST /feature-requests/search");
  return request;
}

function save(workspace: Workspace, request: FeatureRequest): FeatureRequest {
  const after = { ...request, updated_at: timestamp(workspace.now()) };
  workspace.featureRequests.put(after.id, after);
  return withoutEvidence(after);
}

/** As all answers show it but one: how much evidence there is, and not which. */
function withoutEvidence(request: FeatureRequest): FeatureRequest {
  const rest = { ...request };
  delete rest.evidence;
  return rest;
}

export const featureRequestHandlers = {
  "POST /feature-requests": createFeatureRequest,
  "GET /feature-requests/{id}": getFeatureRequest,
  "PATCH /feature-requests/{id}": updateFeatureRequest,
  "DELETE /feature-requests/{id}": deleteFeatureRequest,
  "POST /feature-requests/{id}/set-portal-visibility": setPortalVisibility,
} satisfies Handlers;
