import type { components } from "@pylonkit/openapi";

import { checkTie, tie, tiesAbove, untie } from "../account-ties.ts";
import type { Handler, Handlers } from "../contract.ts";
import { accountOf, referredAccount } from "../references.ts";
import { notFound } from "../refusals.ts";

/** Those in which the account is the child or the client. The path takes an external id too (assumed). */
const listRelationships: Handler = ({ workspace, params }) => ({
  data: tiesAbove(workspace, accountOf(workspace, params["account_id"] ?? "")),
});

const createRelationship: Handler = ({ workspace, params, body }) => {
  const child = accountOf(workspace, params["account_id"] ?? "");
  const { relationship_type: type, related_object_id: id } =
    body as unknown as components["schemas"]["CreateAccountRelationshipRequest"];
  checkTie(workspace, "related_object_id", type, child, referredAccount(workspace, "related_object_id", id));
  return { data: tie(workspace, type, child.id, id) };
};

const deleteRelationship: Handler = ({ workspace, params }) => {
  const child = accountOf(workspace, params["account_id"] ?? "");
  const { relationship_id: id = "" } = params;
  const ended = tiesAbove(workspace, child).find((each) => each.id === id);
  if (!ended) throw notFound(`relationship of the account ${JSON.stringify(child.id)}`, id);
  untie(workspace, ended);
  return { data: ended };
};

export const accountRelationshipHandlers = {
  "POST /accounts/{account_id}/relationship": createRelationship,
  "GET /accounts/{account_id}/relationships": listRelationships,
  "DELETE /accounts/{account_id}/relationships/{relationship_id}": deleteRelationship,
} satisfies Handlers;
