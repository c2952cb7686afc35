import type { Workspace } from "./contract.ts";
import type { Account, MiniAccount } from "./entities.ts";
import { KIND_LIST } from "./kinds.ts";
import { miniAccount } from "./references.ts";
import type { Table } from "./table.ts";

/** Lists of ids of accounts. The lists of accounts themselves are not among them: `account-ties.ts` keeps those. */
const ID_LISTS: ReadonlySet<string> = new Set(["account_ids", "portal_visible_to_account_ids"]);

/**
 * Lets everything that carries an account carry another one in its place, or none: contacts, issues and whatever other
 * kind of object names it by `account`, `account_id` or in a list of ids. With the account itself it passes on new
 * external ids, which are carried along.
 */
export function mentionEverywhere(workspace: Workspace, id: string, account: Account | null): void {
  const mini = account ? miniAccount(account) : null;
  for (const [name, kind] of KIND_LIST) {
    const table = workspace[name] as Table<unknown>;
    const keys =
      "of" in kind
        ? workspace[kind.of].all().map((owner) => owner.id)
        : table.all().map((row) => String((row as Record<string, unknown>)[kind.key]));
    for (const key of keys) {
      const row = table.get(key);
      const after = withAccount(row, id, mini);
      if (after !== row) table.put(key, after);
    }
  }
}

/** The value with another account wherever it names this one; the very same value where it does not. */
export function withAccount(value: unknown, id: string, account: MiniAccount | null): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => withAccount(part, id, account));
    return parts.some((part, index) => part !== value[index]) ? parts : value;
  }
  const entries = Object.entries(value).map(([key, part]) => [key, replaced(key, part, id, account)] as const);
  return entries.some(([key, part]) => part !== (value as Record<string, unknown>)[key])
    ? Object.fromEntries(entries)
    : value;
}

function replaced(key: string, part: unknown, id: string, account: MiniAccount | null): unknown {
  if (key === "account_id" && part === id) return account?.id ?? null;
  if (key === "account" && (part as Partial<MiniAccount> | null)?.id === id) return account;
  if (ID_LISTS.has(key) && Array.isArray(part) && part.includes(id)) {
    return [...new Set((part as readonly string[]).flatMap((each) => (each === id ? (account?.id ?? []) : each)))];
  }
  return withAccount(part, id, account);
}
