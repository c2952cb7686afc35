import { badRequest, didYouMean } from "../inputs/refusals.ts";

const BUILT_IN = ["new", "in_progress", "closed", "archived"];
const SLUG = /^[a-z0-9][a-z0-9_-]*$/;

/**
 * Refuses what cannot be a status of feature requests. An organization's own statuses are not listed anywhere, so every
 * slug may be one of them; a label such as "In progress" is none (assumed).
 */
export function checkRequestStatus(field: string, status: string): void {
  if (SLUG.test(status)) return;
  throw badRequest(
    `${field}: ${JSON.stringify(status)} is no slug; ${BUILT_IN.join(", ")} are built in, and a status of your own is named by its slug, such as "planned".${didYouMean(status, BUILT_IN)}`,
  );
}
