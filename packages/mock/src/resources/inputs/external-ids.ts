import type { ExternalId } from "../../workspace/entities.ts";
import { badRequest, duplicate, refuseBlank } from "./refusals.ts";

/**
 * The external ids a body gives an object, `null` for none: a label occurs once on an object, an id once among all
 * objects of the kind. A taken one is refused with the id of its holder in `exists_id`, a blank one too (assumed).
 */
export function writeExternalIds(
  kind: "account" | "contact",
  others: readonly { id: string; external_ids?: readonly ExternalId[] | null }[],
  ownId: string | undefined,
  ids: readonly ExternalId[],
): ExternalId[] | null {
  const labels = new Set<string>();
  const taken = new Set<string>();
  for (const [index, { external_id: externalId, label }] of ids.entries()) {
    refuseBlank(`external_ids[${index}].external_id`, externalId, `it names the ${kind} in another system`);
    refuseBlank(`external_ids[${index}].label`, label, "it names the other system");
    if (labels.has(label)) {
      throw badRequest(`external_ids: the label ${JSON.stringify(label)} occurs twice; one ${kind} has it once.`);
    }
    labels.add(label);
    if (taken.has(externalId)) {
      throw badRequest(`external_ids: the id ${JSON.stringify(externalId)} occurs twice; an external id is unique.`);
    }
    taken.add(externalId);
    const holder = others.find(
      (other) => other.id !== ownId && other.external_ids?.some((entry) => entry.external_id === externalId),
    );
    if (holder) {
      throw duplicate(
        holder.id,
        `external_ids: ${JSON.stringify(externalId)} belongs to another ${kind}, see exists_id; an external id is unique.`,
      );
    }
  }
  return ids.length > 0 ? [...ids] : null;
}
