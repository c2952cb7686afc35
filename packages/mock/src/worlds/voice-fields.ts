import { build } from "../builders/build.ts";
import type { CustomFieldDefinition } from "../workspace/entities.ts";

const select = (
  said: { id: string; slug: string; label: string; description: string; object_type: string },
  labels: readonly string[],
): CustomFieldDefinition =>
  build.customField({
    ...said,
    type: "select",
    select_metadata: { options: labels.map((label) => ({ slug: label.toLowerCase(), label })) },
    created_at: "2026-10-01T08:00:00Z",
  });

/**
 * The fields that feature requests and call recordings of the document's examples hold. The document shows values of
 * them and no definitions, as it is not known whether `GET /custom-fields` lists them.
 */
export const VOICE_FIELDS: readonly CustomFieldDefinition[] = [
  select(
    {
      id: "7b0c6f4e-91d8-4a35-b2ef-5c8d3a1e9f06",
      slug: "effort",
      label: "Effort",
      description: "How much work it would be",
      object_type: "feature_request",
    },
    ["Small", "Medium", "Large"],
  ),
  select(
    {
      id: "e83a52d1-4c7f-4096-8b1d-2f6e9a0c7d45",
      slug: "call_type",
      label: "Call type",
      description: "What the call was for",
      object_type: "call_recording",
    },
    ["Support", "Review", "Sales"],
  ),
];
