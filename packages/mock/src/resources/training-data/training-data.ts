import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { TrainingData } from "../../workspace/entities.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import { keepDocuments, newContainer } from "./training-containers.ts";

const listTrainingData: Handler = ({ workspace }) => ({ data: workspace.trainingData.all() });

const getTrainingData: Handler = ({ workspace, params }) => ({ data: containerOf(workspace, params["id"] ?? "") });

/** An empty container. No operation changes or deletes it. */
const createTrainingData: Handler = ({ workspace, body }) => {
  const container = newContainer(workspace, body);
  workspace.trainingData.put(container.id, container);
  return { data: container };
};

/**
 * Deletes documents that are named by id, by external id, or both ways; the container stays. A call that names none is
 * refused, and names of documents that are not there count for nothing, so that a repeated call is no fault (assumed).
 */
const deleteDocuments: Handler = ({ workspace, params, queryLists = {} }) => {
  const container = containerOf(workspace, params["id"] ?? "");
  const [ids = [], externalIds = []] = ["document_ids", "external_ids"].map((name) =>
    (queryLists[name] ?? []).filter((id) => id !== ""),
  );
  if (ids.length + externalIds.length === 0) {
    throw badRequest("document_ids: name the documents to delete, by document_ids, by external_ids or by both.");
  }
  const joined = ids.find((id) => id.includes(","));
  if (joined !== undefined) {
    throw badRequest(
      `document_ids: ${JSON.stringify(joined)} is no id; write the parameter once for each, without commas.`,
    );
  }
  const documents = container.documents ?? [];
  const kept = documents.filter(({ id, external_id }) => !ids.includes(id) && !externalIds.includes(external_id ?? ""));
  if (kept.length < documents.length) keepDocuments(workspace, container, kept);
  return { deleted_count: documents.length - kept.length };
};

function containerOf(workspace: Workspace, id: string): TrainingData {
  const container = workspace.trainingData.get(id);
  if (!container) throw notFound("training data", id, "GET /training-data");
  return container;
}

export const trainingDataHandlers = {
  "GET /training-data": listTrainingData,
  "POST /training-data": createTrainingData,
  "GET /training-data/{id}": getTrainingData,
  "DELETE /training-data/{id}/documents": deleteDocuments,
} satisfies Handlers;
