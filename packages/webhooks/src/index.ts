export {
  verifyAppRequest,
  signAppRequest,
  assertAppRequest,
  type AppRequestInput,
  type AppRequestResult,
  type VerifiedAppRequest,
} from "./app-request.ts";
export { type RawBody, type RequestLike } from "./body.ts";
export { type ForeignScheme } from "./foreign-schemes.ts";
export { type HeadersLike } from "./headers.ts";
export { parseWebhook, type ParsedWebhook, type ParseWebhookOptions } from "./parse-webhook.ts";
export { SIGNATURE_HEADER } from "./signature-header.ts";
export { type StandardSchema } from "./standard-schema.ts";
export {
  verifyWebhook,
  signWebhook,
  assertWebhook,
  type VerifiedWebhook,
  type VerifyOptions,
  type WebhookInput,
  type WebhookParts,
  type WebhookResult,
} from "./webhook.ts";
export {
  isPylonWebhookError,
  PylonWebhookError,
  type PylonWebhookErrorFields,
  type WebhookIssue,
  type WebhookRefusal,
} from "./webhook-error.ts";
