import type { FormFile } from "../../front/exchange.ts";
import { readAddress } from "../inputs/addresses.ts";
import { build } from "../../builders/build.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Attachment } from "../../workspace/entities.ts";
import { badRequest } from "../inputs/refusals.ts";

/** How long the address of an upload holds; how long Pylon's do is not known. */
const HOLDS_SECONDS = 7 * 86_400;

/**
 * What an upload becomes: an attachment with the name of the file, or of where it is to be fetched from, and a signed
 * address as recorded ones are. The mock keeps no bytes and fetches nothing, so nothing is to be found there.
 */
export function uploadedFile(workspace: Workspace, sent: { file?: FormFile; file_url?: string }): Attachment {
  if (sent.file && sent.file_url !== undefined) {
    throw badRequest(
      `file_url: give file or file_url, not both; ${JSON.stringify(sent.file_url)} came beside the file ${JSON.stringify(sent.file.name)}.`,
    );
  }
  const name = sent.file ? sent.file.name : nameAt(sent.file_url ?? "");
  const id = workspace.newId();
  const expires = Math.floor(workspace.now() / 1000) + HOLDS_SECONDS;
  const signature = id.replaceAll("-", "");
  return build.attachment({
    id,
    name,
    url: `https://assets.usepylon.com/${encodeURIComponent(name)}?Expires=${expires}&Key-Pair-Id=K2MOCK&Signature=${signature}`,
  });
}

/** The last part of an address, the host where it has none. */
function nameAt(address: string): string {
  const url = readAddress("file_url", address);
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? url.hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
