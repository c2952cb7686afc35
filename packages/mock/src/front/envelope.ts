/** The body of every refusal, as Pylon writes it. */
export interface ErrorBody {
  readonly errors: readonly string[];
  readonly request_id: string;
  readonly code?: string;
  readonly exists_id?: string;
}

/** What a refusal says, before it has a request id. */
export interface RefusalFields {
  readonly errors: readonly string[];
  readonly code?: string | undefined;
  readonly existsId?: string | undefined;
}

/** Pylon's error envelope; keys that are not known are left out, as Pylon does. */
export function errorBody(requestId: string, { errors, code, existsId }: RefusalFields): ErrorBody {
  return {
    errors,
    request_id: requestId,
    ...(code === undefined ? {} : { code }),
    ...(existsId === undefined ? {} : { exists_id: existsId }),
  };
}

/** The codes that Pylon is known to send with a status. For others none is known, and none is made up. */
export const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  401: "invalid_api_token",
  403: "permission_denied",
  404: "not_found",
  405: "method_not_allowed",
  429: "rate_limited",
};
