import type { Route } from "@pylonkit/openapi";

import type { Handler } from "./contract.ts";
import { accountHandlers } from "./handlers/accounts.ts";
import { attachmentHandlers } from "./handlers/attachments.ts";
import { contactHandlers } from "./handlers/contacts.ts";
import { customFieldHandlers } from "./handlers/custom-fields.ts";
import { issueCreateHandlers } from "./handlers/issue-create.ts";
import { issueLinkHandlers } from "./handlers/issue-links.ts";
import { issueListHandlers } from "./handlers/issue-lists.ts";
import { issueMessageHandlers } from "./handlers/issue-messages.ts";
import { issueUpdateHandlers } from "./handlers/issue-update.ts";
import { macroHandlers } from "./handlers/macros.ts";
import { meHandlers } from "./handlers/me.ts";
import { tagHandlers } from "./handlers/tags.ts";
import { teamHandlers } from "./handlers/teams.ts";
import { ticketFormHandlers } from "./handlers/ticket-forms.ts";
import { trainingDataHandlers } from "./handlers/training-data.ts";
import { trainingUploadHandlers } from "./handlers/training-uploads.ts";
import { userHandlers } from "./handlers/users.ts";

/** What answers each operation from the workspace, by route. Operations that are not here answer the spec's example. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  ...meHandlers,
  ...issueListHandlers,
  ...issueCreateHandlers,
  ...issueUpdateHandlers,
  ...issueMessageHandlers,
  ...issueLinkHandlers,
  ...accountHandlers,
  ...contactHandlers,
  ...userHandlers,
  ...teamHandlers,
  ...tagHandlers,
  ...customFieldHandlers,
  ...attachmentHandlers,
  ...macroHandlers,
  ...ticketFormHandlers,
  ...trainingDataHandlers,
  ...trainingUploadHandlers,
} satisfies Partial<Record<Route, Handler>>;
