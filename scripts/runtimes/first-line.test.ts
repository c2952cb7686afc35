import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { firstLine } from "./first-line.ts";

const node = (program: string) => spawn(process.execPath, ["--eval", program], { stdio: ["ignore", "pipe", "ignore"] });

it("gives the first line while the process goes on", async () => {
  const child = node(`console.log("ready"); console.log("more"); setInterval(() => {}, 1000)`);
  expect(await firstLine(child, child.stdout)).toBe("ready");
  child.kill("SIGKILL");
});

it("rejects when the process ends before there is one", async () => {
  const child = node("process.exitCode = 3");
  await expect(firstLine(child, child.stdout)).rejects.toThrow(/ended with 3/);
});

it("rejects when there is no such command", async () => {
  const child = spawn("/nowhere/node", [], { stdio: ["ignore", "pipe", "ignore"] });
  await expect(firstLine(child, child.stdout)).rejects.toThrow(/ENOENT/);
});
