import type { Issue } from "../workspace/entities.ts";

/** What has to be said of an issue; the rest has the values of one that nobody has touched. */
type Said = Pick<Issue, "id" | "number" | "title" | "body_html" | "created_at"> & Partial<Issue>;

/** A complete issue, as Pylon reads one back. Keys that do not apply to it stay missing. */
export function issue(said: Said): Issue {
  return {
    link: `https://app.usepylon.com/issues?issueNumber=${said.number}`,
    state: "new",
    account: null,
    assignee: null,
    requester: null,
    team: null,
    tags: null,
    custom_fields: {},
    first_response_time: null,
    resolution_time: null,
    first_resolution_time: null,
    latest_message_time: said.created_at,
    updated_at: said.created_at,
    customer_portal_visible: false,
    source: "manual",
    type: "conversation",
    is_issue_group: false,
    number_of_touches: 0,
    author_unverified: false,
    time_in_status_seconds: {},
    business_hours_time_in_status_seconds: {},
    ...said,
  };
}
