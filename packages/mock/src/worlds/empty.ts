import { build } from "../builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { IssueStatus, UserRole } from "../workspace/entities.ts";
import { NO_ROWS } from "../workspace/kinds.ts";

const status = (slug: IssueStatus["category"], label: string): IssueStatus =>
  build.status({ slug, label, category: slug, is_default_status: true });

/** The statuses every organization has. */
export const DEFAULT_STATUSES: readonly IssueStatus[] = [
  status("new", "New"),
  status("waiting_on_you", "Waiting on you"),
  status("waiting_on_customer", "Waiting on customer"),
  status("on_hold", "On hold"),
  status("closed", "Closed"),
];

/** The role of those who are given none. */
export const MEMBER: UserRole = { id: "12138224-f149-4d11-a365-31147350bd3e", name: "Member", slug: "member" };
const ADMIN = { id: "94f03a25-cfb3-4c84-911d-6fef8875f629", name: "Admin", slug: "admin" };

/** A workspace somebody has just opened: its owner, the default statuses and roles, and nothing else. */
export function emptyWorld(): WorldData {
  return {
    ...NO_ROWS,
    now: "2026-10-15T09:00:00Z",
    organization: { id: "66e3999d-8358-4b6b-8e24-4c6d4cc76c54", name: "Harbor Metrics" },
    tokenUser: "6e8e436c-88b8-41c1-b4ec-5ddac752c681",
    users: [
      build.user({
        id: "6e8e436c-88b8-41c1-b4ec-5ddac752c681",
        name: "Ines Okafor",
        email: "ines@harbormetrics.example",
        role: ADMIN,
      }),
    ],
    roles: [ADMIN, MEMBER, { id: "feafbc3d-ba1d-4ebe-9e6d-966ff527ae16", name: "Viewer", slug: "viewer" }],
    statuses: DEFAULT_STATUSES,
  };
}
