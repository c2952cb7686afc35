import type { Workspace } from "../../workspace/contract.ts";
import { ACCOUNT_FIELD } from "./field-entries.ts";
import type { CustomObject } from "../../workspace/entities.ts";
import type { GivenValue } from "./field-values.ts";
import { referredAccount } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";

type Links = NonNullable<CustomObject["relations"]>;

/**
 * The links of a custom object after its built-in field `account` was written: the id of an account, or nothing to
 * take the link away. Other links stay; `null` where there are none, as Pylon's empty lists are.
 */
export function writeAccountLink(
  workspace: Workspace,
  before: CustomObject["relations"],
  { value, values }: GivenValue,
): CustomObject["relations"] {
  const at = `custom_fields.${ACCOUNT_FIELD}`;
  if (values && values.length > 0)
    throw badRequest(
      `${at}: it takes one value; give the id in value, not in values. values was ${JSON.stringify(values)}.`,
    );
  const others = (before ?? []).filter((link) => link.object_type !== "account");
  const links: Links = value
    ? [{ object_id: referredAccount(workspace, at, value).id, object_type: "account" }, ...others]
    : others;
  return links.length > 0 ? links : null;
}

/** The ids of the objects of a kind that a custom object is linked to. */
export function linkedIds(object: Pick<CustomObject, "relations">, kind: Links[number]["object_type"]): string[] {
  return (object.relations ?? []).filter((link) => link.object_type === kind).map((link) => link.object_id);
}

/** Moves the links of all custom objects from one object to another, or takes them away where it is gone (assumed). */
export function moveLinks(
  workspace: Workspace,
  kind: "account" | "contact" | "issue",
  from: string,
  to?: string,
): void {
  for (const object of workspace.customObjects.all()) {
    if (!linkedIds(object, kind).includes(from)) continue;
    const moved = (object.relations ?? []).flatMap((link) => {
      if (link.object_type !== kind || link.object_id !== from) return [link];
      return to === undefined || linkedIds(object, kind).includes(to) ? [] : [{ ...link, object_id: to }];
    });
    workspace.customObjects.put(object.id, { ...object, relations: moved.length > 0 ? moved : null });
  }
}
