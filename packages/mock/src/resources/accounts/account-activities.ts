import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Activity } from "../../workspace/entities.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { accountOf, referredContact, referredUser } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { readTime, timestamp } from "../inputs/times.ts";

type CreateActivity = components["schemas"]["CreateActivityRequest"];

const listActivityTypes: Handler = ({ workspace }) => ({ data: workspace.activityTypes.all() });

/**
 * Notes an activity on an account, of a kind that there is. What a contact of the account did counts as activity of the
 * customer (assumed). No known answer shows an activity; the state of the mock does.
 */
const createActivity: Handler = ({ workspace, params, body }) => {
  const account = accountOf(workspace, params["id"] ?? "");
  const activity = activityOf(workspace, body as unknown as CreateActivity);
  workspace.activities.put(account.id, [...(workspace.activities.get(account.id) ?? []), activity]);
  const contact = workspace.contacts.get(activity.contact_id ?? "");
  if (contact?.account?.id === account.id && activity.happened_at > (account.latest_customer_activity_time ?? "")) {
    workspace.accounts.put(account.id, { ...account, latest_customer_activity_time: activity.happened_at });
  }
  return { data: { success: true } };
};

/** Empty texts count as left out (documented of the time alone). An activity has one actor, or none (assumed). */
function activityOf(workspace: Workspace, said: CreateActivity): Activity {
  const { slug, user_id: userId, contact_id: contactId, body_html: html, link, link_text: text } = said;
  checkSlug(workspace, slug);
  if (userId && contactId)
    throw badRequest(
      `contact_id: ${JSON.stringify(contactId)} was sent beside user_id; give user_id or contact_id as the one who did it, not both.`,
    );
  if (userId) referredUser(workspace, "user_id", userId);
  if (contactId) referredContact(workspace, "contact_id", contactId);
  const happened = said.happened_at ? readTime("happened_at", said.happened_at) : workspace.now();
  return build.activity({
    id: workspace.newId(),
    slug,
    happened_at: timestamp(happened),
    ...(html ? { body_html: html } : {}),
    ...(link ? { link } : {}),
    ...(text ? { link_text: text } : {}),
    ...(userId ? { user_id: userId } : {}),
    ...(contactId ? { contact_id: contactId } : {}),
  });
}

function checkSlug(workspace: Workspace, slug: string): void {
  const slugs = workspace.activityTypes.all().map((type) => type.slug);
  if (slugs.includes(slug)) return;
  const legal = slugs.length > 0 ? `there are: ${slugs.join(", ")}` : "there are none, as they are set up in Pylon";
  throw badRequest(
    `slug: ${JSON.stringify(slug)} is no activity type; ${legal} (GET /activity-types).${didYouMean(slug, slugs)}`,
  );
}

export const accountActivityHandlers = {
  "GET /activity-types": listActivityTypes,
  "POST /accounts/{id}/activities": createActivity,
} satisfies Handlers;
