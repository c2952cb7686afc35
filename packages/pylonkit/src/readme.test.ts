import { readFile } from "node:fs/promises";
import { collect, issuesBetween } from "@pylonkit/pagination";
import type { PylonClient } from "@pylonkit/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import * as pylonkit from "./index.ts";
import { SMALL, startDesk } from "./testing/desk.ts";

const {
  assignIssue,
  closeIssue,
  escalateIssue,
  findAccount,
  getIssue,
  issueStatuses,
  messagesOf,
  nameCache,
  noteOnIssue,
  reopenIssue,
  replyToIssue,
  searchIssues,
  searchIssuesWhere,
  snoozeIssue,
  tagIssue,
  unassignIssue,
  untagIssue,
  upsertContact,
} = pylonkit;

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const span = { start: "2026-10-01T00:00:00Z", end: "2026-10-15T09:00:00Z" };

/** The usual use of each function of the table, by what stands in its first column. */
const USES: Record<string, (client: PylonClient) => Promise<unknown>> = {
  "getIssue(pylon, issue)": (client) => getIssue(client, 1042),
  "searchIssues(pylon, filter?, options?)": (client) => collect(searchIssues(client)),
  "searchIssuesWhere(pylon, condition)": (client) => collect(searchIssuesWhere(client, "state = new")),
  "issuesBetween(pylon, { start, end })": (client) => collect(issuesBetween(client, span)),
  "messagesOf(pylon, issues, options?)": (client) => collect(messagesOf(client, [1042])),
  "replyToIssue(pylon, issue, reply)": (client) => replyToIssue(client, 1042, "<p>x</p>"),
  "noteOnIssue(pylon, issue, note)": (client) => noteOnIssue(client, 1042, "<p>x</p>"),
  "closeIssue(pylon, issue, { state? })": (client) => closeIssue(client, 1042),
  "reopenIssue(pylon, issue, { state? })": (client) => reopenIssue(client, 1041),
  "assignIssue(pylon, issue, to)": (client) => assignIssue(client, 1042, SMALL.tomas),
  "unassignIssue(pylon, issue, { team? })": (client) => unassignIssue(client, 1042),
  "snoozeIssue(pylon, issue, until)": (client) => snoozeIssue(client, 1042, new Date("2026-10-19T08:00:00Z")),
  "tagIssue(pylon, issue, tags)": (client) => tagIssue(client, 1042, ["vip"]),
  "untagIssue(pylon, issue, tags)": (client) =>
    untagIssue(client, 1042, mock.state.issues.find(({ number }) => number === 1042)?.tags ?? []),
  "escalateIssue(pylon, issue, to)": (client) =>
    escalateIssue(client, 1042, { source: "asana", external_issue_id: "7" }),
  "upsertContact(pylon, contact)": (client) => upsertContact(client, { email: "ada@brightwater.example", name: "Ada" }),
  "findAccount(pylon, { domain })": (client) => findAccount(client, { domain: "brightwater.example" }),
  "findAccount(pylon, { external_id })": (client) => findAccount(client, { external_id: "crm-1207" }),
  "issueStatuses(pylon)": (client) => issueStatuses(client),
  "nameCache(pylon).ofIssue(issue)": async (client) => {
    const names = nameCache(client);
    await Promise.all(mock.state.issues.map((issue) => names.ofIssue(issue)));
  },
};

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| `([^`]+\(pylon[^`]*)` *\|[^|]*\| ([^|]+) \|$/gm)].map(
  ([, use = "", requests = ""]) =>
    [use, [...requests.matchAll(/`([A-Z]+ [^`]+)`/g)].map(([, route]) => route)] as const,
);

const sorted = (routes: readonly (string | undefined)[]) =>
  routes.map((route) => route ?? "").toSorted((one, other) => one.localeCompare(other));

describe("the table of functions", () => {
  it.each(rows)("%s makes the requests it names, and no others", async (use, requests) => {
    await USES[use]?.(pylon);
    expect(sorted(mock.journal.map(({ operation }) => operation))).toEqual(sorted(requests));
    expect(mock.journal.every(({ status }) => status === 200)).toBe(true);
  });

  it("has a row for everything that takes a client", () => {
    expect(rows.map(([use]) => use)).toEqual(Object.keys(USES));
    const inTable = new Set(rows.map(([use]) => /^\w+/.exec(use)?.[0]));
    const elsewhere =
      /^(?:is[A-Z]\w+|createPylon|NoPublicMessageError|unwrap|responseOf|items|pages|collect|issuePagesBetween|timeWindows|uploadForm|fileFrom|slugFor|authorKind|textOf)$/;
    const missing = Object.keys(pylonkit).filter((name) => !inTable.has(name) && !elsewhere.test(name));
    expect(missing).toEqual([]);
  });
});
