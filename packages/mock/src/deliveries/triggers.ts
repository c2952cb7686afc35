import type { FILTERS } from "@pylonkit/openapi";
import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";

/** What a trigger is about, and so what its filter looks at. */
export type Subject = "issue" | "account" | "contact";

interface TriggerFacts {
  readonly subject: Subject;
  /** Whether it is about one message of the issue. */
  readonly message?: true;
}

/**
 * What can set a webhook off. That changes of issues, accounts and contacts do is documented; Pylon publishes no names of
 * triggers, these are ours. In the order in which one change sets them off.
 */
const TRIGGER_FACTS = {
  issue_created: { subject: "issue" },
  issue_state_changed: { subject: "issue" },
  issue_assignee_changed: { subject: "issue" },
  issue_team_changed: { subject: "issue" },
  issue_tag_added: { subject: "issue" },
  issue_tag_removed: { subject: "issue" },
  issue_updated: { subject: "issue" },
  issue_deleted: { subject: "issue" },
  message_received: { subject: "issue", message: true },
  message_sent: { subject: "issue", message: true },
  note_added: { subject: "issue", message: true },
  account_created: { subject: "account" },
  account_updated: { subject: "account" },
  account_deleted: { subject: "account" },
  contact_created: { subject: "contact" },
  contact_updated: { subject: "contact" },
  contact_deleted: { subject: "contact" },
} as const satisfies Readonly<Record<string, TriggerFacts>>;

/**
 * A change of an issue, account or contact that sends a webhook. `issue_updated` and its like are any change of a field
 * but `updated_at`; a message is `message_received` from a contact, `message_sent` to one, `note_added` where it is
 * internal.
 */
export type WebhookTrigger = keyof typeof TRIGGER_FACTS;

/** All triggers, in the order in which one change sets them off. */
export const TRIGGERS = Object.keys(TRIGGER_FACTS) as readonly WebhookTrigger[];

/** What a trigger is about. */
export const factsOf = (trigger: WebhookTrigger): TriggerFacts => TRIGGER_FACTS[trigger];

/** The search whose filters the filter of a webhook is one of. */
export const SEARCH_OF = {
  issue: "POST /issues/search",
  account: "POST /accounts/search",
  contact: "POST /contacts/search",
} as const satisfies Readonly<Record<Subject, keyof typeof FILTERS>>;

/** Refuses what is no trigger; `what` names the argument. @throws TypeError */
export function checkTrigger(what: string, trigger: unknown): asserts trigger is WebhookTrigger {
  if ((TRIGGERS as readonly unknown[]).includes(trigger)) return;
  const like = typeof trigger === "string" ? nearest(trigger, TRIGGERS) : undefined;
  throw new TypeError(
    `${what} is one of ${TRIGGERS.join(", ")}; ${show(trigger)} was given${like ? `. Did you mean "${like}"?` : ""}`,
  );
}
