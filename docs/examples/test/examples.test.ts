import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { signWebhook } from "@pylonkit/webhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "../../../scripts/docs/run-program.ts";

const cwd = join(import.meta.dirname, "..");
let mock: PylonMock;
let folder: string;
beforeAll(async () => {
  mock = await createPylonMock();
  folder = await mkdtemp(join(tmpdir(), "examples-"));
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const argv = (name: string, args: readonly string[]) => ["--conditions=@pylonkit/source", `${name}.ts`, ...args];
const env = (token: string = mock.token) => ({ PYLON_BASE_URL: mock.url, PYLON_API_TOKEN: token });
async function run(name: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, output } = await runProgram("node", argv(name, args), { cwd, env: env() });
  expect(exitCode, output).toBe(0);
  return stdout;
}
const issue = (number: number) => mock.state.issues.find((one) => one.number === number);

describe("each example does what it says", () => {
  it("triage-bot tags and notes new issues, once", async () => {
    expect(await run("triage-bot")).toBe("#1044 access\n1 triaged\n");
    const id = issue(1044)?.id ?? "";
    const notes = () => mock.state.messages[id]?.filter((message) => message.is_private).length;
    expect(issue(1044)?.tags).toEqual(expect.arrayContaining(["onboarding", "access", "triaged"]));
    const before = notes();
    expect(before).toBeGreaterThan(0);
    expect(await run("triage-bot")).toBe("0 triaged\n");
    expect(notes()).toBe(before);
  });

  it("weekly-report counts by account and status", async () => {
    const end = "2026-10-15T09:00:00Z";
    const since = mock.state.issues.filter((one) => one.created_at >= "2026-10-08T09:00:00Z").length;
    const output = await run("weekly-report", end);
    expect(output).toContain(`${since} issues from`);
    expect(output).toMatch(/By account\n\d+\t\w+/);
    expect(await run("weekly-report", "2020-01-08T00:00:00Z")).toMatch(/^0 issues from/);
  });

  it("support-widget-lookup finds a contact's open issues, also without an account", async () => {
    const requester = issue(1042)?.requester?.id;
    const email = mock.state.contacts.find((one) => one.id === requester)?.email ?? "";
    const found = JSON.parse(await run("support-widget-lookup", email)) as { issues: { number: number }[] };
    expect(found.issues.map(({ number }) => number)).toContain(1042);
    mock.add({ contacts: [{ name: "Ada", email: "ada@tide.example" }] });
    const ada: unknown = JSON.parse(await run("support-widget-lookup", "ada@tide.example"));
    expect(ada).toEqual({ name: "Ada", account: null, domain: null, issues: [], more: false });
    expect(await run("support-widget-lookup", "nobody@tide.example")).toBe("null\n");
  });

  it("escalate-to-linear links an issue, once", async () => {
    const uuid = "0b7c1f0e-3d57-4c8e-9d0a-5a3a8f1c2b4d";
    expect(await run("escalate-to-linear", "1042", uuid)).toBe(`#1042 linked to ${uuid}\n`);
    expect(issue(1042)?.external_issues).toMatchObject([{ source: "linear", external_id: uuid }]);
    expect(await run("escalate-to-linear", "1042", uuid)).toBe("#1042 is linked already\n");
  });

  it("knowledge-base-export writes every published article", async () => {
    const output = await run("knowledge-base-export", join(folder, "kb"));
    const files = (await readdir(join(folder, "kb"), { recursive: true })).filter((name) => name.endsWith(".html"));
    expect(files.length).toBeGreaterThan(0);
    expect(output).toContain(`${files.length} articles`);
    const [file = ""] = files;
    expect(await readFile(join(folder, "kb", file), "utf8")).toContain("<");
  });

  it("incremental-copy goes on where it ended", async () => {
    const file = join(folder, "issues.jsonl");
    const from = "2026-10-01T00:00:00Z";
    const middle = "2026-10-13T13:27:44Z"; // at which an issue was created
    await run("incremental-copy", file, from, middle);
    expect(await run("incremental-copy", file, from, middle)).toMatch(/^0 issues/);
    await run("incremental-copy", file, from, "2026-10-15T09:00:00Z");
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    const copied = lines.map((line) => (JSON.parse(line) as { number: number }).number);
    const created = mock.state.issues.filter((one) => one.created_at >= from).map((one) => one.number);
    expect(copied.toSorted((a, b) => a - b)).toEqual(created.toSorted((a, b) => a - b));
  });

  it("webhook-receiver verifies, de-duplicates and acts", async () => {
    const secret = "for this test only";
    const child = spawn("node", argv("webhook-receiver", []), {
      cwd,
      env: { PATH: process.env["PATH"], ...env(), PYLON_WEBHOOK_SECRET: secret, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const printed = async (pattern: RegExp) => {
      for (let next = await lines.next(); !next.done; next = await lines.next()) {
        const found = pattern.exec(next.value[0]);
        if (found) return found[1];
      }
      throw new Error(`${String(pattern)} was not printed`);
    };
    const lines = chunks(child.stdout);
    try {
      const port = await printed(/port: (\d+)/);
      const body = `{"delivery":"d1","issue_id":"1042"}`;
      const send = async (sent: string, signature?: string) => {
        const headers = { "x-pylon-signature": signature ?? (await signWebhook(sent, secret)) };
        return (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: sent, headers })).status;
      };
      expect(await send(body, "0".repeat(64))).toBe(401);
      expect([await send("{"), await send("{}")]).toEqual([400, 400]);
      expect([await send(body), await send(body)]).toEqual([202, 200]);
      await printed(/(tagged 1042)/);
      expect(issue(1042)?.tags).toEqual(["billing", "from-webhook"]);
      expect(mock.journal.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    } finally {
      child.kill();
    }
  });

  it("custom-field-audit counts what is set and names unknown options", async () => {
    const all = mock.state.issues.length;
    expect(await run("custom-field-audit")).toContain(`affected_seats\t`);
    mock.add({ issues: [{ title: "Odd", custom_fields: { priority: { value: "asap" } } }] });
    expect(await run("custom-field-audit")).toMatch(new RegExp(`priority\t\\d+ of ${all + 1}\tunknown: asap`));
  });

  it("bulk-tag-clean-up renames a tag and keeps the others", async () => {
    mock.add({ issues: [{ title: "Two", tags: ["vip", "billing"] }] });
    expect(await run("bulk-tag-clean-up", "billing", "invoices")).toContain("issues: billing is now invoices");
    expect(mock.state.issues.find((one) => one.title === "Two")?.tags).toEqual(["vip", "invoices"]);
    expect(mock.state.issues.flatMap((one) => one.tags ?? [])).not.toContain("billing");
    expect(await run("bulk-tag-clean-up", "billing", "invoices")).toMatch(/^0 issues/);
  });

  it("open-issues-csv quotes, and disarms formulas", async () => {
    mock.add({
      issues: [
        { title: '=1+1, "now"', state: "new" },
        { title: "Gone", state: "closed" },
      ],
    });
    const output = await run("open-issues-csv");
    expect(output).toContain(`,"'=1+1, ""now""",new,`);
    expect(output).not.toContain("Gone");
  });
});

const CALLS: readonly (readonly string[])[] = [
  ["triage-bot"],
  ["weekly-report", "2026-10-15T09:00:00Z"],
  ["support-widget-lookup", "a@b.example"],
  ["escalate-to-linear", "1042", "0b7c1f0e-3d57-4c8e-9d0a-5a3a8f1c2b4d"],
  ["knowledge-base-export", "refused"],
  ["incremental-copy", join(tmpdir(), `refused-${process.pid}.jsonl`), "2026-10-01T00:00:00Z"],
  ["custom-field-audit"],
  ["bulk-tag-clean-up", "a", "b"],
  ["open-issues-csv"],
];
it.each(CALLS)("%s says that a token is wrong and exits with 1", async (name = "", ...args) => {
  const { exitCode, output } = await runProgram("node", argv(name, args), { cwd, env: env("not-the-token") });
  expect(exitCode).toBe(1);
  expect(output).toContain("401");
  expect(output).not.toContain("not-the-token");
});

async function* chunks(stream: NodeJS.ReadableStream): AsyncGenerator<[string]> {
  for await (const chunk of stream) yield [String(chunk)];
}
