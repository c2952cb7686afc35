import { isPylonApiError, unwrap, type PylonClient } from "@pylonkit/core";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Contact, NewContact } from "./schemas.ts";
import { legalText } from "./update-issue.ts";

/** A contact as it should be. The name is needed because a new contact needs one. */
export type ContactByEmail = Omit<NewContact, "email"> & { readonly email: string };

/** The contact as it is now, and what that took. */
export interface UpsertedContact {
  readonly contact: Contact;
  readonly outcome: "created" | "updated" | "unchanged";
}

/**
 * Finds the contact with an address and writes the other fields to it, or makes it: two requests,
 * `POST /contacts/search` and `PATCH /contacts/{id}` or `POST /contacts`; one where the contact has all that is given; a
 * third where Pylon refuses the new contact and names the one that has the address (`exists_id`). Fields that are left
 * out stay as they are; `external_ids` replaces the former ones. Of several matches the first is taken.
 */
export async function upsertContact(
  pylon: PylonClient,
  wanted: ContactByEmail,
  options: RunOptions = {},
): Promise<UpsertedContact> {
  const { email, ...fields } = wanted;
  const value = legalText("email", email, "an email address");
  const signal = signalOf(options);
  const filter = { field: "email", operator: "equals", value } as const;
  const { data } = await unwrap(pylon.POST("/contacts/search", { body: { filter }, ...signal }));
  const found = data?.[0];
  const update = async (id: string, body: Partial<typeof fields>): Promise<UpsertedContact> => {
    const answer = await unwrap(pylon.PATCH("/contacts/{id}", { params: { path: { id } }, body, ...signal }));
    return { contact: answer.data, outcome: "updated" };
  };
  if (found) {
    const news = newsFor(found, fields);
    return Object.keys(news).length > 0 ? update(found.id, news) : { contact: found, outcome: "unchanged" };
  }
  try {
    const created = await unwrap(pylon.POST("/contacts", { body: wanted, ...signal }));
    return { contact: created.data, outcome: "created" };
  } catch (error) {
    if (!isPylonApiError(error) || !error.existsId) throw error;
    return update(error.existsId, fields);
  }
}

/** What a contact does not have yet. Only texts are compared: how lists and custom fields read back differs from how they are written. */
function newsFor(contact: Contact, fields: Omit<ContactByEmail, "email">): Partial<typeof fields> {
  const has: Readonly<Record<string, unknown>> = { ...contact, account_id: contact.account?.id };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && (typeof value !== "string" || has[name] !== value),
    ),
  );
}
