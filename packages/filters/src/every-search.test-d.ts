import type { FILTERS } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import * as where from "./index.ts";

const AT = "2026-10-12T08:14:05Z";
const body = <R extends where.SearchRoute>(_route: R, ..._filters: where.Filter<R>[]): void => undefined;

/** A program that names every search: one that is new in the table does not compile until it is here. */
type Searches = { [R in where.SearchRoute]: where.SearchFilters<R> };
const SEARCHES = {
  "POST /accounts/search": where.accounts,
  "POST /audit-logs/search": where.auditLogs,
  "POST /call-recordings/search": where.callRecordings,
  "POST /contacts/search": where.contacts,
  "POST /custom-objects/{type}/search": where.customObjects,
  "POST /issues/search": where.issues,
  "POST /projects/search": where.projects,
  "POST /surveys/search": where.surveys,
  "POST /tasks/search": where.tasks,
  "POST /users/search": where.users,
} satisfies Searches;

type Fields<R extends where.SearchRoute> = (typeof FILTERS)[R]["fields"];
/** The operators every field of a search has as methods. */
type Methods<R extends where.SearchRoute> = {
  [N in keyof Fields<R>]: N extends keyof where.SearchFilters<R> ? keyof where.SearchFilters<R>[N] : never;
};
/** Those the table says. */
type Table<R extends where.SearchRoute> = {
  [N in keyof Fields<R>]: Fields<R>[N] extends { readonly operators: readonly (infer O)[] } ? O : never;
};

test("every field of every search has the operators of the table as methods, and no other", () => {
  expectTypeOf<{ [R in where.SearchRoute]: Methods<R> }>().branded.toEqualTypeOf<{
    [R in where.SearchRoute]: Table<R>;
  }>();
  expectTypeOf(SEARCHES).toExtend<Searches>();
});

test("accounts", () => {
  const { accounts } = where;
  body(
    "POST /accounts/search",
    accounts.id.equals("x"),
    accounts.domains.contains("a.example"),
    accounts.owner_id.is_unset(),
  );
  body("POST /accounts/search", accounts.custom("tier").in(["gold"]), accounts.name.string_contains("x"));
  // @ts-expect-error domains hold several values
  accounts.domains.equals("a.example");
  // @ts-expect-error a field of issues
  void accounts.state;
  // @ts-expect-error in takes a list
  accounts.id.in("x");
  // @ts-expect-error of another search
  body("POST /contacts/search", accounts.id.equals("x"));
});

test("audit logs", () => {
  const { auditLogs } = where;
  body(
    "POST /audit-logs/search",
    auditLogs.action.string_contains("Login"),
    auditLogs.action_happened_at.time_range([AT, new Date()]),
  );
  // @ts-expect-error a time is not compared with equals
  auditLogs.action_happened_at.equals(AT);
  // @ts-expect-error it takes no custom fields
  auditLogs.custom("x");
  // @ts-expect-error a number is no action
  auditLogs.action.equals(5);
  // @ts-expect-error of another search
  body("POST /users/search", auditLogs.action.equals("x"));
});

test("call recordings", () => {
  const { callRecordings } = where;
  body(
    "POST /call-recordings/search",
    callRecordings.source.in(["gong", "my-recorder"]),
    callRecordings.account_id.is_set(),
  );
  // @ts-expect-error a title is not listed
  callRecordings.title.in(["x"]);
  // @ts-expect-error is_set takes nothing
  callRecordings.account_id.is_set("x");
  // @ts-expect-error it takes no custom fields
  callRecordings.withCustomFields({});
  // @ts-expect-error of another search
  where.and(callRecordings.title.equals("x"), where.issues.title.string_contains("x"));
});

