import { badRequest, duplicate } from "../inputs/refusals.ts";

type Named = readonly { readonly id: string; readonly slug?: string }[];

/**
 * A name in addresses that somebody chose, or a 400: it fits into an address as it stands, and none of the `others`
 * has it (assumed: Pylon documents neither).
 */
export function chosenSlug(noun: string, others: Named, slug: string): string {
  if (!/^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(slug)) {
    throw badRequest(
      `slug: ${JSON.stringify(slug)} does not fit into an address; words of letters and digits with hyphens between are expected, such as "data-and-exports".`,
    );
  }
  const holder = others.find((other) => other.slug === slug);
  if (holder) {
    throw duplicate(
      holder.id,
      `slug: another ${noun} of this knowledge base is called ${JSON.stringify(slug)}, see exists_id.`,
    );
  }
  return slug;
}

/** A name in addresses made from a title. One that is taken gets a number (chosen). */
export function slugFrom(title: string, others: Named): string {
  const words = title
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? ["untitled"];
  const slug = words.join("-");
  const taken = new Set(others.map((other) => other.slug));
  let number = 1;
  while (taken.has(numbered(slug, number))) number += 1;
  return numbered(slug, number);
}

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);
