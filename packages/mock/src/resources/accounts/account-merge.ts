import type { components } from "@pylonkit/openapi";

import { mentionEverywhere } from "./account-mentions.ts";
import { moveTies } from "./account-ties.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { moveLinks } from "../custom-fields/custom-object-links.ts";
import type { Account } from "../../workspace/entities.ts";
import { accountOf, referredAccount } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

type MergeRequest = components["schemas"]["MergeAccountsRequest"];

/**
 * Moves what belongs to accounts into one that stays, and deletes them; their tags and custom fields are lost. Ids are
 * Pylon's, and all of them are looked at before the first account is merged (assumed).
 */
const mergeAccounts: Handler = ({ workspace, body }) => {
  const { merge_into_account_id: staysId, merge_account_ids: ids } = body as unknown as MergeRequest;
  referredAccount(workspace, "merge_into_account_id", staysId);
  for (const [index, id] of ids.entries()) {
    const field = `merge_account_ids[${index}]`;
    if (id === staysId)
      throw badRequest(
        `${field}: it names the account that stays, ${JSON.stringify(id)}; an account is merged into another one.`,
      );
    if (ids.indexOf(id) < index) throw badRequest(`${field}: ${JSON.stringify(id)} occurs twice; name it once.`);
    referredAccount(workspace, field, id);
  }
  for (const id of ids) merge(workspace, staysId, id);
  return { data: accountOf(workspace, staysId) };
};

function merge(workspace: Workspace, staysId: string, goesId: string): void {
  moveTies(workspace, accountOf(workspace, goesId), staysId);
  const [stays, goes] = [accountOf(workspace, staysId), accountOf(workspace, goesId)];
  const merged = { ...stays, ...takenOver(stays, goes), updated_at: timestamp(workspace.now()) };
  workspace.accounts.delete(goesId);
  workspace.accounts.put(staysId, merged);
  mentionEverywhere(workspace, goesId, merged);
  // What named the account before carries its external ids, which have become more.
  if (goes.external_ids) mentionEverywhere(workspace, staysId, merged);
  moveLinks(workspace, "account", goesId, staysId);
  moveList(workspace.activities, goesId, staysId);
  moveList(workspace.accountFiles, goesId, staysId);
}

interface Lists<Row> {
  get(id: string): readonly Row[] | undefined;
  put(id: string, rows: readonly Row[]): void;
  delete(id: string): boolean;
}

function moveList<Row>(lists: Lists<Row>, from: string, to: string): void {
  const rows = lists.get(from);
  if (!rows) return;
  lists.put(to, [...(lists.get(to) ?? []), ...rows]);
  lists.delete(from);
}

/**
 * What an account has of both: its own comes first and leads. A main channel stays the only one, external ids go over
 * with their labels even where one occurs twice then (assumed).
 */
function takenOver(stays: Account, goes: Account): Partial<Account> {
  const primary = stays.primary_domain || goes.primary_domain;
  const hasMain = stays.channels.some((channel) => channel.is_primary);
  const added = goes.channels
    .filter(
      ({ channel_id: id, source }) => !stays.channels.some((own) => own.channel_id === id && own.source === source),
    )
    .map((channel) => (hasMain ? { ...channel, is_primary: false } : channel));
  const externalIds = [...(stays.external_ids ?? []), ...(goes.external_ids ?? [])];
  const records = [...(stays.crm_settings?.details ?? []), ...(goes.crm_settings?.details ?? [])];
  return {
    domains: [...new Set([...(stays.domains ?? []), ...(goes.domains ?? [])])],
    primary_domain: primary,
    domain: primary,
    channels: [...stays.channels, ...added],
    external_ids: externalIds.length > 0 ? externalIds : null,
    ...(records.length > 0 ? { crm_settings: { details: records } } : {}),
    latest_customer_activity_time: latest(stays.latest_customer_activity_time, goes.latest_customer_activity_time),
  };
}

/** The later of two times; they are compared as texts, which Pylon's format allows. */
const latest = (one: string | null, other: string | null): string | null =>
  (one ?? "") >= (other ?? "") ? one : other;

export const accountMergeHandlers = { "POST /accounts/merge": mergeAccounts } satisfies Handlers;
