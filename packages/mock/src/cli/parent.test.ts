import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin.ts", import.meta.url));
const COMMAND = [process.execPath, "--conditions=@pylonkit/source", BIN, "--json", "--port", "0", "--exit-with-parent"];
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Starts the mock below another program, which prints what the mock prints; `stdin` is what the mock is given. */
async function below(stdin: "pipe" | "ignore") {
  const program = `
    const child = require("node:child_process").spawn(...${JSON.stringify([COMMAND[0], COMMAND.slice(1)])}, {
      stdio: [${JSON.stringify(stdin)}, "pipe", "inherit"],
    });
    child.stdout.on("data", (chunk) => process.stdout.write(JSON.stringify({ pid: child.pid }) + "\\n" + chunk));`;
  const parent = spawn(process.execPath, ["--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  parent.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  while (out.split("\n").length < 3) await once(parent.stdout, "data");
  const { pid, url } = Object.assign(
    {},
    ...out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object),
  ) as {
    pid: number;
    url: string;
  };
  ends.push(() => {
    parent.kill("SIGKILL");
    if (isThere(pid)) process.kill(pid, "SIGKILL");
  });
  return { parent, pid, url };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const up = (url: string) =>
  fetch(`${url}/_mock/health`, { headers: { connection: "close" } }).then(
    () => true,
    () => false,
  );

it.each(["pipe", "ignore"] as const)(
  "ends when its parent is killed, which cannot say so, with %s as standard input",
  async (stdin) => {
    const { parent, url } = await below(stdin);
    expect(await up(url)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await up(url)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => up(url), { timeout: 10_000 }).toBe(false);
  },
);

it.each(["", "--exit-with-parent"])("ends with code 0 on a signal while connections are open (%s)", async (flag) => {
  const flags = [...COMMAND.slice(1, -1), ...(flag ? [flag] : [])];
  const child = spawn(process.execPath, flags, { stdio: ["pipe", "pipe", "inherit"] });
  ends.push(() => child.kill("SIGKILL"));
  const { url } = JSON.parse(String((await once(child.stdout, "data"))[0])) as { url: string };
  const idle = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
  await once(idle, "connect");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  idle.destroy();
});

it("goes on without --exit-with-parent when its standard input ends", async () => {
  const child = spawn(process.execPath, COMMAND.slice(1, -1), { stdio: ["pipe", "pipe", "inherit"] });
  ends.push(() => child.kill("SIGKILL"));
  const { url } = JSON.parse(String((await once(child.stdout, "data"))[0])) as { url: string };
  child.stdin.end();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await up(url)).toBe(true);
});

it("ends with code 0 when the pipe it was given as standard input is closed", async () => {
  const child = spawn(process.execPath, COMMAND.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
  ends.push(() => child.kill("SIGKILL"));
  const { url } = JSON.parse(String((await once(child.stdout, "data"))[0])) as { url: string };
  expect(await up(url)).toBe(true);
  child.stdin.end();
  expect(await once(child, "exit")).toEqual([0, null]);
});
