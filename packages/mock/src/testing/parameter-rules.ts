import type { RequestRules } from "./request-rules.ts";
import { ask } from "./sent.ts";
import { INES, KESTREL, LEILA, NOBODY } from "./small-desk.ts";

const window = (start: string, end: string, more = "") => ask(`GET /issues?start_time=${start}&end_time=${end}${more}`);
const september = window("2026-09-01T00:00:00Z", "2026-09-30T00:00:00Z");
const NPS = "230b38a9-2610-4e94-8ecd-381ed2a53d1f";
const responses = (query: string) => ask(`GET /surveys/${NPS}/responses?${query}`);
const RUNBOOKS = "aae5e63d-79f2-4e1e-b31a-ca9304861963";
const remove = (query: string) => ask(`DELETE /training-data/${RUNBOOKS}/documents?${query}`);

/** What a query says: windows of time, and parameters there are. */
export const PARAMETER_RULES: readonly RequestRules[] = [
  {
    what: "a window",
    rules: [
      [
        "has a beginning",
        september,
        ask("GET /issues?end_time=2026-09-30T00:00:00Z"),
        /^Query parameter "start_time" is required\. Give the time as RFC 3339/,
      ],
      [
        "has an end",
        september,
        ask("GET /issues?start_time=2026-09-01T00:00:00Z"),
        /^Query parameter "end_time" is required\. Give the time as RFC 3339/,
      ],
      [
        "begins before it ends",
        september,
        window("2026-09-30T00:00:00Z", "2026-09-01T00:00:00Z"),
        /^end_time: "2026-09-01.*" lies before start_time, "2026-09-30/,
      ],
      [
        "has a zone",
        september,
        window("2026-09-01T00:00:00", "2026-09-30T00:00:00Z"),
        /start_time.*"2026-09-01T00:00:00" was sent/,
      ],
      [
        "is of days there are",
        september,
        window("2026-09-01T00:00:00Z", "2026-09-31T00:00:00Z"),
        /end_time.*"2026-09-31T00:00:00Z"/,
      ],
      [
        "is a year at most",
        window("2025-10-01T00:00:00Z", "2026-10-01T00:00:00Z"),
        window("2025-10-01T00:00:00Z", "2026-10-01T00:00:01Z"),
        /^end_time: .* at most 365 days/,
      ],
    ],
  },
  {
    what: "a window of March 2026",
    specDate: "2026-03",
    rules: [
      [
        "is 30 days at most",
        window("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z"),
        window("2026-09-01T00:00:00Z", "2026-10-01T00:00:01Z"),
        /^end_time: .* at most 30 days/,
      ],
      [
        "comes whole, without a limit",
        september,
        window("2026-09-01T00:00:00Z", "2026-09-30T00:00:00Z", "&limit=10"),
        /^Query parameter "limit" is unknown: GET \/issues has the query parameters start_time, end_time/,
      ],
    ],
  },
  {
    what: "a parameter",
    rules: [
      [
        "is one that there is",
        ask("GET /accounts?limit=2"),
        ask("GET /accounts?limt=2"),
        /^Query parameter "limt" is unknown: GET \/accounts has the query parameters .*Did you mean "limit"\?/,
      ],
      [
        "is sent to an operation that takes some",
        ask("GET /me"),
        ask("GET /me?expand=user"),
        /^Query parameter "expand" is unknown: GET \/me has no query parameters/,
      ],
      [
        "of a search is in its body",
        ask("POST /issues/search", { limit: 2 }),
        ask("POST /issues/search?limit=2", {}),
        /^Query parameter "limit" is not read: POST \/issues\/search takes "limit" in its JSON body/,
      ],
      ["is sent once", ask("GET /accounts?limit=2"), ask("GET /accounts?limit=2&limit=3"), /^Query parameter "limit"/],
      [
        "is true or false",
        ask("GET /users?include_deactivated=true"),
        ask("GET /users?include_deactivated=yes"),
        /^Query parameter "include_deactivated" must be true or false; "yes" was sent/,
      ],
    ],
  },
  {
    what: "a list of responses to a survey",
    rules: [
      [
        "is of a time with a zone",
        responses("submitted_after=2026-10-01T00:00:00Z"),
        responses("submitted_after=2026-10-01"),
        /submitted_after.*"2026-10-01"/,
      ],
      [
        "begins before it ends",
        responses("submitted_after=2026-10-01T00:00:00Z&submitted_before=2026-10-02T00:00:00Z"),
        responses("submitted_after=2026-10-02T00:00:00Z&submitted_before=2026-10-01T00:00:00Z"),
        /^submitted_before: .* lies before submitted_after/,
      ],
      [
        "is of an account there is",
        responses(`account_id=${KESTREL}`),
        responses(`account_id=${NOBODY}`),
        /^account_id: nothing has the id/,
      ],
      [
        "is of a contact there is",
        responses(`contact_id=${LEILA}`),
        responses(`contact_id=${INES}`),
        /^contact_id: nothing has the id/,
      ],
    ],
  },
  {
    what: "documents that are deleted",
    rules: [
      ["are named", remove("external_ids=runbook-berths"), remove(""), /^document_ids: name the documents to delete/],
      [
        "are named one by one",
        remove("document_ids=a&document_ids=b"),
        remove("document_ids=a,b"),
        /^document_ids: "a,b" is no id; write the parameter once for each/,
      ],
    ],
  },
];
