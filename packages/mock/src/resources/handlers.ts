import type { Route } from "@pylonkit/openapi";

import type { Handler } from "../workspace/contract.ts";
import { accountActivityHandlers } from "./accounts/account-activities.ts";
import { accountBulkHandlers } from "./accounts/account-bulk.ts";
import { accountFileHandlers } from "./accounts/account-files.ts";
import { accountHighlightHandlers } from "./accounts/account-highlights.ts";
import { accountMergeHandlers } from "./accounts/account-merge.ts";
import { accountRelationshipHandlers } from "./accounts/account-relationships.ts";
import { accountHandlers } from "./accounts/accounts.ts";
import { auditLogHandlers } from "./directory/audit-logs.ts";
import { articleReviewHandlers } from "./knowledge-bases/article-review.ts";
import { articleUpdateHandlers } from "./knowledge-bases/article-update.ts";
import { articleHandlers } from "./knowledge-bases/articles.ts";
import { collectionHandlers } from "./knowledge-bases/collections.ts";
import { attachmentHandlers } from "./attachments/attachments.ts";
import { contactHandlers } from "./contacts/contacts.ts";
import { customFieldHandlers } from "./custom-fields/custom-fields.ts";
import { importIssueHandlers } from "./issues/import-issues.ts";
import { integrationHandlers } from "./directory/integrations.ts";
import { issueAiResponseHandlers } from "./issues/issue-ai-response.ts";
import { customObjectHandlers } from "./custom-fields/custom-objects.ts";
import { callRecordingHandlers } from "./customer-voice/call-recordings.ts";
import { featureRequestHandlers } from "./customer-voice/feature-requests.ts";
import { featureRequestSearchHandlers } from "./customer-voice/feature-request-search.ts";
import { issueCreateHandlers } from "./issues/issue-create.ts";
import { issueLinkHandlers } from "./issues/issue-links.ts";
import { issueListHandlers } from "./issues/issue-lists.ts";
import { issueMessageHandlers } from "./issues/issue-messages.ts";
import { issueMessageRemovalHandlers } from "./issues/issue-message-removal.ts";
import { issueThreadHandlers } from "./issues/issue-threads.ts";
import { issueUpdateHandlers } from "./issues/issue-update.ts";
import { knowledgeBaseHandlers } from "./knowledge-bases/knowledge-bases.ts";
import { issueVoiceCallHandlers } from "./issues/issue-voice-calls.ts";
import { macroHandlers } from "./macros/macros.ts";
import { meHandlers } from "./directory/me.ts";
import { milestoneHandlers } from "./work/milestones.ts";
import { projectHandlers } from "./work/projects.ts";
import { redirectHandlers } from "./knowledge-bases/redirects.ts";
import { surveyHandlers } from "./customer-voice/surveys.ts";
import { tagHandlers } from "./directory/tags.ts";
import { taskCommentHandlers } from "./work/task-comments.ts";
import { taskHandlers } from "./work/tasks.ts";
import { teamHandlers } from "./directory/teams.ts";
import { ticketFormHandlers } from "./macros/ticket-forms.ts";
import { trainingDataHandlers } from "./training-data/training-data.ts";
import { trainingUploadHandlers } from "./training-data/training-uploads.ts";
import { userHandlers } from "./directory/users.ts";

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
