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
 * `POST /contacts/search` and `PATCH /contacts/{id}` or `POST /contacts`; one where the contact has all that is given.
 * Where Pylon refuses the new contact and names one (`exists_id`), that one is read, and written to if it has the
 * address. Fields that are left out stay as they are; `external_ids` replaces the former ones. Of several matches the
 * first is taken.
 */
export async function upsertContact(
  pylon: PylonClient,
  wanted: ContactByEmail,
  options: RunOptions = {},
): Promise<UpsertedContact> {
  const value = legalText("email", wanted.email, "an email address");
  const filter = { field: "email", operator: "equals", value } as const;
  const { data } = await unwrap(pylon.POST("/contacts/search", { body: { filter }, ...signalOf(options) }));
  const [found] = data ?? [];
  if (found) return update(pylon, found, wanted, options);
  try {
    const created = await unwrap(pylon.POST("/contacts", { body: wanted, ...signalOf(options) }));
    return { contact: created.data, outcome: "created" };
  } catch (error) {
    if (!isPylonApiError(error) || !error.existsId) throw error;
    const params = { path: { id: error.existsId } };
    const { data: taken } = await unwrap(pylon.GET("/contacts/{id}", { params, ...signalOf(options) }));
    // It may be somebody else, who has one of the external ids.
    if (!hasAddress(taken, value)) throw error;
    return update(pylon, taken, wanted, options);
  }
}

async function update(
  pylon: PylonClient,
  contact: Contact,
  wanted: ContactByEmail,
  options: RunOptions,
): Promise<UpsertedContact> {
  const { email: _email, ...fields } = wanted;
  const body = newsFor(contact, fields);
  if (Object.keys(body).length === 0) return { contact, outcome: "unchanged" };
  const params = { path: { id: contact.id } };
  const { data } = await unwrap(pylon.PATCH("/contacts/{id}", { params, body, ...signalOf(options) }));
  return { contact: data, outcome: "updated" };
}

function hasAddress({ email, emails }: Contact, address: string): boolean {
  return [email, ...(emails ?? [])].some((each) => each?.toLowerCase() === address.trim().toLowerCase());
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
