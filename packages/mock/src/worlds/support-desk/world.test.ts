import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { WORLDS } from "../worlds.ts";
import { supportDeskWorld } from "./world.ts";

const desk = await WORLDS["support-desk"]();

describe("support-desk", () => {
  const open = () => desk.issues.filter((issue) => issue.resolution_time === null);

  it("is the same to the byte on every run and engine", () => {
    // Kinds it has nothing of do not count, so that one more of them is no other desk.
    const full = Object.entries(supportDeskWorld()).filter(([, part]) => Object.keys(part as object).length > 0);
    const hash = createHash("sha256")
      .update(JSON.stringify(Object.fromEntries(full)))
      .digest("hex");
    expect(hash).toBe("5b9fb86d3c84e86f0bc81118bd6becd74569be22ea590d4751b18eeeab84500a");
  });

  it("is a busy desk of 2 500 issues, about 9 000 messages, 40 accounts and some 120 contacts", () => {
    const { issues, messages, accounts, contacts, teams, users } = desk;
    expect([issues.length, accounts.length, teams.length, users.length]).toEqual([2500, 40, 3, 12]);
    expect(Object.values(messages).flat().length).toBeGreaterThan(8500);
    expect(Object.values(messages).flat().length).toBeLessThan(10_000);
    expect(contacts.length).toBeGreaterThan(110);
    expect(new Set(issues.map((issue) => issue.state)).size).toBe(7);
    expect(new Set(issues.map((issue) => issue.source)).size).toBeGreaterThanOrEqual(5);
  });

  it("covers the 95 days before its now, mostly on workdays, and more for bigger accounts", () => {
    const { issues, accounts, now } = desk;
    const created = issues.map((issue) => Date.parse(issue.created_at));
    expect(Math.min(...created)).toBeGreaterThanOrEqual(Date.parse(now) - 95 * 86_400_000);
    expect(Math.max(...created)).toBeLessThan(Date.parse(now));
    const weekend = created.filter((ms) => [0, 6].includes(new Date(ms).getUTCDay())).length;
    expect(weekend).toBeGreaterThan(20);
    expect(weekend).toBeLessThan(issues.length / 10);
    const of = (index: number): number => issues.filter((issue) => issue.account?.id === accounts[index]?.id).length;
    expect(of(0)).toBeGreaterThan(5 * of(39));
  });

  it("has a few hundred open issues, of which several accounts have forgotten ones with a priority", () => {
    expect(open().length).toBeGreaterThan(250);
    const weekAgo = new Date(Date.parse(desk.now) - 7 * 86_400_000).toISOString();
    const forgotten = open().filter((issue) => issue.latest_message_time < weekAgo && issue.custom_fields["priority"]);
    const several = desk.accounts.filter(
      (account) => forgotten.filter((issue) => issue.account?.id === account.id).length >= 3,
    );
    expect(several.length).toBeGreaterThanOrEqual(2);
  });

  it("breaks some promises and keeps most", () => {
    const promised = desk.issues.flatMap((issue) => issue.team_slas?.[0]?.first_response ?? []);
    const broken = promised.filter((sla) => sla.breach_time !== undefined && (sla.time ?? desk.now) > sla.breach_time);
    expect(broken.length).toBeGreaterThan(20);
    expect(broken.length).toBeLessThan(promised.length / 4);
  });

  it("reads like a desk: many titles and texts, no slot left open, no filler", () => {
    const { issues, messages } = desk;
    const texts = Object.values(messages).flatMap((list) => list.map((message) => message.message_html));
    expect(new Set(issues.map((issue) => issue.title)).size).toBeGreaterThan(800);
    expect(new Set(texts).size).toBeGreaterThan(5000);
    for (const text of [...texts, ...issues.map((issue) => issue.title)]) {
      expect(text).not.toMatch(/[{}]|undefined|lorem|customer \d/i);
    }
  });

  it("keeps to reserved domains", () => {
    for (const { domains } of desk.accounts) for (const domain of domains ?? []) expect(domain).toMatch(/\.example$/);
    for (const { email } of desk.contacts) expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
  });
});

describe("large", () => {
  it("is the same desk with more of everything, nothing of it twice", async () => {
    const { accounts, contacts, issues, messages } = await WORLDS.large();
    const count = [accounts, contacts, issues, Object.values(messages).flat()].map((rows) => rows.length);
    expect(count).toEqual([1_200, 3_865, 25_000, 93_566]);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(1_200);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(3_865);
    // Two of the smallest have not written yet.
    expect(new Set(issues.map(({ account }) => account?.id)).size).toBe(1_198);
    expect(accounts.slice(0, 40).map(({ name }) => name)).toEqual(desk.accounts.map(({ name }) => name));
  });
});
