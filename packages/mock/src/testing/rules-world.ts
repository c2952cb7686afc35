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

/** The small world with what rules need besides: every type of field, a subaccount and a redirect. */
export const RULES_WORLD: WorldData = {
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
};
