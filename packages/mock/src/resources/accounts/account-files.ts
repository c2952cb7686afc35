import type { Handler, Handlers } from "../../workspace/contract.ts";
import { accountOf } from "../inputs/references.ts";
import { uploadedFile } from "../attachments/uploads.ts";

/** Keeps a file with an account. No operation lists the files of an account; the state of the mock does. */
const uploadFile: Handler = ({ workspace, params, body }) => {
  const { id } = accountOf(workspace, params["id"] ?? "");
  const file = uploadedFile(workspace, body);
  workspace.accountFiles.put(id, [...(workspace.accountFiles.get(id) ?? []), file]);
  return { data: [file] };
};

export const accountFileHandlers = { "POST /accounts/{id}/files": uploadFile } satisfies Handlers;
