import type { components } from "@pylonkit/openapi";

import { mentionEverywhere } from "./account-mentions.ts";
import { tiesAbove, tiesBelow, untie } from "./account-ties.ts";
import { writeAccount } from "./account-write.ts";
import { build } from "../../builders/build.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import { defaultFields } from "../custom-fields/field-entries.ts";
import { moveLinks } from "../custom-fields/custom-object-links.ts";
import type { Account } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { page } from "../../workspace/page.ts";
import { accountOf } from "../inputs/references.ts";
import { search } from "../../workspace/search.ts";
import { timestamp } from "../inputs/times.ts";

type CreateAccountRequest = components["schemas"]["CreateAccountRequest"];

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
    custom_fields: defaultFields(workspace, "account"),
  });
  // The deprecated `domain` counts as the only domain where the list is left out.
  const domains = domain && !rest.domains ? { domains: [domain], primary_domain: domain } : {};
  return { data: writeAccount(workspace, blank, { ...rest, ...domains }) };
};

const updateAccount: Handler = ({ workspace, params, body }) => {
  const account = accountOf(workspace, params["id"] ?? "");
  return { data: writeAccount(workspace, account, body) };
};

/**
 * Removes an account with its highlights, activities and files. Its contacts, issues, projects, tasks, subaccounts and
 * custom objects stay, without it (assumed).
 */
const deleteAccount: Handler = ({ workspace, params }) => {
  const account = accountOf(workspace, params["id"] ?? "");
  const { id } = account;
  for (const each of [...tiesAbove(workspace, account), ...tiesBelow(workspace, account)]) untie(workspace, each);
  for (const highlight of workspace.highlights.all()) {
    if (highlight.account_id === id) workspace.highlights.delete(highlight.id);
  }
  workspace.activities.delete(id);
  workspace.accountFiles.delete(id);
  workspace.accounts.delete(id);
  mentionEverywhere(workspace, id, null);
  moveLinks(workspace, "account", id);
  return {};
};

export const accountHandlers = {
  "GET /accounts": listAccounts,
  "POST /accounts": createAccount,
  "POST /accounts/search": searchAccounts,
  "GET /accounts/{id}": getAccount,
  "PATCH /accounts/{id}": updateAccount,
  "DELETE /accounts/{id}": deleteAccount,
} satisfies Handlers;
