import { checkEmail } from "../inputs/addresses.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Account, Contact } from "../../workspace/entities.ts";
import { newContact } from "../contacts/contacts.ts";
import { contactByEmail, referredAccount, referredContact } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";

/** Whom an issue is for. */
export interface Parties {
  readonly account: Account | undefined;
  readonly requester: Contact | undefined;
}

/** What a body says about whom a new issue is for. */
interface NamedParties {
  readonly account_id?: string;
  readonly requester_id?: string;
  readonly requester_email?: string;
  readonly requester_name?: string;
  readonly requester_avatar_url?: string;
}

/**
 * Whom a new issue is for. `requester_id` wins over `requester_email`, which finds a contact or makes one that is yet
 * to be written. The requester has to belong to `account_id` where both are given; for one that is found by its address
 * that is assumed. Without an account the requester's own is taken.
 */
export function partiesOf(workspace: Workspace, body: NamedParties): Parties {
  const given = body.account_id ? referredAccount(workspace, "account_id", body.account_id) : undefined;
  if (body.requester_id) {
    const requester = referredContact(workspace, "requester_id", body.requester_id);
    checkBelongs(given?.id, requester);
    return { requester, account: given ?? ownAccount(workspace, requester) };
  }
  if (!body.requester_email) return { account: given, requester: undefined };
  checkEmail("requester_email", body.requester_email);
  const known = contactByEmail(workspace, body.requester_email);
  if (known?.account && given && known.account.id !== given.id) {
    throw badRequest(
      `requester_email: ${JSON.stringify(body.requester_email)} is the address of a contact of another account than account_id; it is of the account ${JSON.stringify(known.account.id)}.`,
    );
  }
  const requester =
    known ??
    newContact(workspace, {
      name: body.requester_name?.trim() || (body.requester_email.split("@")[0] ?? body.requester_email),
      email: body.requester_email,
      avatar_url: body.requester_avatar_url,
      account: given ?? accountByDomain(workspace, body.requester_email),
    });
  return { requester, account: given ?? ownAccount(workspace, requester) };
}

/** Refuses a requester of another account than the one that is named beside it. */
export function checkBelongs(accountId: string | undefined, requester: Contact): void {
  if (accountId === undefined || requester.account?.id === accountId) return;
  const own = requester.account ? `; it is of the account ${JSON.stringify(requester.account.id)}` : "";
  throw badRequest(`requester_id: ${JSON.stringify(requester.id)} belongs to another account than account_id${own}.`);
}

function ownAccount(workspace: Workspace, contact: Contact): Account | undefined {
  return contact.account ? workspace.accounts.get(contact.account.id) : undefined;
}

/** New contacts join the account their mail domain belongs to; assumed. */
function accountByDomain(workspace: Workspace, email: string): Account | undefined {
  const domain = email.split("@")[1]?.toLowerCase();
  return workspace.accounts.all().find((account) => account.domains?.some((each) => each.toLowerCase() === domain));
}
