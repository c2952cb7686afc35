import { describe, expect, it } from "vitest";
import { isKey } from "./deviations.ts";

describe("the grammar of keys", () => {
  it.each([
    "POST /issues",
    "GET /issues/{id}/messages?limit",
    "GET /issues 403",
    "GET /issues 200.data[].custom_fields{}.value",
    "GET /issues 200 required",
    "GET /issues 200 headers",
    "POST /issues body",
    "POST /issues body.tags[]",
    "POST /issues/search filter state",
    "GET /issues rate limit",
    "GET /issues rate limit before",
    "GET /issues pagination",
    "GET /issues time window",
    "GET /contacts/{id} meaning",
    "ALL servers",
    "ALL 429",
    "ALL 200.pagination.cursor",
    "ALL body",
    "ALL ?cursor",
    "Issue",
    "Issue.state",
    "Issue.team_slas[].first_resolution.time",
    "Issue.time_in_status_seconds{}",
    "Issue required",
    "CreateIssueRequest rules",
  ])("knows %s", (key) => expect(isKey(key)).toBe(true));

  it.each([
    "issues",
    "get /issues",
    "POST issues",
    "POST /issues body priority",
    "GET /issues 200.data[] null",
    "GET /contacts cursor and limit",
    "GET /issues filter",
    "ALL",
    "ALL rules",
    "ALL 400 401",
    "Issue.",
    "Issue nullable",
    "issue.state",
    " Issue",
  ])("refuses %s", (key) => expect(isKey(key)).toBe(false));
});
