import type { Workspace } from "../../workspace/contract.ts";
import type { Account, MiniAccount } from "../../workspace/entities.ts";
import { KIND_LIST } from "../../workspace/kinds.ts";
import { miniAccount } from "../inputs/references.ts";
import type { Table } from "../../workspace/table.ts";

/** Where an object of any kind names accounts. The ties between accounts are not among it: `account-ties.ts` has those. */
interface Naming {
  readonly account?: MiniAccount | null;
  readonly account_id?: string | null;
  readonly account_ids?: readonly string[] | null;
  readonly portal_visible_to_account_ids?: readonly string[] | null;
  /** What a feature request rests on. */
  readonly evidence?: readonly Naming[] | null;
}

const ID_LISTS = ["account_ids", "portal_visible_to_account_ids"] as const;

/**
 * Lets everything that names an account name another one in its place, or none: contacts, issues, and every kind that
 * does it by `account`, `account_id` or a list of ids. With the account itself it passes on new external ids, which are
 * carried along.
 */
export function mentionEverywhere(workspace: Workspace, id: string, account: Account | null): void {
  const mini = account ? miniAccount(account) : null;
  for (const [name, kind] of KIND_LIST) {
    if ("of" in kind) {
      const lists = workspace[name] as unknown as Table<readonly Naming[]>;
      for (const owner of workspace[kind.of].all()) {
        const rows = lists.get(owner.id);
        const after = rows && eachWithAccount(rows, id, mini);
        if (after !== undefined && after !== rows) lists.put(owner.id, after);
      }
      continue;
    }
    const rows = workspace[name] as unknown as Table<Naming>;
    for (const row of rows.all()) {
      const after = withAccount(row, id, mini);
      if (after !== row) rows.put(String((row as Record<string, unknown>)[kind.key]), after);
    }
  }
}

/** The object with another account wherever it names this one; the very same object where it does not. */
export function withAccount<Row extends Naming>(row: Row, id: string, account: MiniAccount | null): Row {
  const change: { -readonly [Key in keyof Naming]: Naming[Key] } = {};
  if (row.account?.id === id) change.account = account;
  if (row.account_id === id) change.account_id = account?.id ?? null;
  for (const list of ID_LISTS) {
    const ids = row[list];
    if (ids?.includes(id))
      change[list] = [...new Set(ids.flatMap((each) => (each === id ? (account?.id ?? []) : each)))];
  }
  if (row.evidence) {
    const evidence = eachWithAccount(row.evidence, id, account);
    if (evidence !== row.evidence) change.evidence = evidence;
  }
  return Object.keys(change).length > 0 ? { ...row, ...change } : row;
}

function eachWithAccount(rows: readonly Naming[], id: string, account: MiniAccount | null): readonly Naming[] {
  const after = rows.map((row) => withAccount(row, id, account));
  return after.some((row, index) => row !== rows[index]) ? after : rows;
}
