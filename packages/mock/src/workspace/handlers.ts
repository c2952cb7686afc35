import type { Route } from "@pylonkit/openapi";

import type { Handler } from "./contract.ts";
import { accountActivityHandlers } from "./handlers/account-activities.ts";
import { accountBulkHandlers } from "./handlers/account-bulk.ts";
import { accountFileHandlers } from "./handlers/account-files.ts";
import { accountHighlightHandlers } from "./handlers/account-highlights.ts";
import { accountMergeHandlers } from "./handlers/account-merge.ts";
import { accountRelationshipHandlers } from "./handlers/account-relationships.ts";
import { accountHandlers } from "./handlers/accounts.ts";
import { auditLogHandlers } from "./handlers/audit-logs.ts";
import { articleReviewHandlers } from "./handlers/article-review.ts";
import { articleUpdateHandlers } from "./handlers/article-update.ts";
import { articleHandlers } from "./handlers/articles.ts";
import { collectionHandlers } from "./handlers/collections.ts";
import { attachmentHandlers } from "./handlers/attachments.ts";
import { contactHandlers } from "./handlers/contacts.ts";
import { customFieldHandlers } from "./handlers/custom-fields.ts";
import { importIssueHandlers } from "./handlers/import-issues.ts";
import { integrationHandlers } from "./handlers/integrations.ts";
import { issueAiResponseHandlers } from "./handlers/issue-ai-response.ts";
import { customObjectHandlers } from "./handlers/custom-objects.ts";
import { callRecordingHandlers } from "./handlers/call-recordings.ts";
import { featureRequestHandlers } from "./handlers/feature-requests.ts";
import { featureRequestSearchHandlers } from "./handlers/feature-request-search.ts";
import { issueCreateHandlers } from "./handlers/issue-create.ts";
import { issueLinkHandlers } from "./handlers/issue-links.ts";
import { issueListHandlers } from "./handlers/issue-lists.ts";
import { issueMessageHandlers } from "./handlers/issue-messages.ts";
import { issueMessageRemovalHandlers } from "./handlers/issue-message-removal.ts";
import { issueThreadHandlers } from "./handlers/issue-threads.ts";
import { issueUpdateHandlers } from "./handlers/issue-update.ts";
import { knowledgeBaseHandlers } from "./handlers/knowledge-bases.ts";
import { issueVoiceCallHandlers } from "./handlers/issue-voice-calls.ts";
import { macroHandlers } from "./handlers/macros.ts";
import { meHandlers } from "./handlers/me.ts";
import { milestoneHandlers } from "./handlers/milestones.ts";
import { projectHandlers } from "./handlers/projects.ts";
import { redirectHandlers } from "./handlers/redirects.ts";
import { surveyHandlers } from "./handlers/surveys.ts";
import { tagHandlers } from "./handlers/tags.ts";
import { taskCommentHandlers } from "./handlers/task-comments.ts";
import { taskHandlers } from "./handlers/tasks.ts";
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
  ...issueMessageRemovalHandlers,
  ...issueThreadHandlers,
  ...issueVoiceCallHandlers,
  ...issueAiResponseHandlers,
  ...issueLinkHandlers,
  ...accountHandlers,
  ...accountBulkHandlers,
  ...accountMergeHandlers,
  ...accountRelationshipHandlers,
  ...accountHighlightHandlers,
  ...accountActivityHandlers,
  ...accountFileHandlers,
  ...contactHandlers,
  ...userHandlers,
  ...teamHandlers,
  ...tagHandlers,
  ...customFieldHandlers,
  ...taskHandlers,
  ...taskCommentHandlers,
  ...projectHandlers,
  ...milestoneHandlers,
  ...auditLogHandlers,
  ...knowledgeBaseHandlers,
  ...collectionHandlers,
  ...articleHandlers,
  ...articleUpdateHandlers,
  ...articleReviewHandlers,
  ...redirectHandlers,
  ...importIssueHandlers,
  ...integrationHandlers,
  ...customObjectHandlers,
  ...featureRequestHandlers,
  ...featureRequestSearchHandlers,
  ...callRecordingHandlers,
  ...surveyHandlers,
  ...attachmentHandlers,
  ...macroHandlers,
  ...ticketFormHandlers,
  ...trainingDataHandlers,
  ...trainingUploadHandlers,
} satisfies Partial<Record<Route, Handler>>;
