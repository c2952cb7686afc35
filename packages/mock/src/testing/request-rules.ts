import { FILTER_RULES } from "./filter-rules.ts";
import { LIMIT_RULES, CURSOR_RULES } from "./paging-rules.ts";
import { PARAMETER_RULES } from "./parameter-rules.ts";
import { ROUTE_RULES } from "./route-rules.ts";
import { DEPENDENT_RULES } from "./dependent-rules.ts";
import { SHAPE_RULES } from "./shape-rules.ts";

/** A request as it goes out. */
export interface Sent {
  readonly method: string;
  /** With its query. `{cursor}`, here and in the body, stands for the cursor of the page before. */
  readonly path: string;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: object | string;
  /** Besides the token; the Content-Type of JSON unless there is another. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What a rule lets pass, what it refuses, the beginning of the reason, and the status unless it is 400. */
type RequestRule = readonly [rule: string, accepted: Sent, refused: Sent, reason: RegExp, status?: number];

/** What is true of requests, whatever object they are about. */
export interface RequestRules {
  readonly what: string;
  /** The month of the API that it is true in. Default: now. */
  readonly specDate?: string;
  /** The request whose answer has the cursor. */
  readonly before?: Sent;
  readonly rules: readonly RequestRule[];
}

/** Written rules of requests as such, each with a request that keeps it and one that breaks it and nothing else. */
export const REQUEST_RULES: readonly RequestRules[] = [
  ...ROUTE_RULES,
  ...SHAPE_RULES,
  ...DEPENDENT_RULES,
  ...PARAMETER_RULES,
  ...FILTER_RULES,
  ...LIMIT_RULES,
  ...CURSOR_RULES,
];
