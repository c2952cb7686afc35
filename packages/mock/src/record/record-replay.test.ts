import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPylonMock } from "../create-pylon-mock.ts";
import type { PylonMock } from "../build-mock.ts";
import { readWorld } from "../seed/read-world.ts";
import type { Cassette } from "./cassette.ts";
import { readCassette } from "./cassette.ts";
import { checkCassette } from "./check-cassette.ts";
import { recordPylon } from "./record-pylon.ts";
import { replayPylon } from "./replay-pylon.ts";
import { worldOfCassette } from "./world-of-cassette.ts";

const TOKEN = "a-token-nobody-may-see-9f31";
let folder: string;
let upstream: PylonMock;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cassette-"));
  upstream = await createPylonMock({ token: TOKEN, rateLimits: "headers" });
});
afterEach(async () => {
  await upstream.close();
  await rm(folder, { recursive: true });
});

const send = (base: string, method: string, path: string, body?: unknown, token = TOKEN) =>
  fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** Uses the API in earnest: lists, a search over pages, writes, an upload, refusals. Returns the statuses. */
async function work(base: string): Promise<readonly number[]> {
  const statuses: number[] = [];
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await send(base, method, path, body);
    statuses.push(answer.status);
    return answer;
  };
  await ask("GET", "/me");
  for (const path of [
    "/accounts",
    "/contacts",
    "/users",
    "/teams",
    "/tags",
    "/custom-fields?object_type=issue",
    "/user-roles",
    "/issue-statuses",
    "/knowledge-bases",
  ])
    await ask("GET", path);
  const page = (await (
    await ask("POST", "/issues/search", {
      filter: { field: "state", operator: "in", values: ["new", "on_hold"] },
      limit: 1,
    })
  ).json()) as { pagination?: { cursor: string } };
  await ask("POST", "/issues/search", {
    filter: { field: "state", operator: "in", values: ["new", "on_hold"] },
    limit: 1,
    cursor: page.pagination?.cursor,
  });
  await ask("GET", "/issues/1042");
  await ask("POST", "/issues/1042/note", { body_html: "<p>Call <b>Ada Zuckermandl</b> at ada.z@tide-harbour.com</p>" });
  await ask("GET", "/issues/1042/messages");
  await ask("PATCH", "/issues/1042", { state: "closed" });
  await ask("GET", "/issues/1042");
  const tag = { object_type: "issue", value: "zuckermandl-vip" };
  await ask("POST", "/tags", tag);
  await ask("POST", "/contacts", { name: "Ada Zuckermandl", email: "ada.z@tide-harbour.com" });
  await ask("GET", "/issues/nobody");
  await ask("GET", "/nowhere/at-all");
  await ask("POST", "/issues", { titel: "Typo Zuckermandl" });
  const form = new FormData();
  form.set("file", new File(["SECRET BYTES OF A FILE"], "payroll-zuckermandl.pdf", { type: "application/pdf" }));
  const uploaded = await fetch(`${base}/attachments`, {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: form,
  });
  return [...statuses, uploaded.status];
}

/** Names, addresses and texts of the upstream's world. */
function privateTexts(): readonly string[] {
  const { accounts, contacts, users, issues, messages } = upstream.state;
  const texts = [
    ...accounts.flatMap(({ name, domain, domains }) => [name, domain, ...(domains ?? [])]),
    ...contacts.flatMap(({ name, email }) => [name, email]),
    ...users.flatMap(({ name, email }) => [name, email]),
    ...issues.map(({ title }) => title),
    ...Object.values(messages).flatMap((list) =>
      list.map(({ message_html }) => message_html.replaceAll(/<[^>]*>/g, "").trim()),
    ),
  ];
  return texts.filter((text): text is string => typeof text === "string" && text.length > 3);
}

async function recorded(): Promise<{ path: string; cassette: Cassette }> {
  const path = join(folder, "desk.cassette.json");
  const recorder = await recordPylon({ upstream: upstream.url, out: path });
  await work(recorder.url);
  expect(recorder.dropped).toBe(0);
  await recorder.close();
  return { path, cassette: await readCassette(path) };
}

describe("a recording of another mock", () => {
  it("holds every exchange and nothing private, and only its owner may read it", async () => {
    const { path, cassette } = await recorded();
    const text = await readFile(path, "utf8");
    expect(cassette.interactions.length).toBe(upstream.journal.length);
    const found = [TOKEN, "uckermandl", "tide-harbour", "SECRET BYTES", "payroll", ...privateTexts()].filter((one) =>
      text.includes(one),
    );
    expect(privateTexts().length).toBeGreaterThan(20);
    expect(found).toEqual([]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("replays byte for byte, the same calls in their order, and repeats the last answer", async () => {
    const { cassette } = await recorded();
    await using replay = await replayPylon(cassette);
    for (const { request, response } of cassette.interactions) {
      if (request.form) continue;
      const query = new URLSearchParams(
        Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)]),
      );
      const answer = await send(
        replay.url,
        request.method,
        `${request.path}${query.size > 0 ? `?${query}` : ""}`,
        request.body,
        "another",
      );
      expect([answer.status, await answer.text()]).toEqual([response.status, JSON.stringify(response.body)]);
      for (const [name, value] of Object.entries(response.headers)) expect(answer.headers.get(name)).toBe(value);
    }
    const again = (await (await send(replay.url, "GET", "/issues/1042")).json()) as { data: { state: string } };
    expect(again.data.state).toBe("closed");
  });

  it("replays what the client sent before redaction, and files too", async () => {
    const { cassette } = await recorded();
    await using replay = await replayPylon(cassette);
    const statuses = await work(replay.url);
    expect(statuses).toEqual(cassette.interactions.map(({ response }) => response.status));
  });

  it("validates, and names the operation that the document does not have", async () => {
    const { cassette } = await recorded();
    const report = await checkCassette(cassette);
    expect(report.violations).toEqual([]);
    expect(report.undocumentedFields).toEqual([]);
    expect(report.undocumentedOperations.map(({ operation }) => operation)).toEqual([
      expect.stringMatching(/^GET \/label-\d+\/label-\d+$/),
    ]);
    expect(report.operations).toBeGreaterThan(15);
  });

  it("turns into a world that a mock starts with", async () => {
    const { path, cassette } = await recorded();
    const { world, rows } = await worldOfCassette(cassette);
    expect(rows).toMatchObject({ accounts: 3, issues: 2 });
    expect(await readWorld(path)).toEqual(world);
    await using mock = await createPylonMock({ world });
    const issue = await send(mock.url, "GET", "/issues/1042", undefined, mock.token);
    expect(((await issue.json()) as { data: { state: string } }).data.state).toBe("closed");
    expect(mock.state.contacts.map(({ id }) => id)).toEqual(upstream.state.contacts.map(({ id }) => id));
    const [account] = mock.state.accounts;
    expect(account?.name).toBe("Company 1");
    const ours = mock.state.contacts.find((one) => one.account?.id === account?.id);
    expect(ours?.email?.split("@")[1]).toBe(account?.domain);
  });
});
