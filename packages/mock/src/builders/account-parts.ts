import type {
  AccountHighlight,
  AccountRelationship,
  Activity,
  ActivityType,
  Attachment,
} from "../workspace/entities.ts";

/** A complete tie between an account and its parent or partner. */
export function relationship(
  said: Pick<AccountRelationship, "id" | "relationship_type"> & {
    child_account_id: string;
    related_object_id: string;
    created_at: string;
  } & Partial<AccountRelationship>,
): AccountRelationship {
  return { parent_account_id: said.related_object_id, updated_at: said.created_at, ...said };
}

/** A complete highlight, which stays unless it is said when it expires. */
export function highlight(
  said: Pick<AccountHighlight, "id" | "account_id" | "content_html"> & {
    created_at: string;
  } & Partial<AccountHighlight>,
): AccountHighlight {
  return { expires_at: null, updated_at: said.created_at, ...said };
}

/** A complete kind of activity, without an icon unless one is said. */
export function activityType(said: Pick<ActivityType, "id" | "slug"> & Partial<ActivityType>): ActivityType {
  return { label: said.slug, icon_url: null, ...said };
}

/** An activity, of nobody unless it is said who did it. A link without a text reads "Open link", as Pylon writes. */
export function activity(said: Activity): Activity {
  const { link, link_text: text = "Open link", ...rest } = said;
  return { ...rest, ...(link ? { link, link_text: text } : {}) };
}

/** A complete attachment, of which nothing is said but where it is. */
export function attachment(said: Pick<Attachment, "id" | "name" | "url"> & Partial<Attachment>): Attachment {
  return { description: null, ...said };
}
