import type { components } from "@pylonkit/openapi";

import { writeChannels } from "./account-channels.ts";
import { checkTie, tie } from "./account-ties.ts";
import { mentionEverywhere } from "./account-mentions.ts";
import { checkDomains, checkPicture } from "../inputs/addresses.ts";
import type { Workspace } from "../../workspace/contract.ts";
import { writeCustomFields } from "../custom-fields/field-entries.ts";
import type { Account } from "../../workspace/entities.ts";
import { writeExternalIds } from "../inputs/external-ids.ts";
import { writeTags } from "../directory/object-tags.ts";
import { miniOrNull, referredAccount } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

type AccountChange = components["schemas"]["UpdateAccountRequestBody"];

/**
 * Changes what is given on an account, or writes a new one. Lists replace what was there, but `subaccount_ids` adds to
 * it; under a partner they are the accounts it is associated with.
 */
export function writeAccount(workspace: Workspace, before: Account, change: AccountChange): Account {
  const after: Account = { ...before, ...domainsOf(before, change), updated_at: timestamp(workspace.now()) };
  if (change.name !== undefined) after.name = nameOf(change.name);
  if (change.account_type !== undefined) after.type = change.account_type;
  if (after.type === "partner") after.associated_account_ids ??= [];
  else if (after.associated_account_ids?.length === 0) delete after.associated_account_ids;
  if (change.is_disabled !== undefined) after.is_disabled = change.is_disabled;
  if (change.logo_url !== undefined) {
    if (change.logo_url !== "") checkPicture("logo_url", change.logo_url);
    after.logo_url = change.logo_url;
  }
  if (change.owner_id !== undefined) {
    after.owner = miniOrNull(workspace.users, "owner_id", change.owner_id, "GET /users");
  }
  if (change.channels) after.channels = writeChannels(change.channels);
  if (change.external_ids) {
    after.external_ids = writeExternalIds("account", workspace.accounts.all(), before.id, change.external_ids);
  }
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "account", before.custom_fields, change.custom_fields);
  }
  const below = newBelow(workspace, after, change.subaccount_ids ?? []);
  // Last, as it may make tags: a refused call leaves nothing behind.
  if (change.tags) after.tags = writeTags(workspace, "account", change.tags);
  workspace.accounts.put(after.id, after);
  for (const id of below) tie(workspace, tieTypeOf(after), id, after.id);
  if (change.external_ids) mentionEverywhere(workspace, after.id, after);
  return workspace.accounts.get(after.id) ?? after;
}

const tieTypeOf = (upper: Account) => (upper.type === "partner" ? "partner_account" : "parent_account");

/** The ids that are not below the account yet, all of which can be. */
function newBelow(workspace: Workspace, upper: Account, ids: readonly string[]): readonly string[] {
  const there = (upper.type === "partner" ? upper.associated_account_ids : upper.subaccount_ids) ?? [];
  return [...new Set(ids)].filter((id) => {
    if (id === upper.id)
      throw badRequest(
        `subaccount_ids: ${JSON.stringify(id)} is this account, which cannot be its own subaccount; give ids of other accounts.`,
      );
    const child = referredAccount(workspace, "subaccount_ids", id);
    if (there.includes(id)) return false;
    checkTie(workspace, "subaccount_ids", tieTypeOf(upper), child, upper);
    return true;
  });
}

function nameOf(name: string): string {
  if (name.trim() === "") throw badRequest(`name: ${JSON.stringify(name)} is blank; an account has a name.`);
  return name;
}

/** `domain` always shows the primary one, which has to be among the domains. */
function domainsOf(before: Account, change: AccountChange): Partial<Account> {
  if (change.domains === undefined && change.primary_domain === undefined) return {};
  const domains = change.domains ?? before.domains ?? [];
  checkDomains("domains", domains);
  const primary =
    change.primary_domain ?? (domains.includes(before.primary_domain) ? before.primary_domain : (domains[0] ?? ""));
  if (primary !== "" ? !domains.includes(primary) : domains.length > 0) {
    const legal = domains.length > 0 ? `the domains are ${domains.join(", ")}` : "there are no domains";
    throw badRequest(`primary_domain: ${JSON.stringify(primary)} is not among the domains; ${legal}.`);
  }
  return { domains: [...domains], primary_domain: primary, domain: primary };
}
