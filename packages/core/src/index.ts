export {
  isPylonApiError,
  isPylonConnectionError,
  isPylonCustomFieldError,
  isPylonError,
  isPylonFilterError,
  isPylonPaginationError,
  isPylonPathError,
  isPylonRateLimitWaitError,
  isPylonTimeoutError,
  PylonApiError,
  PylonConnectionError,
  PylonCustomFieldError,
  PylonError,
  PylonFilterError,
  PylonPaginationError,
  PylonPathError,
  PylonRateLimitWaitError,
  PylonTimeoutError,
  systemClock,
  type Clock,
  type FetchLayer,
  type FetchLike,
  type PylonErrorCode,
  type PylonErrorName,
} from "@pylonkit/openapi";
export { compose } from "./compose.ts";
export { createPylonClient } from "./create-pylon-client.ts";
export type { PylonClientOptions, PylonToken } from "./options.ts";
export { fileFrom, type FileOptions, type FileSource } from "./file-from.ts";
export { guardedPath } from "./path-guard.ts";
export type {
  CallInit,
  CallOptions,
  CallResult,
  PathOf,
  PylonClient,
  QueryValue,
  UntypedInit,
} from "./pylon-client.ts";
export { responseOf } from "./response-of.ts";
export { unwrap, type Unwrapped } from "./unwrap.ts";
export { uploadForm, type UploadFields, type UploadRoute } from "./upload-form.ts";
export type { AttemptEvent } from "./wire.ts";
