export { attachCall, attachText, bodyOf, callOf, cloneRequest, copiesOf, noteWait, type Call } from "./call.ts";
export { startTimeout, systemClock, type Clock } from "./clock.ts";
export type {
  Evidence,
  FilterDescriptor,
  FilterFieldDescriptor,
  OperandKind,
  OperationDescriptor,
  PaginationDescriptor,
  RateLimit,
  RetrySafety,
  TimeWindowDescriptor,
} from "./descriptors.ts";
export { isPylonApiError, PylonApiError, type PylonApiErrorFields, type PylonErrorCode } from "./errors/api-error.ts";
export { apiErrorOf } from "./errors/api-error-of.ts";
export { isPylonError, PylonError, type PylonErrorName } from "./errors/pylon-error.ts";
export {
  isPylonConnectionError,
  isPylonTimeoutError,
  PylonConnectionError,
  PylonTimeoutError,
} from "./errors/transport-errors.ts";
export {
  isPylonFilterError,
  isPylonPaginationError,
  isPylonPathError,
  isPylonRateLimitWaitError,
  PylonFilterError,
  PylonPaginationError,
  PylonPathError,
  PylonRateLimitWaitError,
  type FilterFault,
} from "./errors/usage-errors.ts";
export { isPylonCustomFieldError, PylonCustomFieldError, type CustomFieldFault } from "./errors/custom-field-error.ts";
export type { FetchLayer, FetchLike } from "./fetch-layer.ts";
export { ERROR_CODES } from "./generated/error-codes.ts";
export { CUSTOM_FIELD_OPERATORS, FILTERS, MAX_FILTER_DEPTH, OPERANDS } from "./generated/filters.ts";
export { OPERATION_IDS } from "./generated/operation-ids.ts";
export { OPERATIONS } from "./generated/operations.ts";
export { PAGINATION, TIME_WINDOWS } from "./generated/pagination.ts";
export type { components, operations, paths, webhooks } from "./generated/schema.ts";
export { SERVERS, SPEC_VERSION } from "./generated/servers.ts";
export { nearestName } from "./nearest-name.ts";
export { notify } from "./notify.ts";
export { provesNotSent } from "./not-sent.ts";
export { operationOf, type Operation, type Route } from "./operation-of.ts";
export { retryAfterMs } from "./retry-after.ts";
export { parseRfc3339 } from "./rfc3339.ts";
export { untilAborted } from "./until-aborted.ts";
