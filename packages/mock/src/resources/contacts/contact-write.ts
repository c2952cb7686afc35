import type { components } from "@pylonkit/openapi";

import { checkEmail, checkPicture } from "../inputs/addresses.ts";
import type { Workspace } from "../../workspace/contract.ts";
import { writeCustomFields } from "../custom-fields/field-entries.ts";
import type { Contact } from "../../workspace/entities.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { writeExternalIds } from "../inputs/external-ids.ts";
import { accountByExternalId, contactByEmail, miniAccount, referredAccount } from "../inputs/references.ts";
import { badRequest, duplicate } from "../inputs/refusals.ts";
import { mentionContactOnWork } from "../work/work-links.ts";

type ContactChange = components["schemas"]["UpdateContactRequestBody"];

/** Changes what is given on a contact, or writes a new one. */
export function writeContact(workspace: Workspace, before: Contact, change: ContactChange): Contact {
  const after: Contact = {
    ...before,
    ...emailsOf(workspace, before, change),
    ...phonesOf(before, change),
    ...accountChange(workspace, change),
    ...roleOf(before, change),
  };
  if (change.name !== undefined) after.name = nameOf(change.name);
  if (change.avatar_url !== undefined) {
    if (change.avatar_url !== "") checkPicture("avatar_url", change.avatar_url);
    after.avatar_url = change.avatar_url === "" ? null : change.avatar_url;
  }
  if (change.external_ids) {
    after.external_ids = writeExternalIds("contact", workspace.contacts.all(), before.id, change.external_ids);
  }
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "contact", before.custom_fields ?? {}, change.custom_fields);
  }
  workspace.contacts.put(after.id, after);
  if (after.email !== before.email) mentionContactOnWork(workspace, after.id, after);
  return after;
}

function nameOf(name: string): string {
  if (name.trim() === "") throw badRequest(`name: ${JSON.stringify(name)} is blank; a contact has a name.`);
  return name;
}

/** `emails` replaces the list, the marked or else the first one leads; `email` puts one in front (assumed). */
function emailsOf(workspace: Workspace, before: Contact, change: ContactChange): Partial<Contact> {
  if (change.emails) {
    const emails = change.emails.map((entry) => entry.email);
    const mains = change.emails.filter((entry) => entry.is_primary);
    if (mains.length > 1)
      throw badRequest(
        `emails: ${mains.length} of them are marked as the main one, ${mains.map(({ email }) => email).join(" and ")}; give is_primary to one.`,
      );
    for (const [index, email] of emails.entries()) {
      const field = `emails[${index}].email`;
      checkOwnEmail(workspace, before.id, field, email);
      if (emails.indexOf(email) < index)
        throw badRequest(`${field}: ${JSON.stringify(email)} occurs twice; name it once.`);
    }
    const primary = mains[0]?.email ?? emails[0];
    return { email: primary ?? null, emails };
  }
  if (change.email === undefined) return {};
  if (change.email === "") return { email: null, emails: [] };
  checkOwnEmail(workspace, before.id, "email", change.email);
  const others = (before.emails ?? []).filter((email) => email !== change.email && email !== before.email);
  return { email: change.email, emails: [change.email, ...others] };
}

/** Refuses what is no address (assumed), and an address of another contact. */
function checkOwnEmail(workspace: Workspace, ownId: string, field: string, email: string): void {
  checkEmail(field, email);
  const holder = contactByEmail(workspace, email);
  if (holder && holder.id !== ownId) {
    throw duplicate(holder.id, `${field}: ${JSON.stringify(email)} belongs to another contact, see exists_id.`);
  }
}

/**
 * The role in the portal. Its id beats its slug; of a role that was named by its id alone, the slug is not known here
 * and so null (chosen).
 */
function roleOf(before: Contact, { portal_role: slug, portal_role_id: id }: ContactChange): Partial<Contact> {
  if (id !== undefined) return { portal_role: null, portal_role_id: id };
  if (slug === undefined) return {};
  return { portal_role: slug, ...(before.portal_role_id ? { portal_role_id: null } : {}) };
}

function phonesOf(before: Contact, change: ContactChange): Partial<Contact> {
  if (change.phone_numbers === undefined && change.primary_phone_number === undefined) return {};
  const numbers = change.phone_numbers ?? before.phone_numbers ?? [];
  const primary = change.primary_phone_number ?? numbers[0];
  if (primary !== undefined && !numbers.includes(primary)) {
    const legal = numbers.length > 0 ? `the numbers are ${numbers.join(", ")}` : "there are no numbers";
    throw badRequest(`primary_phone_number: ${JSON.stringify(primary)} is not among phone_numbers; ${legal}.`);
  }
  return { phone_numbers: [...numbers], primary_phone_number: primary ?? null };
}

function accountChange(workspace: Workspace, change: ContactChange): Partial<Contact> {
  const { account_id: id, account_external_id: externalId } = change;
  if (externalId !== undefined) {
    const account = accountByExternalId(workspace, externalId);
    if (!account)
      throw badRequest(
        `account_external_id: no account has the external id ${JSON.stringify(externalId)}; the external_ids in GET /accounts tell which there are.${didYouMean(externalId, externalIdsOf(workspace))}`,
      );
    return { account: miniAccount(account) };
  }
  if (id === undefined) return {};
  return { account: id === "" ? null : miniAccount(referredAccount(workspace, "account_id", id)) };
}

const externalIdsOf = (workspace: Workspace): readonly string[] =>
  workspace.accounts.all().flatMap(({ external_ids: ids }) => (ids ?? []).map((each) => each.external_id));
