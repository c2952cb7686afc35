import type { components } from "@pylonkit/openapi";

import type { FormFile } from "../../front/exchange.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import { fileType, textType } from "./file-types.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { containerFor, putDocuments, type Upload } from "./training-containers.ts";

type Schemas = components["schemas"];
type FilesRequest = Omit<Schemas["UploadTrainingDataFilesRequestBody"], "files"> & { files: readonly FormFile[] };
type TextRequest = Schemas["UploadTrainingDataFileContentRequestBody"];

/**
 * Puts one to ten files into a container, of which the mock keeps name, type and size. What Pylon takes at most, 50 MB a
 * file, is more than the mock reads of any body.
 */
const uploadFiles: Handler = ({ workspace, body }) => {
  const sent = body as unknown as FilesRequest;
  const container = containerFor(workspace, sent);
  return { data: putDocuments(workspace, container, uploadsOf(sent)) };
};

function uploadsOf({ files, file_names: names, external_ids: ids }: FilesRequest): readonly Upload[] {
  for (const [field, list] of Object.entries({ file_names: names, external_ids: ids })) {
    if (list && list.length !== files.length) {
      throw badRequest(
        `${field}: it has ${list.length} for ${files.length} files; one for each is expected, in their order.`,
      );
    }
  }
  const twice = ids?.findIndex((id, index) => id !== "" && ids.indexOf(id) < index) ?? -1;
  if (twice !== -1) {
    throw badRequest(
      `external_ids[${twice}]: ${JSON.stringify(ids?.[twice])} occurs twice; an external id names one document of a container.`,
    );
  }
  return files.map((file, index) => {
    const name = names?.[index] ?? file.name;
    refuseBlank(`file_names[${index}]`, name, "a document has a name");
    return {
      external_id: ids?.[index] || null,
      file_name: name,
      file_type: fileType(`files[${index}]`, file, name),
      file_size: file.size,
    };
  });
}

/** Puts a text into a container. Text and name are needed, as a list of tools has it, though no document does. */
const uploadContent: Handler = ({ workspace, body }) => {
  const { content, file_name, external_id, ...said } = body as TextRequest;
  const container = containerFor(workspace, said);
  if (content === undefined) throw badRequest("content: it is missing; a document has a text.");
  if (file_name === undefined) throw badRequest("file_name: it is missing; a document has a name.");
  refuseBlank("content", content, "a document has a text");
  refuseBlank("file_name", file_name, "a document has a name");
  const upload: Upload = {
    external_id: external_id || null,
    file_name,
    file_type: textType(file_name),
    file_size: new TextEncoder().encode(content).length,
  };
  return { data: putDocuments(workspace, container, [upload]) };
};

export const trainingUploadHandlers = {
  "POST /training-data/upload": uploadFiles,
  "POST /training-data/upload-content": uploadContent,
} satisfies Handlers;
