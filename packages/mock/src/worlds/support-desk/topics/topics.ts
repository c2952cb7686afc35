import { ACCESS } from "./access.ts";
import { BERTH_PLANNING } from "./berth-planning.ts";
import { BILLING } from "./billing.ts";
import { DATA_EXPORT } from "./data-export.ts";
import { INTEGRATIONS } from "./integrations.ts";
import type { Topic } from "./topic.ts";

/** Everything customers of the desk write about. */
export const TOPICS: readonly Topic[] = [...BERTH_PLANNING, ...DATA_EXPORT, ...INTEGRATIONS, ...BILLING, ...ACCESS];
