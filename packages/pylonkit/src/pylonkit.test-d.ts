import type { components } from "@pylonkit/openapi";
import { rateLimit } from "@pylonkit/rate-limit";
import { expectTypeOf, test } from "vitest";
import {
  assignIssue,
  authorKind,
  closeIssue,
  createPylon,
  escalateIssue,
  findAccount,
  getIssue,
  issueStatuses,
  messagesOf,
  nameCache,
  replyToIssue,
  searchIssues,
  snoozeIssue,
  tagIssue,
  upsertContact,
  type PylonClient,
} from "./index.ts";
import * as where from "./where.ts";

type Schemas = components["schemas"];
declare const pylon: PylonClient;
declare const issue: Schemas["Issue"];

test("createPylon gives a plain client and takes what its layers take", () => {
  expectTypeOf(createPylon()).toEqualTypeOf<PylonClient>();
  createPylon({ retry: false, rateLimit: false, layers: [], region: "eu" });
  createPylon({ retry: { retries: 3 }, rateLimit: rateLimit({ maxWaitMs: 1_000 }) });
  // @ts-expect-error an option that does not exist
  createPylon({ retries: 3 });
  // @ts-expect-error switched on is the default, and `true` no options
  createPylon({ retry: true });
  // @ts-expect-error an option of the limiter
  createPylon({ retry: { maxConcurrency: 3 } });
});

test("functions resolve with the object itself", () => {
  expectTypeOf(getIssue(pylon, 1042)).resolves.toEqualTypeOf<Schemas["Issue"]>();
  expectTypeOf(closeIssue(pylon, issue)).resolves.toEqualTypeOf<Schemas["Issue"]>();
  expectTypeOf(replyToIssue(pylon, "#1042", "x")).resolves.toEqualTypeOf<{ id: string; issue_id: string }>();
  expectTypeOf(findAccount(pylon, { id: "x" })).resolves.toEqualTypeOf<Schemas["Account"] | undefined>();
  expectTypeOf(issueStatuses(pylon)).resolves.toExtend<ReadonlyMap<string, Schemas["IssueStatus"]>>();
  expectTypeOf(authorKind({})).toEqualTypeOf<"customer" | "teammate" | "unknown">();
});

test("an issue is an id, a number, an address or an issue", () => {
  void getIssue(pylon, issue);
  // @ts-expect-error nothing names an issue
  void getIssue(pylon);
  // @ts-expect-error an issue without an id
  void getIssue(pylon, { number: 1042 });
});

test("searchIssues takes filters of issues only", () => {
  expectTypeOf(searchIssues(pylon, where.issues.state.equals("new"))).toEqualTypeOf<
    AsyncGenerator<Schemas["Issue"], void, undefined>
  >();
  searchIssues(pylon, { field: "state", operator: "equals", value: "new" }, { text: "export", max: 3 });
  // @ts-expect-error a filter of another search
  searchIssues(pylon, where.accounts.tags.contains("enterprise"));
  // @ts-expect-error no such operator
  searchIssues(pylon, { field: "state", operator: "is", value: "new" });
  // @ts-expect-error the cursor is the option `from`
  searchIssues(pylon, undefined, { cursor: "x" });
});

test("messagesOf gives back what it was given", () => {
  expectTypeOf(messagesOf(pylon, [1041, 1042] as number[])).toEqualTypeOf<
    AsyncGenerator<{ readonly issue: number; readonly messages: Schemas["Message"][] }, void, undefined>
  >();
  expectTypeOf(messagesOf(pylon, searchIssues(pylon))).toExtend<AsyncIterable<{ issue: Schemas["Issue"] }>>();
  // @ts-expect-error one issue is no list
  messagesOf(pylon, 1042);
});

test("bodies are those of the spec", () => {
  void assignIssue(pylon, 1042, { team_id: "t" });
  // @ts-expect-error neither a user nor a team
  void assignIssue(pylon, 1042, {});
  // @ts-expect-error the message is found for you
  void replyToIssue(pylon, 1042, { body_html: "x", message_id: "m" });
  // @ts-expect-error a reply has a text
  void replyToIssue(pylon, 1042, { user_id: "u" });
  // @ts-expect-error a number is no time
  void snoozeIssue(pylon, 1042, 86_400_000);
  // @ts-expect-error a list of names
  void tagIssue(pylon, 1042, "vip");
  // @ts-expect-error the id in the tracker is missing
  void escalateIssue(pylon, 1042, { source: "linear" });
  // @ts-expect-error a new contact needs a name
  void upsertContact(pylon, { email: "a@b.example" });
  // @ts-expect-error by what to find it without an address
  void upsertContact(pylon, { name: "Ada" });
  // @ts-expect-error by one of the three
  void findAccount(pylon, { id: "x", domain: "y" });
});

test("names have kinds", () => {
  const names = nameCache(pylon, { max: 10, ttlMs: 1_000 });
  expectTypeOf(names.get("account", "x")).resolves.toEqualTypeOf<string | undefined>();
  void names.ofIssue(issue);
  // @ts-expect-error no such kind
  void names.get("macro", "x");
});
