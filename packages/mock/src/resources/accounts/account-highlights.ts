import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, HandlerCall, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Account, AccountHighlight } from "../../workspace/entities.ts";
import { accountOf, contactByRef } from "../inputs/references.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import { readTime, timestamp } from "../inputs/times.ts";

type Create = components["schemas"]["CreateAccountHighlightRequestBody"];
type Update = components["schemas"]["UpdateAccountHighlightRequestBody"];

/** Puts a highlight on an account. Answers are not known to show the contact it is about, so none is kept. */
const createHighlight: Handler = ({ workspace, params, body }) => {
  const account = accountOf(workspace, params["account_id"] ?? "");
  const { content_html: html, expires_at: expires, contact_id: contactId } = body as unknown as Create;
  if (contactId !== undefined) checkContact(workspace, account, contactId);
  const facts = { content_html: htmlOf(html), ...(expires ? { expires_at: expiryOf(workspace, expires) } : {}) };
  const created_at = timestamp(workspace.now());
  const highlight = build.highlight({ id: workspace.newId(), account_id: account.id, ...facts, created_at });
  workspace.highlights.put(highlight.id, highlight);
  return { data: highlight };
};

/** One that has expired can still be changed (assumed). */
const updateHighlight: Handler = (call) => {
  const { workspace, body } = call;
  const highlight = highlightOf(call);
  const { content_html: html, expires_at: expires } = body as Update;
  const after: AccountHighlight = { ...highlight, updated_at: timestamp(workspace.now()) };
  if (html !== undefined) after.content_html = htmlOf(html);
  if (expires !== undefined) after.expires_at = expiryOf(workspace, expires);
  workspace.highlights.put(after.id, after);
  return { data: after };
};

const deleteHighlight: Handler = (call) => {
  call.workspace.highlights.delete(highlightOf(call).id);
  return { data: { success: true } };
};

/** The highlight a path names; those of other accounts are not to be found. */
function highlightOf({ workspace, params }: HandlerCall): AccountHighlight {
  const account = accountOf(workspace, params["account_id"] ?? "");
  const { highlight_id: id = "" } = params;
  const highlight = workspace.highlights.get(id);
  if (highlight?.account_id !== account.id)
    throw notFound(`highlight of the account ${JSON.stringify(account.id)}`, id);
  return highlight;
}

function checkContact(workspace: Workspace, account: Account, ref: string): void {
  const contact = contactByRef(workspace, ref);
  if (contact?.account?.id === account.id) return;
  const what = contact ? "belongs to another account" : "is no contact";
  throw badRequest(
    `contact_id: ${JSON.stringify(ref)} ${what}; it names a contact of the account ${JSON.stringify(account.id)} by its id or an external id.`,
  );
}

function htmlOf(html: string): string {
  if (html.trim() === "") throw badRequest(`content_html: ${JSON.stringify(html)} is blank; a highlight has a text.`);
  return html;
}

/** A time that is past would take the highlight away, for which there is a delete; refused (assumed). */
function expiryOf(workspace: Workspace, expires: string): string {
  const ms = readTime("expires_at", expires);
  if (ms <= workspace.now()) {
    throw badRequest(
      `expires_at: ${expires} is not in the future; it is ${timestamp(workspace.now())} now. Delete a highlight to take it away at once.`,
    );
  }
  return timestamp(ms);
}

export const accountHighlightHandlers = {
  "POST /accounts/{account_id}/highlights": createHighlight,
  "PATCH /accounts/{account_id}/highlights/{highlight_id}": updateHighlight,
  "DELETE /accounts/{account_id}/highlights/{highlight_id}": deleteHighlight,
} satisfies Handlers;
