import type { components } from "@pylonkit/openapi";

import { writeAccount } from "./account-write.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import type { Account } from "../../workspace/entities.ts";
import { checkTagNames } from "../directory/object-tags.ts";
import { referredAccount } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";

type BulkChange = components["schemas"]["UpdateAccountsRequest"];

/**
 * Makes the same change to several accounts. Here it is done when the answer arrives, of which Pylon only says that it
 * is under way (chosen); ids are Pylon's, and one that nothing has stops all of it (assumed).
 */
const updateAccounts: Handler = ({ workspace, body }) => {
  const { account_ids: ids, tags: names, tags_apply_mode: mode, ...change } = body as unknown as BulkChange;
  const accounts = [...new Set(ids)].map((id) => referredAccount(workspace, `account_ids[${ids.indexOf(id)}]`, id));
  if (mode && !names)
    throw badRequest(
      `tags_apply_mode: ${JSON.stringify(mode)} says what to do with tags, and no tags were sent; send tags too, or leave it out.`,
    );
  checkTagNames(names ?? []);
  // What else may be refused is the same for every account: it is refused at the first one, before anything is written.
  for (const account of accounts) {
    writeAccount(workspace, account, { ...change, ...(names ? { tags: tagsAfter(account, names, mode) } : {}) });
  }
  return { success: true };
};

function tagsAfter(account: Account, names: readonly string[], mode: BulkChange["tags_apply_mode"]): string[] {
  const before = account.tags ?? [];
  if (mode === "append_only") return [...before, ...names];
  return mode === "remove_only" ? before.filter((name) => !names.includes(name)) : [...names];
}

export const accountBulkHandlers = { "PATCH /accounts": updateAccounts } satisfies Handlers;
