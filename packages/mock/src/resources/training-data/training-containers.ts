import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { TrainingData, TrainingDataDocument } from "../../workspace/entities.ts";
import { badRequest, referred, refuseBlank } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

/** What an upload says of the container it goes to. */
type Said = Pick<
  components["schemas"]["UploadTrainingDataFileContentRequestBody"],
  "training_data_id" | "training_data_name" | "visibility"
>;

/** A document as it is uploaded. */
export type Upload = Required<Pick<TrainingDataDocument, "external_id" | "file_name" | "file_type" | "file_size">>;

/** A new container, not kept yet. Two may have one name; one that is given none has an empty one (both assumed). */
export function newContainer(workspace: Workspace, { training_data_name: name, visibility }: Said): TrainingData {
  if (name !== undefined) refuseBlank("training_data_name", name, "a container has a name");
  const created_at = timestamp(workspace.now());
  return build.trainingData({
    id: workspace.newId(),
    name: name ?? "",
    visibility: visibility ?? "everyone",
    created_at,
  });
}

/**
 * The container that documents go to: the one that is named, or a new one for a name, though another may have that.
 * Assumed is that both are not taken together, nor a crawled site, nor another visibility for one that is there.
 */
export function containerFor(workspace: Workspace, said: Said): TrainingData {
  const { training_data_id: id, training_data_name: name, visibility } = said;
  if (id === undefined) return newContainer(workspace, said);
  if (name !== undefined) {
    throw badRequest(
      `training_data_name: ${JSON.stringify(name)} was sent beside training_data_id; give the id of a container there is, or the name of one to make, not both.`,
    );
  }
  const container = referred(workspace.trainingData, "training_data_id", id, "GET /training-data");
  if (container.type === "crawled_site") {
    throw badRequest(
      `training_data_id: ${JSON.stringify(id)} is a crawled site, which takes no documents; name a container that is none, as GET /training-data shows by its type.`,
    );
  }
  if (visibility !== undefined && visibility !== container.visibility) {
    throw badRequest(
      `visibility: ${JSON.stringify(visibility)} was sent for a container of the visibility ${JSON.stringify(container.visibility)}; an upload sets it only on a container that it makes.`,
    );
  }
  return container;
}

/**
 * Puts documents into a container and keeps it. One whose external id the container knows takes the place of the one
 * before, under its id; that another container may hold the same external id is assumed.
 */
export function putDocuments(workspace: Workspace, container: TrainingData, uploads: readonly Upload[]): TrainingData {
  const documents = [...(container.documents ?? [])];
  for (const upload of uploads) {
    const at = documents.findIndex((each) => upload.external_id !== null && each.external_id === upload.external_id);
    const document = { ...(documents[at] ?? { id: workspace.newId() }), ...upload };
    if (at === -1) documents.push(document);
    else documents[at] = document;
  }
  return keepDocuments(workspace, container, documents);
}

/** Keeps a container with these documents, changed now. */
export function keepDocuments(
  workspace: Workspace,
  container: TrainingData,
  documents: readonly TrainingDataDocument[],
): TrainingData {
  const after: TrainingData = {
    ...container,
    documents: documents.length > 0 ? [...documents] : null,
    updated_at: timestamp(workspace.now()),
  };
  workspace.trainingData.put(after.id, after);
  return after;
}
