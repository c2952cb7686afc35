import { MAIL } from "./conversation-rules.ts";
import type { RequestRules } from "./request-rules.ts";
import { ask } from "./sent.ts";
import { INES, NOBODY } from "./small-desk.ts";

const october = "start_time=2026-10-01T00:00:00Z&end_time=2026-10-15T00:00:00Z";
const oneIssue = ask("GET /issues/1042");
const messages = ask("GET /issues/1042/messages");
const search = ask("POST /issues/search", {});

/** What is read by an id, and where ids of such are found. */
const READ: readonly (readonly [what: string, path: string, id: string, where: string])[] = [
  ["an issue", "/issues", "1042", "POST /issues/search"],
  ["an account", "/accounts", "79c01e81-7c95-49e5-885c-485ad05edaec", "GET /accounts"],
  ["a contact", "/contacts", "6cac8656-4ff2-423f-a357-ade74acac1d0", "GET /contacts"],
  ["a macro", "/macros", "8fff1abb-8a66-439a-8005-94b9828a2588", "GET /macros"],
  ["a ticket form", "/ticket-forms", "5a08e225-da6f-40c1-8c15-3ad333735a9f", "GET /ticket-forms"],
  ["training data", "/training-data", "aae5e63d-79f2-4e1e-b31a-ca9304861963", "GET /training-data"],
  ["a survey", "/surveys", "230b38a9-2610-4e94-8ecd-381ed2a53d1f", "GET /surveys"],
  ["a feature request", "/feature-requests", "c6d8ba72-3163-461d-a8e9-01f26b844f51", "POST /feature-requests/search"],
  ["a call recording", "/call-recordings", "2676260d-2099-494a-ad52-4cb6da354a99", "POST /call-recordings/search"],
  ["a team", "/teams", "fce8a080-c229-4505-9658-9bcd3e93faa5", "GET /teams"],
  ["a user", "/users", INES, "GET /users"],
  ["a tag", "/tags", "5e7b43a3-82eb-4170-9fd4-a78c8d3339f8", "GET /tags"],
];

/** Where requests may go: to a path there is, by a method it has, about an object that is there. */
export const ROUTE_RULES: readonly RequestRules[] = [
  {
    what: "a path",
    rules: [
      [
        "is spelled as the document spells it",
        ask(`GET /issues?${october}`),
        ask(`GET /isues?${october}`),
        /^Not a valid API URL: GET \/isues\. The nearest operations are GET \/issues,/,
        404,
      ],
      [
        "is in the plural",
        oneIssue,
        ask("GET /issue/1042"),
        /^Not a valid API URL: GET \/issue\/1042\. The nearest operations are GET \/issues\/\{id\}/,
        404,
      ],
      [
        "has no slash at its end",
        oneIssue,
        ask("GET /issues/1042/"),
        /^Not a valid API URL: GET \/issues\/1042\/\. The nearest operations are GET \/issues\/\{id\}/,
        404,
      ],
      [
        "does not go on behind an operation",
        messages,
        ask("GET /issues/1042/messages/all/1"),
        /^Not a valid API URL: .* The nearest operations are GET \/issues\/\{id\}\/messages/,
        404,
      ],
      [
        "has no version in front",
        oneIssue,
        ask("GET /v1/issues/1042"),
        /^Not a valid API URL: .* The nearest operations are GET \/issues\/\{id\}/,
        404,
      ],
    ],
  },
  {
    what: "a method",
    rules: [
      [
        "is one that the path has",
        ask("PATCH /issues/1042", { title: "T" }),
        ask("PUT /issues/1042", { title: "T" }),
        /^Method not allowed: there is no PUT \/issues\/1042\. This path has .*PATCH \/issues\/\{id\}/,
        405,
      ],
      [
        "is not POST for messages, which are replies or notes",
        messages,
        ask("POST /issues/1042/messages", { body_html: "T" }),
        /^Method not allowed: .* This path has GET \/issues\/\{id\}\/messages\..* POST \/issues\/\{id\}\//,
        405,
      ],
      [
        "of a search is POST, and its path ends in search",
        search,
        ask("POST /issues/serach", {}),
        /^Method not allowed: .* For POST the nearest operations are POST \/issues\/search/,
        405,
      ],
    ],
  },
  {
    what: "an object that a path names",
    rules: [
      ...READ.map(
        ([what, path, id, where]) =>
          [
            `is there: ${what}`,
            ask(`GET ${path}/${id}`),
            ask(`GET ${path}/${NOBODY}`),
            new RegExp(`^No .* has the id "${NOBODY}"\\. ${where} lists what there is\\.$`),
            404,
          ] as const,
      ),
      ...["voice-calls", "threads", "messages", "followers"].map(
        (list) =>
          [
            `is there: the issue of a list of ${list}`,
            ask(`GET /issues/1042/${list}`),
            ask(`GET /issues/9/${list}`),
            /^No issue has the id "9"\. POST \/issues\/search lists what there is\.$/,
            404,
          ] as const,
      ),
      [
        "is there: a message to redact",
        ask(`POST /issues/1042/messages/${MAIL}/redact`),
        ask(`POST /issues/1043/messages/${MAIL}/redact`),
        /^Issue 1043 has no message "4949.*; GET \/issues\/\{id\}\/messages lists what there is/,
        404,
      ],
      [
        "is there: a message to delete",
        ask(`DELETE /issues/1042/messages/${MAIL}`),
        ask(`DELETE /issues/1043/messages/${MAIL}`),
        /^Issue 1043 has no message "4949/,
        404,
      ],
    ],
  },
];
