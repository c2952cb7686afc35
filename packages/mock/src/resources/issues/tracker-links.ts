import type { Issue } from "../../workspace/entities.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";

type Link = NonNullable<Issue["external_issues"]>[number];

/** What an id looks like in the trackers of which that is known. */
const FORMS: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  linear: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, words: "a uuid" },
  jira: { pattern: /^\d+$/, words: "the number of an issue, not its key" },
  asana: { pattern: /^\d+$/, words: "a number" },
  github: { pattern: /^[^/\s]+\/[^/\s]+\/\d+$/, words: '"owner/repository/number"' },
};

/** A link to an issue of a tracker. Its address is known for GitHub alone, as the id holds the path. */
export function trackerLink(field: string, source: string, id: string): Link {
  refuseBlank(field, id, `the id of an issue of ${source} is expected`);
  const form = FORMS[source];
  if (form && !form.pattern.test(id)) {
    throw badRequest(`${field}: ${JSON.stringify(id)} is no id of ${source}; it takes ${form.words}.`);
  }
  const [owner, repository, number] = source === "github" ? id.split("/") : [];
  const link = number === undefined ? {} : { link: `https://github.com/${owner}/${repository}/issues/${number}` };
  return { source, external_id: id, ...link };
}

/** Whether two links lead to the same issue. */
export function sameLink(one: Link, other: Link): boolean {
  return one.source === other.source && one.external_id === other.external_id;
}
