import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { createPylonMock } from "../create-pylon-mock.ts";

const BIN = fileURLToPath(new URL("../bin.ts", import.meta.url));

function run(...flags: string[]) {
  const child = spawn(process.execPath, ["--conditions=@pylonkit/source", BIN, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const text = { out: "", error: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.error += chunk.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...text }));
  const url = async () => {
    while (!text.out.includes("\n")) await Promise.race([once(child.stdout, "data"), ended]);
    return (JSON.parse(text.out.split("\n")[0] ?? "") as { url: string }).url;
  };
  return { child, ended, url };
}

it("records with rules from a file, reports, replays and serves what it came to", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "command-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [out, rules] = [join(folder, "desk.json"), join(folder, "rules.yaml")];
  await writeFile(rules, "fields:\n  Issue.title: keep\n");
  await using upstream = await createPylonMock();
  const headers = { authorization: `Bearer ${upstream.token}` };
  const ask = async (base: string) =>
    ((await (await fetch(`${base}/issues/1042`, { headers })).json()) as { data: { title: string } }).data.title;

  const recording = run("record", "--upstream", upstream.url, "--out", out, "--rules", rules, "--port", "0", "--json");
  const title = await ask(await recording.url());
  recording.child.kill("SIGTERM");
  const { code, out: said, error } = await recording.ended;
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(JSON.parse(said.split("\n")[1] ?? "")).toMatchObject({
    interactions: 1,
    violations: [],
    undocumentedFields: [],
    dropped: 0,
  });
  expect(await readFile(out, "utf8")).not.toContain(upstream.token);

  const replaying = run("replay", out, "--port", "0", "--json");
  expect(await ask(await replaying.url())).toBe(title);
  replaying.child.kill("SIGINT");
  expect(await replaying.ended).toMatchObject({ code: 0, error: "" });

  const serving = run("--world", out, "--port", "0", "--json");
  expect(await ask(await serving.url())).toBe(title);
});

it.each([
  [["record", "--out", "x.json"], "record needs --upstream"],
  [["record", "--upstream", "https://api.usepylon.com"], "record needs --out"],
  [
    ["record", "--upstraem", "x"],
    "no flag is called --upstraem; there are --upstream, --out, --port, --rules, --json, --help. Did you mean --upstream?",
  ],
  [["replay"], "replay needs a cassette"],
  [["replay", "a.json", "b.json"], '"b.json" is one argument too many'],
  [["replay", "a.json", "--port", "http"], '--port is a whole number from 0 to 65535; "http" was given'],
])("refuses %j in one line", async (flags, why) => {
  const { code, error } = await run(...flags).ended;
  expect(code).toBe(1);
  expect(error).toContain(why);
  expect(error.trim().split("\n").length).toBe(1);
});
