import type { Json } from "../digest/facts.ts";

/** Whose view a difference is seen from: what a caller sends, what a reader gets, or what holds for the operation. */
export type Side = "request" | "response" | "operation";

/** What differs at a place. The keywords of JSON Schema stand under their own names. */
export type Aspect =
  | "presence"
  | "is required"
  | "required"
  | "type"
  | "enum"
  | "operators"
  | "values"
  | "rules"
  | "documentation"
  | (string & {});

/** Where a difference is. */
export interface Place {
  /** `POST /issues/search`; absent for what holds for the whole document. */
  route?: string;
  /** Within the operation: `?limit`, `body.title`, `200.data[].state`, `filter state`, `rate limit`; empty for the operation itself. */
  at: string;
  /** The same place by the names of shared schemas, the innermost first: `IssueState`, `Issue.state`. */
  owners: readonly string[];
}

/** One fact in which two documents differ, at one place of one operation. */
export interface Finding extends Place {
  side: Side;
  aspect: Aspect;
  before?: Json;
  after?: Json;
  /** Of a property or parameter that is new or gone: whether it is a must. */
  must?: boolean;
  /** What is new is said by a description only: it may well have held before. */
  stated?: true;
  /** What stood before was said by a description only. */
  told?: true;
  /** Of a list of required properties: those that were optional on the other side, and stand on both. */
  gained?: string[];
  lost?: string[];
}

/** A place as deviations and reports write it: `GET /issues?limit`, `GET /issues 200.data[].state`. */
export const operationPlace = ({ route = "ALL", at }: Pick<Place, "route" | "at">): string =>
  at === "" ? route : at.startsWith("?") ? `${route}${at}` : `${route} ${at}`;
