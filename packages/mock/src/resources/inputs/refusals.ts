import { nearest } from "../../document/nearest.ts";
import { Refusal } from "../../workspace/contract.ts";

/** 400 with one sentence a fault. Validation faults have no known `code`, so none is given. */
export function badRequest(...errors: readonly string[]): Refusal {
  return new Refusal({ status: 400, errors });
}

/** 403 for what the owner of the token may not do. */
export function permissionDenied(error: string): Refusal {
  return new Refusal({ status: 403, code: "permission_denied", errors: [error] });
}

/** 400 for a text with nothing in it but spaces; `why` tells what the field is for. That Pylon does so is assumed. */
export function refuseBlank(field: string, text: string | undefined, why: string): void {
  if (text?.trim() === "") throw badRequest(`${field}: ${JSON.stringify(text)} is blank; ${why}.`);
}

/** 404 for an object that is not there; `where` names the operation that lists what there is. */
export function notFound(kind: string, id: string, where?: string): Refusal {
  const told = where === undefined ? "" : ` ${where} lists what there is.`;
  const errors = [`No ${kind} has the id ${JSON.stringify(id)}.${told}`];
  return new Refusal({ status: 404, code: "not_found", errors });
}

/** The name that was probably meant, as the last words of a refusal; nothing where none is like it. */
export function didYouMean(sent: string, legal: Iterable<string>): string {
  const like = nearest(sent, legal);
  return like === undefined ? "" : ` Did you mean ${JSON.stringify(like)}?`;
}

/** 400 that names the object which is already there in `exists_id`. Whether Pylon answers 400 or 409 is not known. */
export function duplicate(existsId: string, error: string): Refusal {
  return new Refusal({ status: 400, errors: [error], existsId });
}

/**
 * The row a body field refers to, or a 400 that names the field, the value and how to find a legal one. `elsewhere`
 * tells what else has the id, as ` but one of the contacts`.
 */
export function referred<Row>(
  table: { get(id: string): Row | undefined },
  field: string,
  id: string,
  where: string,
  elsewhere: () => string = () => "",
): Row {
  const row = table.get(id);
  if (row === undefined)
    throw badRequest(`${field}: nothing has the id ${JSON.stringify(id)}${elsewhere()}; ${where} lists what there is.`);
  return row;
}
