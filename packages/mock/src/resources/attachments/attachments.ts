import type { Handler, Handlers } from "../../workspace/contract.ts";
import { uploadedFile } from "./uploads.ts";

/**
 * Answers where an upload is to be found. Nothing is kept: no operation lists, reads or deletes attachments, and issues
 * and messages name them by address.
 */
const createAttachment: Handler = ({ workspace, body }) => {
  const { description, ...sent } = body as { description?: string };
  return { data: { ...uploadedFile(workspace, sent), description: description || null } };
};

export const attachmentHandlers = { "POST /attachments": createAttachment } satisfies Handlers;
