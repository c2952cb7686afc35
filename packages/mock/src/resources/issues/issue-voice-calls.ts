import type { Handler, Handlers } from "../../workspace/contract.ts";
import { issueOf } from "../inputs/references.ts";

/** How long the address of a recording works, in seconds. */
const HOUR = 3600;

/**
 * The phone calls of an issue; no operation makes one, so they come with the world. `data` is left out where there are
 * none. Recordings without a transcript are not finished and left out; addresses that say when they expire do so an hour
 * from now.
 */
const listVoiceCalls: Handler = ({ workspace, params }) => {
  const calls = workspace.voiceCalls.get(issueOf(workspace, params["id"] ?? "").id) ?? [];
  if (calls.length === 0) return {};
  const expires = `Expires=${Math.floor(workspace.now() / 1000) + HOUR}`;
  return {
    data: calls.map((call) => ({
      ...call,
      recordings: (call.recordings ?? [])
        .filter((recording) => recording.transcript_segments)
        .map((recording) => ({
          ...recording,
          ...(recording.download_url && { download_url: recording.download_url.replace(/\bExpires=\d+/, expires) }),
        })),
    })),
  };
};

export const issueVoiceCallHandlers = {
  "GET /issues/{id}/voice-calls": listVoiceCalls,
} satisfies Handlers;
