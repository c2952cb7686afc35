import { build } from "../builders/build.ts";
import type { CustomFieldDefinition, CustomObjectType } from "../workspace/entities.ts";

/** The type of the custom objects in the document's examples. No operation shows types. */
export const TERMINALS: CustomObjectType = { slug: "terminals" };

const field = (id: string, slug: string, label: string, type: string, description: string): CustomFieldDefinition =>
  build.customField({
    id,
    slug,
    label,
    description,
    object_type: TERMINALS.slug,
    type,
    created_at: "2026-10-01T08:00:00Z",
  });

/**
 * The fields those objects hold. The document shows values of them and no definitions, as it is not known whether
 * `GET /custom-fields` lists the fields of custom objects; these are what the values need.
 */
export const TERMINAL_FIELDS: readonly CustomFieldDefinition[] = [
  {
    ...field("9e1f1d0c-6a45-4b8e-8d57-3f0b7c1a2e64", "berths", "Berths", "number", "How many ships can lie there"),
    number_metadata: { format: "with_commas", decimal_places: 0 },
  },
  {
    ...field("c4b7a2d8-0f93-4e6b-9c1a-5d8e7f60b312", "cargo", "Cargo", "select", "What is loaded there"),
    select_metadata: {
      options: [
        { slug: "containers", label: "Containers" },
        { slug: "bulk", label: "Bulk" },
        { slug: "roro", label: "Ro-ro" },
      ],
    },
  },
  field(
    "17d05c9e-b2f4-47a1-8e36-a90c4d6f2b85",
    "go_live_date",
    "Go-live date",
    "date",
    "When it starts to plan berths with the product",
  ),
];
