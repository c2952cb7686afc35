import { build } from "../../builders/build.ts";
import type { WorldData } from "../../workspace/contract.ts";
import type { Account, Follower, IssueThread, Message } from "../../workspace/entities.ts";
import { NO_ROWS } from "../../workspace/kinds.ts";
import { mulberry32 } from "../../workspace/random.ts";
import { buildCalls } from "./calls.ts";
import { CUSTOM_FIELDS, STATUSES, TAGS } from "./catalog.ts";
import { COMPANIES, type Company, OFFICES } from "./companies.ts";
import { buildCustomers, type Customer } from "./customers.ts";
import { weighted } from "./dice.ts";
import { type BuiltIssue, buildIssue } from "./issues.ts";
import { creationTimes } from "./rhythm.ts";
import { ROLES, TEAMS, TOKEN_USER, USERS } from "./staff.ts";
import { buildResponses, SURVEYS } from "./surveys.ts";
import { buildWishes } from "./wishes.ts";

const NOW = "2026-10-15T09:00:00Z";
const DAYS = 95;
const FIRST_NUMBER = 18_204;

/**
 * A busy desk: Harbor Metrics, which makes software for ports and carriers, on the morning of 2026-10-15. 40 accounts
 * with about 120 contacts wrote 2 500 issues in the 95 days before; twelve people in three teams answered. Times fit
 * together (created ≤ first response ≤ latest message ≤ resolution), most issues are closed, a few hundred are open,
 * some of them forgotten for weeks. Every run and every engine builds the same data.
 */
export const supportDeskWorld = (): WorldData => deskWorld([COMPANIES], 2_500);

/**
 * The same desk with ten times the work and thirty times the customers: 1 200 accounts, some 3 900 contacts, 25 000
 * issues and 93 000 messages, for code that has to page through much.
 */
export const largeWorld = (): WorldData => deskWorld(OFFICES, 25_000);

function deskWorld(groups: readonly (readonly Company[])[], count: number): WorldData {
  const now = Date.parse(NOW);
  const random = mulberry32(20_261_015);
  const customers = buildCustomers(random, now, groups);
  const bySize = customers.map((customer) => [customer, customer.company.size] as const);
  const built = creationTimes(random, count, now - DAYS * 86_400_000, now).map((created, index) =>
    buildIssue(random, weighted(random, bySize), created, now, FIRST_NUMBER + index),
  );
  const newestFirst = built.toReversed();
  const issues = newestFirst.map(({ issue }) => issue);
  const callRecordings = buildCalls(customers, now);
  return {
    now: NOW,
    organization: { id: "66e3999d-8358-4b6b-8e24-4c6d4cc76c54", name: "Harbor Metrics" },
    tokenUser: TOKEN_USER,
    ...NO_ROWS,
    users: USERS,
    roles: ROLES,
    teams: Object.values(TEAMS).map(({ id, name, users }) => ({
      id,
      name,
      users: users.map((user) => ({ id: user.id })),
    })),
    tags: TAGS,
    customFields: CUSTOM_FIELDS,
    statuses: STATUSES,
    accounts: withActivity(customers, built),
    contacts: customers.flatMap((customer) => customer.contacts),
    issues,
    messages: byIssue<Message>(newestFirst, (each) => each.messages),
    followers: byIssue<Follower>(newestFirst, (each) => each.followers),
    threads: byIssue<IssueThread>(newestFirst, threadsOf),
    featureRequests: buildWishes(issues, callRecordings, now),
    callRecordings,
    surveys: SURVEYS,
    surveyResponses: buildResponses(customers, issues, now),
  };
}

function byIssue<Row>(
  built: readonly BuiltIssue[],
  rows: (each: BuiltIssue) => readonly Row[],
): Record<string, readonly Row[]> {
  return Object.fromEntries(built.filter((each) => rows(each).length > 0).map((each) => [each.issue.id, rows(each)]));
}

/** The threads that the notes of an issue stand in. */
function threadsOf({ issue, messages }: BuiltIssue): readonly IssueThread[] {
  const ids = new Set(messages.flatMap((message) => message.thread_id ?? []));
  return [...ids].map((id) => build.thread({ id, issue_id: issue.id, name: "Internal thread" }));
}

/** Accounts know when somebody there last wrote. */
function withActivity(customers: readonly Customer[], built: readonly BuiltIssue[]): readonly Account[] {
  const latest = new Map<string, string>();
  for (const { issue, messages } of built) {
    const written = messages.findLast((message) => message.author?.contact)?.timestamp ?? issue.created_at;
    const id = issue.account?.id ?? "";
    if (written > (latest.get(id) ?? "")) latest.set(id, written);
  }
  return customers.map(({ account }) => {
    const activity = latest.get(account.id) ?? account.latest_customer_activity_time;
    return { ...account, latest_customer_activity_time: activity };
  });
}
