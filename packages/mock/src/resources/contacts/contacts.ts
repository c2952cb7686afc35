import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import { writeContact } from "./contact-write.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { defaultFields } from "../custom-fields/field-entries.ts";
import { moveLinks } from "../custom-fields/custom-object-links.ts";
import { keepResponsesOfNobody } from "../customer-voice/customer-voice.ts";
import type { Account, Contact } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { page } from "../../workspace/page.ts";
import { contactOf, miniAccount } from "../inputs/references.ts";
import { search } from "../../workspace/search.ts";
import { mentionContactOnWork } from "../work/work-links.ts";

type CreateContactRequest = components["schemas"]["CreateContactRequestBody"];

const listContacts: Handler = (call) => page("GET /contacts", call, byArrival(call.workspace.contacts));

const searchContacts: Handler = (call) =>
  search<Contact>("POST /contacts/search", call, {
    listing: byArrival(call.workspace.contacts),
    objectType: "contact",
    texts: (contact) => [contact.name, contact.email, ...(contact.emails ?? [])],
  });

const getContact: Handler = ({ workspace, params }) => ({ data: contactOf(workspace, params["id"] ?? "") });

/**
 * A second contact with an address that is taken is refused with `exists_id` (assumed), also when it is imported: an
 * import makes a contact as any other, it changes none.
 */
const createContact: Handler = ({ workspace, body }) => {
  const request = body as unknown as CreateContactRequest;
  const blank = build.contact({
    id: workspace.newId(),
    name: request.name,
    custom_fields: defaultFields(workspace, "contact"),
  });
  return { data: writeContact(workspace, blank, request) };
};

const updateContact: Handler = ({ workspace, params, body }) => {
  const contact = contactOf(workspace, params["id"] ?? "");
  return { data: writeContact(workspace, contact, body) };
};

/** Removes a contact. Issues stay without a requester and tasks without an assignee, what it wrote as it is (assumed). */
const deleteContact: Handler = ({ workspace, params }) => {
  const { id } = contactOf(workspace, params["id"] ?? "");
  workspace.contacts.delete(id);
  mentionContactOnWork(workspace, id, null);
  moveLinks(workspace, "contact", id);
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
    custom_fields: defaultFields(workspace, "contact"),
  });
}

export const contactHandlers = {
  "GET /contacts": listContacts,
  "POST /contacts": createContact,
  "POST /contacts/search": searchContacts,
  "GET /contacts/{id}": getContact,
  "PATCH /contacts/{id}": updateContact,
  "DELETE /contacts/{id}": deleteContact,
  "POST /import/contacts": createContact,
} satisfies Handlers;
