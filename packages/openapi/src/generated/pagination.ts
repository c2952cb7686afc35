/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
import type { PaginationDescriptor, TimeWindowDescriptor } from "../descriptors.ts";

/** Where every paged operation takes its cursor and page size, and where its answer holds items and the next cursor. */
export const PAGINATION = {
  "GET /accounts": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /accounts/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /audit-logs": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /audit-logs/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /call-recordings/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 1000,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /contacts": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /contacts/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /custom-objects/{type}": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 100,
      default: 25
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /custom-objects/{type}/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 100,
      default: 25
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /issues": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 0,
      maximum: 20000,
      default: 20000
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /issues/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /issues/{id}/messages": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 1000
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /knowledge-bases/{id}/articles": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /projects/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /surveys/{id}/responses": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "GET /tasks": {
    cursor: {
      in: "query",
      name: "cursor"
    },
    limit: {
      in: "query",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /tasks/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  },
  "POST /users/search": {
    cursor: {
      in: "body",
      name: "cursor"
    },
    limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    },
    items: "/data",
    next: "/pagination/cursor",
    hasNext: "/pagination/has_next_page"
  }
} as const satisfies Record<string, PaginationDescriptor>;

/** The lists that are asked for a window of time. */
export const TIME_WINDOWS = {
  "GET /issues": {
    start: "start_time",
    end: "end_time",
    maxDays: 365,
    strictestMaxDays: 30
  }
} as const satisfies Record<string, TimeWindowDescriptor>;
