import { build } from "../builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import { EMPTY_EXPORT, HELP } from "./help-site.ts";
import { BRIGHTWATER, world } from "./small-desk.ts";

/** An account below Brightwater. */
export const NORDKAI = "b6f0c1d2-5a7e-4c39-8d41-0e2f9a6b7c18";
/** A custom field of accounts that an app keeps in step. */
export const STAGE = "0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a";
/** Leads to an article of the help site already. */
export const TAKEN_PATH = "/docs/exports";

/** An issue of a custom source, and its only message. */
export const ISSUE_ABROAD = "1040";
export const MESSAGE_ABROAD = "0d9a7f31-58c2-4e6b-a1f4-c3b86e2d7059";

const at = world.now;

/** Fields of accounts, one of each type the small world has none of. */
const FIELDS = [
  { slug: "uptime", type: "decimal" },
  { slug: "is_pilot", type: "boolean" },
  { slug: "signed_at", type: "datetime" },
  { slug: "planner", type: "user" },
  { slug: "intranet", type: "url" },
  {
    slug: "coasts",
    type: "multiselect",
    select_metadata: {
      options: [
        { slug: "baltic", label: "Baltic Sea" },
        { slug: "north_sea", label: "North Sea" },
      ],
    },
  },
].map((said, index) =>
  build.customField({
    id: `5f0e4d3c-2b1a-4098-8765-43210fedcb0${index}`,
    label: said.slug,
    object_type: "account",
    created_at: at,
    ...said,
  }),
);

const stage = build.customField({
  id: STAGE,
  slug: "stage",
  label: "Stage",
  object_type: "account",
  type: "text",
  source: "salesforce",
  is_read_only: true,
  created_at: at,
});

const OPENED = "2026-10-05T09:00:00Z";
const ABROAD = "b4f0c2d7-6a51-4c8e-9d3f-71e58a0b2c96";

/**
 * The world that written rules are tried in: the small one with what some of them are about and it lacks, such as every
 * type of field, a subaccount, a redirect, and an issue of a custom source, which no operation makes.
 */
export const RULE_WORLD: WorldData = {
  ...world,
  accounts: [
    ...world.accounts.map((each) => (each.id === BRIGHTWATER ? { ...each, subaccount_ids: [NORDKAI] } : each)),
    build.account({ id: NORDKAI, name: "Nordkai", parent_account_id: BRIGHTWATER, created_at: at }),
  ],
  customFields: [...world.customFields, ...FIELDS, stage],
  redirects: [
    ...world.redirects,
    {
      id: "e1d2c3b4-a596-4877-9685-74635241302f",
      knowledge_base_id: HELP,
      from_path: TAKEN_PATH,
      object_id: EMPTY_EXPORT,
      object_type: "article",
      created_at: at,
    },
  ],
  issues: [
    ...world.issues,
    build.issue({
      id: ABROAD,
      number: Number(ISSUE_ABROAD),
      title: "From the port's own system",
      body_html: "<p>Hello</p>",
      source: "custom",
      created_at: OPENED,
    }),
  ],
  messages: {
    ...world.messages,
    [ABROAD]: [
      build.message({ id: MESSAGE_ABROAD, message_html: "<p>Hello</p>", source: "custom", timestamp: OPENED }),
    ],
  },
};
