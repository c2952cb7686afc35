import type { components } from "@pylonkit/openapi";

import { mentionEverywhere } from "../account-mentions.ts";
import type { Handler, Handlers, Workspace } from "../contract.ts";
import { build } from "../builders/build.ts";
import { writeCustomFields } from "../custom-fields.ts";
import type { Account } from "../entities.ts";
import { writeExternalIds } from "../external-ids.ts";
import { byArrival } from "../listings.ts";
import { writeTags } from "../object-tags.ts";
import { page } from "../page.ts";
import { accountOf, miniOrNull, referredAccount } from "../references.ts";
import { badRequest } from "../refusals.ts";
import { search } from "../search.ts";
import { timestamp } from "../times.ts";

type CreateAccountRequest = components["schemas"]["CreateAccountRequest"];
type UpdateAccountRequest = components["schemas"]["UpdateAccountRequestBody"];

const listAccounts: Handler = (call) => page("GET /accounts", call, byArrival(call.workspace.accounts));

const searchAccounts: Handler = (call) =>
  search<Account>("POST /accounts/search", call, {
    listing: byArrival(call.workspace.accounts),
    objectType: "account",
    texts: (account) => [account.name, ...(account.domains ?? [])],
  });

const getAccount: Handler = ({ workspace, params }) => ({ data: accountOf(workspace, params["id"] ?? "") });

const createAccount: Handler = ({ workspace, body }) => {
  const { account_type: type, domain, ...rest } = body as unknown as CreateAccountRequest;
  const blank = build.account({
    id: workspace.newId(),
    name: rest.name,
    type: type ?? "customer",
    created_at: timestamp(workspace.now()),
  });
  // The deprecated `domain` counts as the only domain where the list is left out.
  const domains = domain && !rest.domains ? { domains: [domain], primary_domain: domain } : {};
  return { data: write(workspace, blank, { ...rest, ...domains }) };
};

const updateAccount: Handler = ({ workspace, params, body }) => {
  const account = accountOf(workspace, params["id"] ?? "");
  return { data: write(workspace, account, body) };
};

/** Removes an account. Its contacts, issues and subaccounts stay, without it (assumed). */
const deleteAccount: Handler = ({ workspace, params }) => {
  const { id } = accountOf(workspace, params["id"] ?? "");
  workspace.accounts.delete(id);
  mentionEverywhere(workspace, id, null);
  for (const other of workspace.accounts.all()) {
    if (other.parent_account_id !== id && !other.subaccount_ids.includes(id)) continue;
    workspace.accounts.put(other.id, {
      ...other,
      parent_account_id: other.parent_account_id === id ? null : other.parent_account_id,
      subaccount_ids: other.subaccount_ids.filter((each) => each !== id),
    });
  }
  return {};
};

function write(workspace: Workspace, before: Account, change: UpdateAccountRequest): Account {
  const after: Account = { ...before, ...domainsOf(before, change), updated_at: timestamp(workspace.now()) };
  if (change.name !== undefined) after.name = change.name;
  if (change.account_type !== undefined) after.type = change.account_type;
  if (change.is_disabled !== undefined) after.is_disabled = change.is_disabled;
  if (change.logo_url !== undefined) after.logo_url = change.logo_url;
  if (change.owner_id !== undefined) {
    after.owner = miniOrNull(workspace.users, "owner_id", change.owner_id, "GET /users");
  }
  if (change.channels) {
    after.channels = change.channels.map((channel) => ({ is_primary: false, is_internal: false, ...channel }));
  }
  if (change.external_ids) {
    after.external_ids = writeExternalIds("account", workspace.accounts.all(), before.id, change.external_ids);
  }
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "account", before.custom_fields, change.custom_fields);
  }
  if (change.subaccount_ids) {
    for (const id of change.subaccount_ids) {
      if (id === before.id) throw badRequest("subaccount_ids: an account cannot be its own subaccount.");
      referredAccount(workspace, "subaccount_ids", id);
      if (ancestorsOf(workspace, before).has(id)) {
        throw badRequest(`subaccount_ids: ${JSON.stringify(id)} is above this account and cannot be below it too.`);
      }
    }
    after.subaccount_ids = [...new Set(change.subaccount_ids)];
  }
  // Last, as it may make tags: a refused call leaves nothing behind.
  if (change.tags) after.tags = writeTags(workspace, "account", change.tags);
  workspace.accounts.put(after.id, after);
  if (change.subaccount_ids) adopt(workspace, before, after);
  if (change.external_ids) mentionEverywhere(workspace, after.id, after);
  return after;
}

/** `domain` always shows the primary one, which has to be among the domains. */
function domainsOf(before: Account, change: UpdateAccountRequest): Partial<Account> {
  if (change.domains === undefined && change.primary_domain === undefined) return {};
  const domains = change.domains ?? before.domains ?? [];
  const scheme = domains.find((domain) => domain.includes("/") || domain.includes(":"));
  if (scheme !== undefined) {
    throw badRequest(
      `domains: ${JSON.stringify(scheme)} is an address; a domain such as "harbor.example" is expected.`,
    );
  }
  const primary =
    change.primary_domain ?? (domains.includes(before.primary_domain) ? before.primary_domain : (domains[0] ?? ""));
  if (primary !== "" ? !domains.includes(primary) : domains.length > 0) {
    const legal = domains.length > 0 ? `the domains are ${domains.join(", ")}` : "there are no domains";
    throw badRequest(`primary_domain: ${JSON.stringify(primary)} is not among the domains; ${legal}.`);
  }
  return { domains: [...domains], primary_domain: primary, domain: primary };
}

/** The ids of the accounts above an account. */
function ancestorsOf(workspace: Workspace, account: Account): ReadonlySet<string> {
  const ids = new Set<string>();
  let above = account.parent_account_id;
  while (above && !ids.has(above)) {
    ids.add(above);
    above = workspace.accounts.get(above)?.parent_account_id ?? null;
  }
  return ids;
}

/** Keeps both sides of a parent and its subaccounts in step; an account has one parent, so a former one loses it. */
function adopt(workspace: Workspace, before: Account, after: Account): void {
  for (const id of new Set([...before.subaccount_ids, ...after.subaccount_ids])) {
    const child = workspace.accounts.get(id);
    if (!child) continue;
    const parent = after.subaccount_ids.includes(id) ? after.id : null;
    if (child.parent_account_id === parent) continue;
    workspace.accounts.put(id, { ...child, parent_account_id: parent });
    const former = child.parent_account_id ? workspace.accounts.get(child.parent_account_id) : undefined;
    if (!former || former.id === after.id) continue;
    const subaccount_ids = former.subaccount_ids.filter((each) => each !== id);
    workspace.accounts.put(former.id, { ...former, subaccount_ids });
  }
}

export const accountHandlers = {
  "GET /accounts": listAccounts,
  "POST /accounts": createAccount,
  "POST /accounts/search": searchAccounts,
  "GET /accounts/{id}": getAccount,
  "PATCH /accounts/{id}": updateAccount,
  "DELETE /accounts/{id}": deleteAccount,
} satisfies Handlers;
