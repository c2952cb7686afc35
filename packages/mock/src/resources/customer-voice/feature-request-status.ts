import { badRequest } from "../inputs/refusals.ts";

const SLUG = /^[a-z0-9][a-z0-9_-]*$/;

/**
 * Refuses what cannot be a status of feature requests. An organization's own statuses are not listed anywhere, so every
 * slug may be one of them; a label such as "In progress" is none (assumed).
 */
export function checkRequestStatus(field: string, status: string): void {
  if (SLUG.test(status)) return;
  throw badRequest(
    `${field}: ${JSON.stringify(status)} is no slug; new, in_progress, closed and archived are built in, and a status of your own is named by its slug, such as "planned".`,
  );
}
