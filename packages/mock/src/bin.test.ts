import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { readWorld } from "./seed/read-world.ts";
import { send } from "./testing/tiny-api.ts";

const BIN = fileURLToPath(new URL("bin.ts", import.meta.url));
const running: ChildProcess[] = [];

const run = (...flags: string[]) => {
  const child = spawn(process.execPath, ["--conditions=@pylonkit/source", BIN, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let out = "";
  let error = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
  const ended = once(child, "close").then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    out,
    error,
  }));
  const firstLine = async () => {
    while (!out.includes("\n")) await Promise.race([once(child.stdout, "data"), ended]);
    return out.split("\n")[0] ?? "";
  };
  return { child, ended, firstLine };
};

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

describe("pylonkit-mock", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("says where it listens, answers, and ends cleanly on %s", async (signal) => {
    const { child, ended, firstLine } = run("--json", "--port", "0", "--token", "my-token");
    const { url, token } = JSON.parse(await firstLine()) as { url: string; token: string };
    expect(token).toBe("my-token");
    expect((await send({ url, token }, "GET /me")).status).toBe(200);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, signal: null, error: "" });
  });

  it("keeps answering when nobody reads its output any more", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const { child, ended } = run("--port", String(port));
    child.stdout.destroy();
    const url = `http://127.0.0.1:${port}`;
    const up = async (tries: number): Promise<unknown> =>
      fetch(`${url}/_mock/health`).then(
        (response) => response.status,
        async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          return tries > 0 && child.exitCode === null ? up(tries - 1) : "never";
        },
      );
    expect(await up(200)).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, error: "" });
  });

  it("says it in a sentence without --json", async () => {
    const { firstLine } = run("--port=0", "--world", "empty");
    expect(await firstLine()).toMatch(
      /^The mock of the Pylon API listens on http:\/\/127\.0\.0\.1:\d+, token pylon-mock-token$/,
    );
  });

  it("logs no token of one's own, no request and no body", async () => {
    const { child, ended, firstLine } = run("--port", "0", "--token", "secret-token");
    const url = /http:\S+\d/.exec(await firstLine())?.[0] ?? "";
    const mock = { url, token: "secret-token" };
    expect((await send(mock, "POST /tags", { object_type: "issue", value: "secret tag" })).status).toBe(200);
    expect((await send(mock, "POST /tags", '{"secret":')).status).toBe(400);
    expect((await send({ url, token: "secret-other" }, "GET /me")).status).toBe(401);
    child.kill("SIGTERM");
    const { out, error } = await ended;
    expect(out).toMatch(/^The mock of the Pylon API listens on http:\/\/127\.0\.0\.1:\d+, token as given\n$/);
    expect(error).toBe("");
  });

  it("passes over unknown fields when it is lenient, and counts but does not refuse with --rate-limits headers", async () => {
    const { firstLine } = run("--json", "--port", "0", "--lenient", "--rate-limits", "headers");
    const mock = JSON.parse(await firstLine()) as { url: string; token: string };
    const answers = [];
    for (let call = 0; call < 31; call += 1) answers.push(await send(mock, "GET /issue-statuses?no=such"));
    expect(answers.at(-1)?.status).toBe(200);
    expect(answers.at(-1)?.headers.get("x-rate-limit-remaining")).toBe("0");
  });

  it("starts with the world of a seed file, and exports what became of it as one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pylonkit-mock-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "seed.yaml");
    await writeFile(path, "accounts: [{ name: Harbor }]");
    const { firstLine } = run("--json", "--port", "0", "--world", path);
    const mock = JSON.parse(await firstLine()) as { url: string; token: string };
    await send(mock, "POST /tags", { object_type: "account", value: "vip" });
    const exported = await fetch(`${mock.url}/_mock/state?format=yaml`);
    expect(exported.headers.get("content-type")).toBe("application/yaml");
    await writeFile(path, await exported.text());
    const world = await readWorld(path);
    const now: unknown = expect.any(String); // time passes
    expect({ ...world, now }).toEqual({ ...((await (await fetch(`${mock.url}/_mock/state`)).json()) as object), now });
    expect([world.accounts?.[0]?.name, world.tags?.[0]?.value]).toEqual(["Harbor", "vip"]);
  });

  it("takes more tokens and stands for a region", async () => {
    const tokens = JSON.stringify(["second", { token: "american", region: "us" }]);
    const { firstLine } = run("--json", "--port", "0", "--region", "eu", "--tokens", tokens);
    const { url } = JSON.parse(await firstLine()) as { url: string };
    expect((await send({ url, token: "second" }, "GET /me")).status).toBe(200);
    expect((await send({ url, token: "american" }, "GET /me")).body.code).toBe("wrong_region_token");
  });

  it("stands for an earlier month", async () => {
    const { firstLine } = run("--json", "--port", "0", "--spec-date", "2026-03");
    const mock = JSON.parse(await firstLine()) as { url: string; token: string };
    expect((await send(mock, "GET /issues/1042")).body.data).not.toHaveProperty("updated_at");
    expect((await send(mock, "GET /tasks")).status).toBe(405);
  });

  it("lets nothing happen by itself with --no-automations", async () => {
    const { firstLine } = run("--json", "--port", "0", "--no-automations");
    const mock = JSON.parse(await firstLine()) as { url: string; token: string };
    const { body } = await send(mock, "POST /issues/1042/external-issues", {
      source: "linear",
      external_issue_id: "00000000-0000-4000-8000-000000000001",
    });
    expect(body.data).toMatchObject({ state: "waiting_on_you" });
  });

  it("lets its time pass as outside", async () => {
    const { firstLine } = run("--json", "--port", "0");
    const { url } = JSON.parse(await firstLine()) as { url: string };
    const now = async () => Date.parse(((await (await fetch(`${url}/_mock/health`)).json()) as { now: string }).now);
    const first = await now();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await now()) - first).toBeGreaterThanOrEqual(20);
  });

  it.each([
    [["--prot", "1"], "no flag is called --prot; there are --port, --host"],
    [["-p", "1"], "no flag is called -p; there are --port, --host"],
    [["--port", "no"], '--port is a whole number from 0 to 65535; "no" was given'],
    [["--port", "-1"], "Option '--port' argument is ambiguous."],
    [["--port", "70000"], "port is a whole number from 0 to 65535; 70000 was given"],
    [["--world", "smal"], 'no world is called "smal"; there are'],
    [["--world", "none.yaml"], "ENOENT: no such file or directory, open 'none.yaml'"],
    [["--rate-limits", "none"], '--rate-limits is enforce, headers or off; "none" was given'],
    [["--spec-date", "april"], 'specDate is a month such as "2026-04"'],
    [["--region", "uk"], 'region is "us" or "eu"; "uk" was given'],
    [["--tokens", "old"], '--tokens is JSON such as ["second", { "token": "old", "revoked": true }]'],
    [["--tokens", '[{ "token": "old", "revokd": true }]'], 'tokens[0] has no field "revokd"'],
    [["serve"], "Unexpected argument 'serve'"],
  ])("refuses %j with one line and exit code 1", async (flags, message) => {
    const { code, error, out } = await run(...flags).ended;
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(`pylonkit-mock: ${message}`);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  it("shows every flag on --help", async () => {
    const { code, out } = await run("--help").ended;
    expect(code).toBe(0);
    for (const flag of [
      "--port N",
      "--host H",
      "--world NAME",
      "--token TOKEN",
      "--tokens JSON",
      "--region NAME",
      "--spec-date MONTH",
      "--rate-limits MODE",
      "--no-automations",
      "--lenient",
      "--exit-with-parent",
      "--json",
    ])
      expect(out).toContain(flag);
  });
});
