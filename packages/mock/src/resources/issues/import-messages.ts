import type { components } from "@pylonkit/openapi";

import type { Workspace } from "../../workspace/contract.ts";
import type { Issue, Message } from "../../workspace/entities.ts";
import { checkFiles } from "./import-files.ts";
import { addMessages, type Author, authorOf, customerWasActive, messageBy } from "./messages.ts";
import { badRequest } from "../inputs/refusals.ts";
import { readPastTime, timestamp } from "../inputs/times.ts";

/** A message to import, checked and not yet written. */
export interface MessageDraft {
  readonly author: Author;
  readonly html: string;
  readonly isPrivate: boolean;
  /** Milliseconds, where the body says. */
  readonly at: number | undefined;
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

/** Reads the messages of an import. One without an author is by the user of the token (assumed). */
export function readDrafts(
  workspace: Workspace,
  inputs: readonly components["schemas"]["ImportIssueMessage"][],
): readonly MessageDraft[] {
  return inputs.map((input, index) => {
    const field = `messages[${index}]`;
    const author = authorOf(workspace, input, `${field}.`);
    if (author.kind === "contact" && input.is_private) {
      throw badRequest(`${field}.contact_id: a contact cannot write an internal note; name its user by user_id.`);
    }
    const files = checkFiles(input.attachment_urls);
    return {
      author,
      html: input.body_html,
      isPrivate: input.is_private,
      at:
        input.created_at === undefined
          ? undefined
          : readPastTime(`${field}.created_at`, input.created_at, workspace.now()),
      files: files.taken,
      skipped: files.skipped,
    };
  });
}

/** Refuses a message from before its issue (assumed). */
export function checkNotBefore(drafts: readonly MessageDraft[], created: number): void {
  const early = drafts.findIndex(({ at }) => at !== undefined && at < created);
  if (early === -1) return;
  throw badRequest(
    `messages[${early}].created_at: ${timestamp(drafts[early]?.at ?? 0)} lies before the issue was opened, ${timestamp(created)}.`,
  );
}

/** Writes the messages of an import among those that are there, and nothing else happens. Those without a time are of `otherwise`. */
export function writeDrafts(
  workspace: Workspace,
  issue: Pick<Issue, "id" | "account" | "source">,
  drafts: readonly MessageDraft[],
  otherwise: number,
): readonly Message[] {
  const written = drafts.map((draft) => {
    const at = timestamp(draft.at ?? otherwise);
    if (draft.author.kind === "contact") customerWasActive(workspace, issue, at);
    const { html, isPrivate, files } = draft;
    return messageBy(workspace, draft.author, { html, at, isPrivate, files, source: issue.source });
  });
  return addMessages(workspace, issue, written);
}

/** How many messages the team wrote to the customer, and so count as touches (assumed). */
export function touchesIn(drafts: readonly MessageDraft[]): number {
  return drafts.filter((draft) => draft.author.kind === "user" && !draft.isPrivate).length;
}

/** The part of an answer that names what was left out, absent where everything was taken. */
export function warningsOf(...lists: readonly (readonly string[])[]): {
  readonly warnings?: { readonly skipped_attachments: readonly string[] };
} {
  const skipped = [...new Set(lists.flat())];
  return skipped.length > 0 ? { warnings: { skipped_attachments: skipped } } : {};
}
