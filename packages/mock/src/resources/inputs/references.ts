import type { Workspace } from "../../workspace/contract.ts";
import type { Account, Contact, Issue, Milestone, MiniAccount, Project, Task, User } from "../../workspace/entities.ts";
import { otherHolder } from "./other-holders.ts";
import { badRequest, notFound, referred } from "./refusals.ts";

/** The issue a path names, by id or by number. */
export function issueOf(workspace: Workspace, ref: string): Issue {
  const issue =
    workspace.issues.get(ref) ??
    (/^\d+$/.test(ref) ? workspace.issues.all().find((each) => each.number === Number(ref)) : undefined);
  if (!issue) throw notFound("issue", ref, "POST /issues/search");
  return issue;
}

/** The account a path names, by id or by external id. */
export function accountOf(workspace: Workspace, ref: string): Account {
  const account = workspace.accounts.get(ref) ?? accountByExternalId(workspace, ref);
  if (!account) throw notFound("account", ref, "GET /accounts");
  return account;
}

/** The account that has this id in another system, or none. */
export function accountByExternalId(workspace: Workspace, externalId: string): Account | undefined {
  return workspace.accounts
    .all()
    .find((account) => account.external_ids?.some((entry) => entry.external_id === externalId));
}

/** The contact with this id or external id, or none. */
export function contactByRef(workspace: Workspace, ref: string): Contact | undefined {
  return (
    workspace.contacts.get(ref) ??
    workspace.contacts.all().find((each) => each.external_ids?.some((entry) => entry.external_id === ref))
  );
}

/** The contact a path names, by id or by external id. */
export function contactOf(workspace: Workspace, ref: string): Contact {
  const contact = contactByRef(workspace, ref);
  if (!contact) throw notFound("contact", ref, "GET /contacts");
  return contact;
}

/** The contact with this address, whatever its case. */
export function contactByEmail(workspace: Workspace, email: string): Contact | undefined {
  const wanted = email.toLowerCase();
  return workspace.contacts
    .all()
    .find((contact) => [contact.email, ...(contact.emails ?? [])].some((address) => address?.toLowerCase() === wanted));
}

/** The task a path names. */
export function taskOf(workspace: Workspace, id: string): Task {
  const task = workspace.tasks.get(id);
  if (!task) throw notFound("task", id, "GET /tasks");
  return task;
}

/** An account as issues and contacts carry it: with its external ids. */
export function miniAccount(account: Account): MiniAccount {
  return { id: account.id, external_ids: account.external_ids };
}

/** A user or a contact as tasks and comments carry one: with the address, if there is one. */
export function miniPerson({ id, email }: { id: string; email?: string | null }): { id: string; email?: string } {
  return { id, ...(email ? { email } : {}) };
}

/** The row a body field names, or a 400 that says where to find the legal ids, and what else has this one. */
export const referredUser = (workspace: Workspace, field: string, id: string): User =>
  referred(workspace.users, field, id, "GET /users", () => otherHolder(workspace, id));
export const referredContact = (workspace: Workspace, field: string, id: string): Contact =>
  referred(workspace.contacts, field, id, "GET /contacts", () => otherHolder(workspace, id));
export const referredAccount = (workspace: Workspace, field: string, id: string): Account =>
  referred(workspace.accounts, field, id, "GET /accounts", () => {
    const named = accountByExternalId(workspace, id);
    return named ? ` but, as an external id, the account ${JSON.stringify(named.id)}` : otherHolder(workspace, id);
  });
export const referredProject = (workspace: Workspace, field: string, id: string): Project =>
  referred(workspace.projects, field, id, "POST /projects/search", () => otherHolder(workspace, id));
export const referredTask = (workspace: Workspace, field: string, id: string): Task =>
  referred(workspace.tasks, field, id, "GET /tasks", () => otherHolder(workspace, id));

/** The same for a milestone; no operation whose answer is known lists those. */
export function referredMilestone(workspace: Workspace, field: string, id: string): Milestone {
  const milestone = workspace.milestones.get(id);
  if (milestone) return milestone;
  throw badRequest(
    `${field}: no milestone has the id ${JSON.stringify(id)}; it is the id that POST /milestones answers, and tasks show.`,
  );
}

/** `{ id }` of a row a body field names, `null` for an empty text, which takes the reference away. */
export function miniOrNull(
  table: { get(id: string): { id: string } | undefined },
  field: string,
  id: string,
  where: string,
): { id: string } | null {
  return id === "" ? null : { id: referred(table, field, id, where).id };
}
