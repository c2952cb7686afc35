import { build } from "../../builders/build.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Account, AccountRelationship } from "../../workspace/entities.ts";
import { hashOf } from "../../workspace/hash.ts";
import { mulberry32, uuidFrom } from "../../workspace/random.ts";
import { badRequest, duplicate } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

/** What the account on the upper side of a tie is to the one on the lower side. */
export type TieType = "parent_account" | "partner_account";

/**
 * The ties of an account to those above it, its parent and its partners. Where a world has no relationship for what its
 * accounts tell, the tie is as old as the account below, and its id is made of both.
 */
export function tiesAbove(workspace: Workspace, account: Account): readonly AccountRelationship[] {
  const kept = workspace.relationships.all().filter((tie) => tie.child_account_id === account.id);
  const partners = workspace.accounts.all().filter((other) => other.associated_account_ids?.includes(account.id));
  const told: readonly (readonly [TieType, string])[] = [
    ...(account.parent_account_id ? [["parent_account", account.parent_account_id] as const] : []),
    ...partners.map((partner) => ["partner_account", partner.id] as const),
  ];
  const others = told.filter(([type, upperId]) => !kept.some((tie) => isTie(tie, type, upperId)));
  return [...kept, ...others.map(([type, upperId]) => toldTie(type, account, upperId))];
}

/** The ties of an account to its subaccounts, or to those it is a partner of. */
export function tiesBelow(workspace: Workspace, account: Account): readonly AccountRelationship[] {
  const kept = workspace.relationships.all().filter((tie) => tie.related_object_id === account.id);
  const ids = [...account.subaccount_ids, ...(account.associated_account_ids ?? []), ...kept.map(childOf)];
  return [...new Set(ids)].flatMap((id) => {
    const child = workspace.accounts.get(id);
    return child ? tiesAbove(workspace, child).filter((tie) => tie.related_object_id === account.id) : [];
  });
}

const childOf = (tie: AccountRelationship): string => tie.child_account_id ?? "";

const isTie = (tie: AccountRelationship, type: TieType, upperId: string): boolean =>
  tie.relationship_type === type && tie.related_object_id === upperId;

function toldTie(type: TieType, child: Account, upperId: string): AccountRelationship {
  return build.relationship({
    id: uuidFrom(mulberry32(Number.parseInt(hashOf(`${type} ${child.id} ${upperId}`), 16))),
    relationship_type: type,
    related_object_id: upperId,
    child_account_id: child.id,
    created_at: child.created_at,
  });
}

/**
 * Refuses a tie that cannot be, in the name of a body field: an account above itself, a second parent, a partner that is
 * none, and the same tie again, whose id is in `exists_id` (all of it assumed).
 */
export function checkTie(workspace: Workspace, field: string, type: TieType, child: Account, upper: Account): void {
  const role = type === "parent_account" ? "parent" : "partner";
  if (child.id === upper.id)
    throw badRequest(
      `${field}: an account cannot be its own ${role}, and the path names ${quoted(upper)} too; give the id of another account.`,
    );
  const ties = tiesAbove(workspace, child);
  const same = ties.find((tie) => isTie(tie, type, upper.id));
  if (same)
    throw duplicate(same.id, `${field}: ${quoted(upper)} is the ${role} of this account already, see exists_id.`);
  if (type === "partner_account") {
    if (upper.type === "partner") return;
    throw badRequest(`${field}: ${quoted(upper)} is of the type ${upper.type}; a partner is of the type partner.`);
  }
  if (idsAbove(workspace, upper).has(child.id)) {
    throw badRequest(`${field}: ${quoted(upper)} is below ${quoted(child)} and cannot be above it too.`);
  }
  const parent = ties.find((tie) => tie.relationship_type === "parent_account");
  if (parent) {
    throw badRequest(
      `${field}: ${quoted(child)} has the parent ${JSON.stringify(parent.related_object_id)}, and an account has one; delete the relationship ${JSON.stringify(parent.id)} first, then ${quoted(upper)} can be the parent.`,
    );
  }
}

const quoted = (account: Account): string => JSON.stringify(account.id);

/** The ids of the accounts above an account. */
export function idsAbove(workspace: Workspace, account: Account): ReadonlySet<string> {
  const ids = new Set<string>();
  let above = account.parent_account_id;
  while (above && !ids.has(above)) {
    ids.add(above);
    above = workspace.accounts.get(above)?.parent_account_id ?? null;
  }
  return ids;
}

/** Ties two accounts, which both tell of it. A tie that is moved brings its id along. */
export function tie(
  workspace: Workspace,
  type: TieType,
  childId: string,
  upperId: string,
  moved?: AccountRelationship,
): AccountRelationship {
  const at = timestamp(workspace.now());
  const made = build.relationship({
    id: moved?.id ?? workspace.newId(),
    relationship_type: type,
    related_object_id: upperId,
    child_account_id: childId,
    created_at: moved?.created_at ?? at,
    updated_at: at,
  });
  workspace.relationships.put(made.id, made);
  changeBoth(workspace, made, (ids) => [...ids, childId]);
  return made;
}

/** Ends a tie, on both sides. */
export function untie(workspace: Workspace, ended: AccountRelationship): void {
  workspace.relationships.delete(ended.id);
  changeBoth(workspace, ended, (ids) => ids.filter((id) => id !== childOf(ended)));
}

/**
 * Lets one account have the ties of another. A tie between the two ends, and so does one that the account has already,
 * that would be its second parent, or that would go in a circle (assumed).
 */
export function moveTies(workspace: Workspace, from: Account, toId: string): void {
  for (const moved of [...tiesBelow(workspace, from), ...tiesAbove(workspace, from)]) {
    untie(workspace, moved);
    const type = moved.relationship_type as TieType;
    const isBelow = moved.related_object_id === from.id;
    const childId = isBelow ? childOf(moved) : toId;
    const upperId = isBelow ? toId : moved.related_object_id;
    if (canTie(workspace, type, childId, upperId)) tie(workspace, type, childId, upperId, moved);
  }
}

function canTie(workspace: Workspace, type: TieType, childId: string, upperId: string): boolean {
  const [child, upper] = [workspace.accounts.get(childId), workspace.accounts.get(upperId)];
  if (!child || !upper || child === upper) return false;
  return type === "partner_account"
    ? !tiesAbove(workspace, child).some((each) => isTie(each, type, upperId))
    : child.parent_account_id === null && !idsAbove(workspace, upper).has(childId);
}

/** Writes on both accounts what has become of a tie; counts as a change of them (assumed). */
function changeBoth(
  workspace: Workspace,
  changed: AccountRelationship,
  change: (ids: readonly string[]) => string[],
): void {
  const { related_object_id: upperId, relationship_type: type } = changed;
  const childId = childOf(changed);
  const updated_at = timestamp(workspace.now());
  const upper = workspace.accounts.get(upperId);
  const below = type === "parent_account" ? "subaccount_ids" : "associated_account_ids";
  const ids = change(upper?.[below] ?? []);
  if (upper) workspace.accounts.put(upperId, { ...upper, [below]: ids, updated_at });
  const child = workspace.accounts.get(childId);
  if (!child) return;
  const parent = ids.includes(childId) ? upperId : null;
  workspace.accounts.put(childId, {
    ...child,
    ...(type === "parent_account" ? { parent_account_id: parent } : {}),
    updated_at,
  });
}
