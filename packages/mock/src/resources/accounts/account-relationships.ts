import type { components } from "@pylonkit/openapi";

import { checkTie, tie, tiesAbove, untie } from "./account-ties.ts";
import type { Handler, HandlerCall, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Account } from "../../workspace/entities.ts";
import { referredAccount } from "../inputs/references.ts";
import { notFound } from "../inputs/refusals.ts";

/** Those in which the account is the child or the client. */
const listRelationships: Handler = ({ workspace, params }) => ({
  data: tiesAbove(workspace, lowerAccountOf(workspace, params)),
});

const createRelationship: Handler = ({ workspace, params, body }) => {
  const child = lowerAccountOf(workspace, params);
  const { relationship_type: type, related_object_id: id } =
    body as unknown as components["schemas"]["CreateAccountRelationshipRequest"];
  checkTie(workspace, "related_object_id", type, child, referredAccount(workspace, "related_object_id", id));
  return { data: tie(workspace, type, child.id, id) };
};

const deleteRelationship: Handler = ({ workspace, params }) => {
  const child = lowerAccountOf(workspace, params);
  const { relationship_id: id = "" } = params;
  const ended = tiesAbove(workspace, child).find((each) => each.id === id);
  if (!ended) throw notFound(`relationship of the account ${JSON.stringify(child.id)}`, id);
  untie(workspace, ended);
  return { data: ended };
};

/** The account a path names, by Pylon's id alone: external ids are documented for other paths, not for these (assumed). */
function lowerAccountOf(workspace: Workspace, { account_id: id = "" }: HandlerCall["params"]): Account {
  const account = workspace.accounts.get(id);
  if (!account) throw notFound("account", id);
  return account;
}

export const accountRelationshipHandlers = {
  "POST /accounts/{account_id}/relationship": createRelationship,
  "GET /accounts/{account_id}/relationships": listRelationships,
  "DELETE /accounts/{account_id}/relationships/{relationship_id}": deleteRelationship,
} satisfies Handlers;
