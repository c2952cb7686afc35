import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { writeCustomFields } from "../custom-fields/field-entries.ts";
import type { CallRecording } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { miniOrNull } from "../inputs/references.ts";
import { notFound } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { timestamp } from "../inputs/times.ts";

const searchCallRecordings: Handler = (call) =>
  search<CallRecording>("POST /call-recordings/search", call, {
    listing: byArrival(call.workspace.callRecordings),
    objectType: "call_recording",
  });

const getCallRecording: Handler = ({ workspace, params }) => ({ data: recordingOf(workspace, params["id"] ?? "") });

/**
 * Puts a recording to an account, or takes it away from its own. Evidence of feature requests that was found in the
 * call keeps the account it was found for (assumed).
 */
const updateCallRecording: Handler = ({ workspace, params, body }) => {
  const before = recordingOf(workspace, params["id"] ?? "");
  const change = body as components["schemas"]["UpdateCallRecordingRequestBody"];
  const after: CallRecording = { ...before, updated_at: timestamp(workspace.now()) };
  if (change.account_id !== undefined) {
    after.account_id = miniOrNull(workspace.accounts, "account_id", change.account_id, "GET /accounts")?.id ?? null;
  }
  if (change.custom_fields) {
    const held = before.custom_fields ?? {};
    after.custom_fields = writeCustomFields(workspace, "call_recording", held, change.custom_fields);
  }
  workspace.callRecordings.put(after.id, after);
  return { data: after };
};

/** Evidence that was found in the call stays: it names the call in its recorder, where it still is (assumed). */
const deleteCallRecording: Handler = ({ workspace, params }) => {
  workspace.callRecordings.delete(recordingOf(workspace, params["id"] ?? "").id);
  return {};
};

function recordingOf(workspace: Workspace, id: string): CallRecording {
  const recording = workspace.callRecordings.get(id);
  if (!recording) throw notFound("call recording", id, "POST /call-recordings/search");
  return recording;
}

export const callRecordingHandlers = {
  "POST /call-recordings/search": searchCallRecordings,
  "GET /call-recordings/{id}": getCallRecording,
  "PATCH /call-recordings/{id}": updateCallRecording,
  "DELETE /call-recordings/{id}": deleteCallRecording,
} satisfies Handlers;
