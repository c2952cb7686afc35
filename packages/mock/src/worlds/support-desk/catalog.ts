import type { CustomFieldDefinition, CustomFieldValue, IssueStatus, Tag } from "../../workspace/entities.ts";
import { build } from "../../builders/build.ts";
import { DEFAULT_STATUSES } from "../empty.ts";
import { VOICE_FIELDS } from "../voice-fields.ts";

const OPENED = "2024-02-05T08:00:00Z";

function definition(
  id: string,
  object_type: string,
  slug: string,
  label: string,
  type: CustomFieldDefinition["type"],
  description: string,
  options: readonly (readonly [slug: string, label: string])[] = [],
): CustomFieldDefinition {
  return build.customField({
    id,
    slug,
    label,
    description,
    object_type,
    type,
    ...(options.length > 0
      ? { select_metadata: { options: options.map(([option, text]) => ({ slug: option, label: text })) } }
      : {}),
    ...(type === "number" ? { number_metadata: { format: "with_commas", decimal_places: 0 } } : {}),
    created_at: OPENED,
  });
}

/** The custom fields of issues, accounts and contacts, and of feature requests and calls. */
export const CUSTOM_FIELDS: readonly CustomFieldDefinition[] = [
  definition(
    "a66ccdb9-077b-4727-8f0b-42d59513ca14",
    "issue",
    "priority",
    "Priority",
    "select",
    "How soon the customer needs an answer",
    [
      ["urgent", "Urgent"],
      ["high", "High"],
      ["medium", "Medium"],
      ["low", "Low"],
    ],
  ),
  definition(
    "5be580c0-b356-43f8-9ea4-d16b3c68012f",
    "issue",
    "product_area",
    "Product area",
    "select",
    "The part of the product it is about",
    [
      ["berth_planning", "Berth planning"],
      ["billing", "Billing"],
      ["data_export", "Data export"],
      ["integrations", "Integrations"],
    ],
  ),
  definition(
    "cf808231-0dbe-4464-9199-f0b659714549",
    "issue",
    "environments",
    "Environments",
    "multiselect",
    "Where the customer sees it",
    [
      ["production", "Production"],
      ["staging", "Staging"],
      ["sandbox", "Sandbox"],
    ],
  ),
  definition(
    "faf4c3f7-4e3a-4b6d-93cb-de955326d0a9",
    "issue",
    "affected_seats",
    "Affected seats",
    "number",
    "How many people of the customer it keeps from working",
  ),
  definition(
    "2f563a39-7545-401d-ba46-faa835e28d40",
    "account",
    "plan",
    "Plan",
    "select",
    "What the customer pays for",
    [
      ["starter", "Starter"],
      ["growth", "Growth"],
      ["enterprise", "Enterprise"],
    ],
  ),
  definition(
    "febb88ab-be91-4081-bea2-0cfb886955fe",
    "account",
    "renewal_date",
    "Renewal date",
    "date",
    "When the contract ends or goes on",
  ),
  definition(
    "8f238aab-2251-4687-93be-4d42146e963e",
    "contact",
    "language",
    "Language",
    "select",
    "What to write to them in",
    [
      ["en", "English"],
      ["de", "German"],
      ["ar", "Arabic"],
      ["es", "Spanish"],
    ],
  ),
  ...VOICE_FIELDS,
];

/** The value of a field as it is read: a text, or option slugs with their labels. */
export function fieldValue(slug: string, value: string | readonly string[]): CustomFieldValue {
  const options = CUSTOM_FIELDS.find((field) => field.slug === slug)?.select_metadata?.options ?? [];
  const label = (option: string): string => options.find((each) => each.slug === option)?.label ?? option;
  if (typeof value !== "string") return { value: "", values: [...value], interpreted_values: value.map(label) };
  return options.length > 0 && slug !== "priority" ? { value, interpreted_value: label(value) } : { value };
}

const custom = (slug: string, label: string, category: "on_hold" | "closed"): IssueStatus =>
  build.status({ slug, label, category });

/** The five defaults and two of their own. */
export const STATUSES: readonly IssueStatus[] = [
  ...DEFAULT_STATUSES,
  custom("with_engineering", "With engineering", "on_hold"),
  custom("wont_fix", "Won't fix", "closed"),
];

const tag = (id: string, object_type: "issue" | "account", value: string, hex_color: string): Tag =>
  build.tag({ id, object_type, value, hex_color });

/** The tags of issues and accounts. */
export const TAGS: readonly Tag[] = [
  tag("5e7b43a3-82eb-4170-9fd4-a78c8d3339f8", "issue", "billing", "#2F6FED"),
  tag("b8175f01-b544-4117-9990-0ae08fbbfc23", "issue", "bug", "#D64545"),
  tag("dd2fa5b0-20cc-41de-9775-d62dcd4d22b5", "issue", "onboarding", "#2E9E6B"),
  tag("e1c40b7a-2d93-4f5e-8a61-70b9d3c8f214", "issue", "how-to", "#4FA3B8"),
  tag("f2d51c8b-3ea4-4a6f-9b72-81cae4d90325", "issue", "feature-request", "#9B6BD1"),
  tag("03e62d9c-4fb5-4b70-ac83-92dbf5ea1436", "issue", "webhooks", "#C77B30"),
  tag("14f73ead-50c6-4c81-bd94-a3ec06fb2547", "issue", "edi", "#7A8A3C"),
  tag("25084fbe-61d7-4d92-8ea5-b4fd170c3658", "issue", "api", "#3C6E8A"),
  tag("361950cf-72e8-4ea3-9fb6-c50e281d4769", "issue", "access", "#8A5A3C"),
  tag("472a61d0-83f9-4fb4-a0c7-d61f392e587a", "issue", "escalated", "#B3261E"),
  tag("d7897fc9-645f-4020-9078-fffc578f412f", "account", "enterprise", "#6B4FBB"),
  tag("7e304dd7-c2d9-4889-aa8d-dd5e0ba02536", "account", "pilot", "#E0A526"),
  tag("583b72e1-940a-40c5-b1d8-e7204a3f698b", "account", "renewal-soon", "#D9822B"),
];
