/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
import type { OperationDescriptor } from "../descriptors.ts";

/** Every operation of the Pylon API by its route, with its rate limit and whether it is safe to send again. */
export const OPERATIONS = {
  "GET /accounts": {
    id: "GetAccounts",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "recorded",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /accounts": {
    id: "UpdateAccounts",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-04"
  },
  "POST /accounts": {
    id: "CreateAccount",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /accounts/merge": {
    id: "MergeAccounts",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-07"
  },
  "POST /accounts/search": {
    id: "SearchAccounts",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "POST /accounts/{account_id}/highlights": {
    id: "CreateAccountHighlight",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "DELETE /accounts/{account_id}/highlights/{highlight_id}": {
    id: "DeleteAccountHighlight",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "PATCH /accounts/{account_id}/highlights/{highlight_id}": {
    id: "UpdateAccountHighlight",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /accounts/{account_id}/notebook-blocks/{block_id}/notes": {
    id: "GetAccountNotebookBlockNotes",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /accounts/{account_id}/notebook-blocks/{block_id}/notes": {
    id: "CreateAccountNotebookBlockNote",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /accounts/{account_id}/relationship": {
    id: "CreateAccountRelationship",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "GET /accounts/{account_id}/relationships": {
    id: "GetAccountRelationships",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-07"
  },
  "DELETE /accounts/{account_id}/relationships/{relationship_id}": {
    id: "DeleteAccountRelationship",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-07"
  },
  "DELETE /accounts/{id}": {
    id: "DeleteAccount",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent"
  },
  "GET /accounts/{id}": {
    id: "GetAccount",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /accounts/{id}": {
    id: "UpdateAccount",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "GET /accounts/{id}/activities": {
    id: "GetAccountActivities",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /accounts/{id}/activities": {
    id: "CreateActivity",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /accounts/{id}/files": {
    id: "UploadAccountFile",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "GET /activity-types": {
    id: "GetActivityTypes",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "safe"
  },
  "GET /article-feedback": {
    id: "ListArticleFeedback",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /attachments": {
    id: "CreateAttachment",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "GET /audit-logs": {
    id: "GetAuditLogs",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /audit-logs/search": {
    id: "SearchAuditLogs",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "safe",
    since: "2026-07"
  },
  "POST /call-recordings/search": {
    id: "SearchCallRecordings",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-07"
  },
  "DELETE /call-recordings/{id}": {
    id: "DeleteCallRecording",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-07"
  },
  "GET /call-recordings/{id}": {
    id: "GetCallRecording",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-07"
  },
  "PATCH /call-recordings/{id}": {
    id: "UpdateCallRecording",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "GET /contacts": {
    id: "GetContacts",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /contacts": {
    id: "CreateContact",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /contacts/search": {
    id: "SearchContacts",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "DELETE /contacts/{id}": {
    id: "DeleteContact",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent"
  },
  "GET /contacts/{id}": {
    id: "GetContact",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /contacts/{id}": {
    id: "UpdateContact",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "GET /custom-fields": {
    id: "GetCustomFields",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /custom-fields": {
    id: "CreateCustomField",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /custom-fields/{id}": {
    id: "GetCustomField",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /custom-fields/{id}": {
    id: "UpdateCustomField",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "DELETE /custom-fields/{id}/select-options": {
    id: "DeleteCustomFieldSelectOptions",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "PATCH /custom-fields/{id}/select-options": {
    id: "UpdateCustomFieldSelectOptions",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /custom-fields/{id}/select-options": {
    id: "CreateCustomFieldSelectOptions",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "GET /custom-objects/{type}": {
    id: "GetCustomObjects",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /custom-objects/{type}": {
    id: "UpdateCustomObjects",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "POST /custom-objects/{type}": {
    id: "CreateCustomObject",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-04"
  },
  "POST /custom-objects/{type}/search": {
    id: "SearchCustomObjects",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "DELETE /custom-objects/{type}/{id}": {
    id: "DeleteCustomObject",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-04"
  },
  "GET /custom-objects/{type}/{id}": {
    id: "GetCustomObject",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /custom-objects/{type}/{id}": {
    id: "UpdateCustomObject",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-04"
  },
  "GET /email-suppressions": {
    id: "ListEmailSuppressions",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "DELETE /email-suppressions/{id}": {
    id: "DeleteEmailSuppression",
    rateLimit: "unknown",
    retry: "idempotent",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /feature-requests": {
    id: "CreateFeatureRequest",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "POST /feature-requests/merge": {
    id: "MergeFeatureRequests",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-08",
    evidence: "path-only"
  },
  "POST /feature-requests/search": {
    id: "SearchFeatureRequests",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "DELETE /feature-requests/{id}": {
    id: "DeleteFeatureRequest",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-04"
  },
  "GET /feature-requests/{id}": {
    id: "GetFeatureRequest",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /feature-requests/{id}": {
    id: "UpdateFeatureRequest",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-04"
  },
  "POST /feature-requests/{id}/evidence": {
    id: "AddFeatureRequestEvidence",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /feature-requests/{id}/set-portal-visibility": {
    id: "SetFeatureRequestPortalVisibility",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-07"
  },
  "POST /import/contacts": {
    id: "ImportContact",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /import/issues": {
    id: "ImportIssue",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /import/issues/{id}/messages": {
    id: "ImportMessages",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /integrations/devin/disconnect": {
    id: "DisconnectDevin",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent",
    since: "2026-07"
  },
  "POST /issue-groups": {
    id: "CreateIssueGroup",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /issue-groups/{id}/children": {
    id: "AddIssueGroupChildren",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "DELETE /issue-groups/{id}/children/{child_id}": {
    id: "RemoveIssueGroupChild",
    rateLimit: "unknown",
    retry: "idempotent",
    since: "2026-10",
    evidence: "path-only"
  },
  "GET /issue-statuses": {
    id: "GetIssueStatuses",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "recorded",
      documented: 10
    },
    retry: "safe"
  },
  "GET /issues": {
    id: "GetIssues",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "recorded",
      documented: 10
    },
    retry: "safe"
  },
  "POST /issues": {
    id: "CreateIssue",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "POST /issues/search": {
    id: "SearchIssues",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "recorded",
      documented: 20
    },
    retry: "safe"
  },
  "DELETE /issues/{id}": {
    id: "DeleteIssue",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "GET /issues/{id}": {
    id: "GetIssue",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /issues/{id}": {
    id: "UpdateIssue",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /issues/{id}/ai-response": {
    id: "CreateIssueAIResponse",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /issues/{id}/draft-reply": {
    id: "CreateIssueDraftReply",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /issues/{id}/external-issues": {
    id: "LinkExternalIssue",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /issues/{id}/followers": {
    id: "GetIssueFollowers",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /issues/{id}/followers": {
    id: "AddIssueFollowers",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "GET /issues/{id}/messages": {
    id: "GetIssueMessages",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "DELETE /issues/{id}/messages/{message_id}": {
    id: "DeleteMessage",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent",
    since: "2026-04"
  },
  "POST /issues/{id}/messages/{message_id}/redact": {
    id: "RedactMessage",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "POST /issues/{id}/note": {
    id: "CreateIssueNote",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "POST /issues/{id}/reply": {
    id: "CreateIssueReply",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "POST /issues/{id}/snooze": {
    id: "SnoozeIssue",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /issues/{id}/threads": {
    id: "GetIssueThreads",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "POST /issues/{id}/threads": {
    id: "CreateIssueThread",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /issues/{id}/voice-calls": {
    id: "GetIssueVoiceCalls",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-07"
  },
  "GET /knowledge-bases": {
    id: "GetKnowledgeBases",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "GET /knowledge-bases/{id}": {
    id: "GetKnowledgeBase",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "GET /knowledge-bases/{id}/articles": {
    id: "GetArticles",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /knowledge-bases/{id}/articles": {
    id: "CreateArticle",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "DELETE /knowledge-bases/{id}/articles/{article_id}": {
    id: "DeleteArticle",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "GET /knowledge-bases/{id}/articles/{article_id}": {
    id: "GetArticle",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /knowledge-bases/{id}/articles/{article_id}": {
    id: "UpdateArticle",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "POST /knowledge-bases/{id}/articles/{article_id}/request-review": {
    id: "RequestArticleReview",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-07"
  },
  "GET /knowledge-bases/{id}/collections": {
    id: "GetCollections",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "POST /knowledge-bases/{id}/collections": {
    id: "CreateCollection",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "DELETE /knowledge-bases/{id}/collections/{collection_id}": {
    id: "DeleteCollection",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent",
    since: "2026-04"
  },
  "GET /knowledge-bases/{id}/collections/{collection_id}": {
    id: "GetCollection",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "PATCH /knowledge-bases/{id}/collections/{collection_id}": {
    id: "UpdateCollection",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-07"
  },
  "POST /knowledge-bases/{id}/route-redirects": {
    id: "CreateRouteRedirect",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "GET /knowledge-bases/{id}/themes/{theme_id}": {
    id: "GetKnowledgeBaseTheme",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "PATCH /knowledge-bases/{id}/themes/{theme_id}": {
    id: "UpdateKnowledgeBaseTheme",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /knowledge-bases/{id}/themes/{theme_id}/publish": {
    id: "PublishKnowledgeBaseTheme",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "GET /macro-groups": {
    id: "GetMacroGroups",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "GET /macros": {
    id: "GetMacros",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /macros": {
    id: "CreateMacro",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never",
    since: "2026-04"
  },
  "DELETE /macros/{id}": {
    id: "DeleteMacro",
    rateLimit: "unknown",
    retry: "idempotent",
    since: "2026-08",
    evidence: "path-only"
  },
  "GET /macros/{id}": {
    id: "GetMacro",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /macros/{id}": {
    id: "UpdateMacro",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never",
    since: "2026-04"
  },
  "GET /me": {
    id: "GetMe",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /milestones": {
    id: "CreateMilestone",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /milestones/search": {
    id: "SearchMilestones",
    rateLimit: "unknown",
    retry: "safe",
    since: "2026-10",
    evidence: "path-only"
  },
  "DELETE /milestones/{id}": {
    id: "DeleteMilestone",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "idempotent"
  },
  "GET /milestones/{id}": {
    id: "GetMilestone",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-07"
  },
  "PATCH /milestones/{id}": {
    id: "UpdateMilestone",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /projects": {
    id: "CreateProject",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /projects/search": {
    id: "SearchProjects",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "DELETE /projects/{id}": {
    id: "DeleteProject",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "GET /projects/{id}": {
    id: "GetProject",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-07"
  },
  "PATCH /projects/{id}": {
    id: "UpdateProject",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "GET /surveys": {
    id: "GetSurveys",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /surveys/search": {
    id: "SearchSurveys",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "GET /surveys/{id}": {
    id: "GetSurvey",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "GET /surveys/{id}/responses": {
    id: "GetSurveyResponses",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "GET /tags": {
    id: "GetTags",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /tags": {
    id: "CreateTag",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "DELETE /tags/{id}": {
    id: "DeleteTag",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent"
  },
  "GET /tags/{id}": {
    id: "GetTag",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /tags/{id}": {
    id: "UpdateTag",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "GET /tasks": {
    id: "GetTasks",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /tasks": {
    id: "CreateTask",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "POST /tasks/search": {
    id: "SearchTasks",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe",
    since: "2026-04"
  },
  "DELETE /tasks/{id}": {
    id: "DeleteTask",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent"
  },
  "GET /tasks/{id}": {
    id: "GetTask",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "PATCH /tasks/{id}": {
    id: "UpdateTask",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "never"
  },
  "GET /tasks/{id}/comments": {
    id: "GetTaskComments",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-07"
  },
  "POST /tasks/{id}/comments": {
    id: "CreateTaskComment",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "DELETE /tasks/{id}/comments/{comment_id}": {
    id: "DeleteTaskComment",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "idempotent",
    since: "2026-07"
  },
  "PATCH /tasks/{id}/comments/{comment_id}": {
    id: "UpdateTaskComment",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never",
    since: "2026-07"
  },
  "POST /tasks/{id}/external-issues": {
    id: "LinkTaskExternalIssue",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "POST /tasks/{id}/issues": {
    id: "LinkTaskIssue",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "GET /teams": {
    id: "GetTeams",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /teams": {
    id: "CreateTeam",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never"
  },
  "GET /teams/{id}": {
    id: "GetTeam",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /teams/{id}": {
    id: "UpdateTeam",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  },
  "GET /ticket-forms": {
    id: "GetTicketForms",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "GET /ticket-forms/{id}": {
    id: "GetTicketForm",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /ticket-forms/{id}/submissions": {
    id: "CreateTicketFormSubmission",
    rateLimit: "unknown",
    retry: "never",
    since: "2026-10",
    evidence: "path-only"
  },
  "GET /training-data": {
    id: "ListTrainingData",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "POST /training-data": {
    id: "CreateTrainingData",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-04"
  },
  "POST /training-data/upload": {
    id: "UploadTrainingDataFiles",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-04"
  },
  "POST /training-data/upload-content": {
    id: "UploadTrainingDataFileContent",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "never",
    since: "2026-04"
  },
  "GET /training-data/{id}": {
    id: "GetTrainingData",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe",
    since: "2026-04"
  },
  "DELETE /training-data/{id}/documents": {
    id: "DeleteTrainingDataDocuments",
    rateLimit: {
      limit: 30,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 10
    },
    retry: "idempotent",
    since: "2026-04"
  },
  "GET /user-roles": {
    id: "GetUserRoles",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "GET /users": {
    id: "GetUsers",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "POST /users/search": {
    id: "SearchUsers",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  },
  "GET /users/{id}": {
    id: "GetUser",
    rateLimit: {
      limit: 300,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 60
    },
    retry: "safe"
  },
  "PATCH /users/{id}": {
    id: "UpdateUser",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "never"
  }
} as const satisfies Record<string, OperationDescriptor>;
