import { PAGINATION, type PaginationDescriptor } from "@pylonkit/openapi";

import type { RequestRules, Sent } from "./request-rules.ts";
import { ask } from "./sent.ts";

/** What stands in the places of paths of lists. */
const PLACES: Readonly<Record<string, string>> = {
  "GET /issues/{id}/messages": "1042",
  "GET /surveys/{id}/responses": "230b38a9-2610-4e94-8ecd-381ed2a53d1f",
  "GET /knowledge-bases/{id}/articles": "6131f626-1d89-42d8-83ae-f464497a520d",
  "GET /custom-objects/{type}": "terminals",
  "POST /custom-objects/{type}/search": "terminals",
};
const october = "start_time=2026-10-01T00:00:00Z&end_time=2026-10-15T00:00:00Z";

type Bounds = Pick<PaginationDescriptor["limit"], "in" | "minimum" | "maximum">;

/** Every list, and the searches that have a limit without pages. */
const LIMITED: readonly (readonly [route: string, bounds: Bounds])[] = [
  ...Object.entries<PaginationDescriptor>(PAGINATION).map(([route, { limit }]) => [route, limit] as const),
  ["POST /surveys/search", { in: "body", minimum: 1, maximum: 999 }],
  ["POST /feature-requests/search", { in: "body", minimum: 1, maximum: 1000 }],
];

function limited(route: string, where: Bounds["in"], limit: unknown): Sent {
  const path = route.replace(/\{[^}]+\}/, PLACES[route] ?? "");
  if (where === "body") return ask(path, { limit });
  return ask(`${path}?${route === "GET /issues" ? `${october}&` : ""}limit=${String(limit)}`);
}

/** How many items a page may have, by the table of lists. */
export const LIMIT_RULES: readonly RequestRules[] = LIMITED.map(([route, { in: where, minimum, maximum }]) => {
  const most = limited(route, where, maximum);
  const subject = where === "body" ? 'Field "limit"' : 'Query parameter "limit"';
  const reason = new RegExp(`^${subject} must be an integer from ${minimum} to ${maximum}; \\S+ was sent\\.$`);
  const rule = (what: string, limit: unknown) => [what, most, limited(route, where, limit), reason] as const;
  return {
    what: `the limit of ${route}`,
    rules: [
      rule(`is at least ${minimum}`, minimum - 1),
      rule("is not below zero", -10),
      rule(`is at most ${maximum}`, maximum + 1),
      rule("is a number", "ten"),
      rule("is a whole number", 1.5),
    ],
  };
});

const SEARCH = "POST /issues/search";
const isTicket = { field: "issue_type", operator: "equals", value: "ticket" };
const page = (more: object) => ask(SEARCH, { limit: 1, filter: isTicket, cursor: "{cursor}", ...more });
const accounts = (cursor: string) => ask(`GET /accounts?limit=1&cursor=${cursor}`);

/** Which cursor goes on: that of the page before, whole, where the operation reads it, with nothing else changed. */
export const CURSOR_RULES: readonly RequestRules[] = [
  {
    what: "the cursor of a search",
    before: ask(SEARCH, { limit: 1, filter: isTicket }),
    rules: [
      [
        "is in the body",
        page({}),
        ask(`${SEARCH}?cursor={cursor}`, { limit: 1, filter: isTicket }),
        /^Query parameter "cursor" is not read: POST \/issues\/search takes "cursor" in its JSON body/,
      ],
      [
        "goes with the filter that gave it",
        page({}),
        page({ filter: { ...isTicket, operator: "in", value: undefined, values: ["ticket"] } }),
        /^cursor: ".*" belongs to another query/,
      ],
      [
        "goes with the text that gave it",
        page({ limit: 2 }),
        page({ search_text: "export" }),
        /^cursor: ".*" belongs to another query/,
      ],
      [
        "goes with the operation that gave it",
        page({}),
        ask("POST /accounts/search", { limit: 1, cursor: "{cursor}" }),
        /^cursor: ".*" belongs to another query/,
      ],
      ["is whole", page({}), page({ cursor: "{cursor}AAAA" }), /^cursor: ".*" is no cursor of this server/],
      ["is no number of a page", page({}), page({ cursor: "2" }), /^cursor: "2" is no cursor of this server/],
      ["is a text", page({}), page({ cursor: 2 }), /^Field "cursor" must be a string; 2 was sent/],
    ],
  },
  {
    what: "the cursor of a list",
    before: ask("GET /accounts?limit=1"),
    rules: [
      [
        "goes with the operation that gave it",
        accounts("{cursor}"),
        ask("GET /contacts?limit=1&cursor={cursor}"),
        /^cursor: ".*" belongs to another query/,
      ],
      ["is whole", accounts("{cursor}"), accounts("abc"), /^cursor: "abc" is no cursor of this server/],
      [
        "is not called page",
        accounts("{cursor}"),
        ask("GET /accounts?limit=1&page=2"),
        /^Query parameter "page" is unknown: GET \/accounts has the query parameters cursor, limit/,
      ],
    ],
  },
  {
    what: "the cursor of the messages of an issue",
    before: ask("GET /issues/1042/messages?limit=1"),
    rules: [
      [
        "goes with its issue",
        ask("GET /issues/1042/messages?limit=1&cursor={cursor}"),
        ask("GET /issues/1043/messages?limit=1&cursor={cursor}"),
        /^cursor: ".*" belongs to another query/,
      ],
    ],
  },
  {
    what: "the cursor of a window",
    before: ask(`GET /issues?${october}&limit=1`),
    rules: [
      [
        "goes with its window",
        ask(`GET /issues?${october}&limit=1&cursor={cursor}`),
        ask("GET /issues?start_time=2026-09-01T00:00:00Z&end_time=2026-10-15T00:00:00Z&limit=1&cursor={cursor}"),
        /^cursor: ".*" belongs to another query/,
      ],
    ],
  },
];
