import type { TrainingData } from "../workspace/entities.ts";

/** Complete training data: an empty container for everyone, and what is said. */
export function trainingData(
  said: Pick<TrainingData, "id" | "name" | "created_at"> & Partial<TrainingData>,
): TrainingData {
  return {
    visibility: "everyone",
    exclude_from_kb_search: false,
    documents: null,
    scrape_status: null,
    updated_at: said.created_at,
    ...said,
  };
}