test("contacts", () => {
  const { contacts } = where;
  body(
    "POST /contacts/search",
    contacts.email.equals("x@a.example"),
    contacts.account_id.not_in(["x"]),
    contacts.custom("role").is_set(),
  );
  // @ts-expect-error an account is always compared with one
  contacts.account_id.is_set();
  // @ts-expect-error it is read as account, and filtered by as account_id
  contacts.account.equals("x");
  // @ts-expect-error equals takes one value
  contacts.email.equals(["x"]);
  // @ts-expect-error of another search
  body("POST /users/search", contacts.email.equals("x"));
});

test("custom objects", () => {
  const { customObjects } = where;
  body("POST /custom-objects/{type}/search", customObjects.name.is_unset(), customObjects.custom("seats").less_than(5));
  // @ts-expect-error a name is no number
  customObjects.name.greater_than(5);
  // @ts-expect-error a time is no number of milliseconds
  customObjects.created_at.time_is_before(0);
  // @ts-expect-error no such field
  void customObjects.title;
  // @ts-expect-error of another search
  body("POST /accounts/search", customObjects.name.equals("x"));
});

test("issues", () => {
  const { issues } = where;
  body("POST /issues/search", issues.issue_type.in(["ticket"]), issues.state.not_in(["closed", "with_engineering"]));
  body(
    "POST /issues/search",
    issues.resolved_at.time_is_after({ epochMilliseconds: 0 }),
    issues.custom("a.b").contains("x"),
  );
  // @ts-expect-error the list of types is closed
  issues.issue_type.equals("issue");
  // @ts-expect-error a state is always set
  issues.state.is_set();
  // @ts-expect-error it is read as resolution_time, and filtered by as resolved_at
  issues.resolution_time.time_is_after(AT);
  // @ts-expect-error of another search
  body("POST /tasks/search", issues.created_at.time_is_after(AT));
});

test("projects", () => {
  const { projects } = where;
  body(
    "POST /projects/search",
    projects.status.equals("in_progress"),
    projects.is_archived.equals("false"),
    projects.owner_id.is_unset(),
  );
  // @ts-expect-error the list of statuses is closed
  projects.status.equals("done");
  // @ts-expect-error an account can be asked for with is_set only
  projects.account_id.is_unset();
  // @ts-expect-error is_archived is a text
  projects.is_archived.equals(false);
  // @ts-expect-error of another search
  body("POST /tasks/search", projects.account_id.equals("x"));
});

test("surveys", () => {
  const { surveys } = where;
  body("POST /surveys/search", surveys.updated_at.time_is_after(new Date()));
  // @ts-expect-error the only field is updated_at
  void surveys.created_at;
  // @ts-expect-error a time is not listed
  surveys.updated_at.in([AT]);
  // @ts-expect-error a range has two ends
  surveys.updated_at.time_range([AT]);
  // @ts-expect-error of another search
  body("POST /issues/search", surveys.updated_at.time_is_after(AT));
});

test("tasks", () => {
  const { tasks } = where;
  body(
    "POST /tasks/search",
    tasks.status.in(["completed", "blocked"]),
    tasks.due_date.is_set(),
    tasks.project_id.is_unset(),
  );
  // @ts-expect-error due dates can be asked for with is_set only
  tasks.due_date.is_unset();
  // @ts-expect-error a milestone can be asked for with is_set only
  tasks.milestone_id.is_unset();
  // @ts-expect-error it is read as assignee, and filtered by as assignee_id
  tasks.assignee.equals("x");
  // @ts-expect-error of another search
  body("POST /projects/search", tasks.account_id.equals("x"));
});

test("users", () => {
  const { users } = where;
  body(
    "POST /users/search",
    users.email.equals("x@a.example"),
    where.or(users.email.in(["x"]), users.email.not_in(["y"])),
  );
  // @ts-expect-error an address is compared as a whole
  users.email.string_contains("x");
  // @ts-expect-error the only field is email
  void users.name;
  // @ts-expect-error it takes no custom fields
  users.custom("x");
  // @ts-expect-error of another search
  body("POST /contacts/search", users.email.equals("x"));
});
