import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../contract.ts";
import { build } from "../builders/build.ts";
import { writeCustomFields } from "../custom-fields.ts";
import { keepResponsesOfNobody } from "../customer-voice.ts";
import type { Account, Contact } from "../entities.ts";
import { writeExternalIds } from "../external-ids.ts";
import { byArrival } from "../listings.ts";
import { page } from "../page.ts";
import { accountByExternalId, contactByEmail, contactOf, miniAccount, referredAccount } from "../references.ts";
import { badRequest, duplicate } from "../refusals.ts";
import { search } from "../search.ts";

type CreateContactRequest = components["schemas"]["CreateContactRequestBody"];
type UpdateContactRequest = components["schemas"]["UpdateContactRequestBody"];

const listContacts: Handler = (call) => page("GET /contacts", call, byArrival(call.workspace.contacts));

const searchContacts: Handler = (call) =>
  search<Contact>("POST /contacts/search", call, {
    listing: byArrival(call.workspace.contacts),
    objectType: "contact",
    texts: (contact) => [contact.name, contact.email, ...(contact.emails ?? [])],
  });

const getContact: Handler = ({ workspace, params }) => ({ data: contactOf(workspace, params["id"] ?? "") });

/** A second contact with an address that is taken is refused with `exists_id` (assumed). */
const createContact: Handler = ({ workspace, body }) => {
  const request = body as unknown as CreateContactRequest;
  return { data: write(workspace, build.contact({ id: workspace.newId(), name: request.name }), request) };
};

const updateContact: Handler = ({ workspace, params, body }) => {
  const contact = contactOf(workspace, params["id"] ?? "");
  return { data: write(workspace, contact, body) };
};

/** Removes a contact. Its issues stay without a requester, what it wrote stays as it is (assumed). */
const deleteContact: Handler = ({ workspace, params }) => {
  const { id } = contactOf(workspace, params["id"] ?? "");
  workspace.contacts.delete(id);
  keepResponsesOfNobody(workspace, id);
  for (const issue of workspace.issues.all()) {
    if (issue.requester?.id === id) workspace.issues.put(issue.id, { ...issue, requester: null });
    const followers = workspace.followers.get(issue.id);
    if (followers?.some((follower) => follower.id === id)) {
      workspace.followers.put(
        issue.id,
        followers.filter((follower) => follower.id !== id),
      );
    }
  }
  return {};
};

/** A contact that a new issue brings along; the caller writes it. */
export function newContact(
  workspace: Workspace,
  facts: { name: string; email: string; avatar_url: string | undefined; account: Account | undefined },
): Contact {
  return build.contact({
    id: workspace.newId(),
    name: facts.name,
    email: facts.email,
    avatar_url: facts.avatar_url ?? null,
    account: facts.account ? miniAccount(facts.account) : null,
  });
}

function write(workspace: Workspace, before: Contact, change: UpdateContactRequest): Contact {
  const after: Contact = {
    ...before,
    ...emailsOf(workspace, before, change),
    ...phonesOf(before, change),
    ...accountChange(workspace, change),
  };
  if (change.name !== undefined) after.name = change.name;
  if (change.avatar_url !== undefined) after.avatar_url = change.avatar_url === "" ? null : change.avatar_url;
  if (change.portal_role !== undefined) after.portal_role = change.portal_role;
  if (change.portal_role_id !== undefined) after.portal_role_id = change.portal_role_id;
  if (change.external_ids) {
    after.external_ids = writeExternalIds("contact", workspace.contacts.all(), before.id, change.external_ids);
  }
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "contact", before.custom_fields ?? {}, change.custom_fields);
  }
  workspace.contacts.put(after.id, after);
  return after;
}

/** `emails` replaces the list, the marked or else the first one leads; `email` puts one in front (assumed). */
function emailsOf(workspace: Workspace, before: Contact, change: UpdateContactRequest): Partial<Contact> {
  if (change.emails) {
    const emails = change.emails.map((entry) => entry.email);
    for (const [index, email] of emails.entries()) refuseTaken(workspace, before.id, `emails[${index}].email`, email);
    const primary = change.emails.find((entry) => entry.is_primary)?.email ?? emails[0];
    return { email: primary ?? null, emails };
  }
  if (change.email === undefined) return {};
  if (change.email === "") return { email: null, emails: [] };
  refuseTaken(workspace, before.id, "email", change.email);
  const others = (before.emails ?? []).filter((email) => email !== change.email && email !== before.email);
  return { email: change.email, emails: [change.email, ...others] };
}

function refuseTaken(workspace: Workspace, ownId: string, field: string, email: string): void {
  const holder = contactByEmail(workspace, email);
  if (holder && holder.id !== ownId) {
    throw duplicate(holder.id, `${field}: ${JSON.stringify(email)} belongs to another contact, see exists_id.`);
  }
}

function phonesOf(before: Contact, change: UpdateContactRequest): Partial<Contact> {
  if (change.phone_numbers === undefined && change.primary_phone_number === undefined) return {};
  const numbers = change.phone_numbers ?? before.phone_numbers ?? [];
  const primary = change.primary_phone_number ?? numbers[0];
  if (primary !== undefined && !numbers.includes(primary)) {
    throw badRequest(`primary_phone_number: ${JSON.stringify(primary)} is not among phone_numbers.`);
  }
  return { phone_numbers: [...numbers], primary_phone_number: primary ?? null };
}

function accountChange(workspace: Workspace, change: UpdateContactRequest): Partial<Contact> {
  const { account_id: id, account_external_id: externalId } = change;
  if (externalId !== undefined) {
    const account = accountByExternalId(workspace, externalId);
    if (!account)
      throw badRequest(`account_external_id: no account has the external id ${JSON.stringify(externalId)}.`);
    return { account: miniAccount(account) };
  }
  if (id === undefined) return {};
  return { account: id === "" ? null : miniAccount(referredAccount(workspace, "account_id", id)) };
}

export const contactHandlers = {
  "GET /contacts": listContacts,
  "POST /contacts": createContact,
  "POST /contacts/search": searchContacts,
  "GET /contacts/{id}": getContact,
  "PATCH /contacts/{id}": updateContact,
  "DELETE /contacts/{id}": deleteContact,
} satisfies Handlers;
