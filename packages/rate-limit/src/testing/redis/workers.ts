import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Orders } from "./worker.ts";

/** A process that makes calls. */
export interface Worker {
  readonly name: string;
  /** What it has said so far, a line each. */
  readonly lines: readonly string[];
  /** SIGKILL, whatever it is doing. */
  kill(): Promise<void>;
  /** Lets it finish; rejects where it does not end well. */
  finish(): Promise<void>;
}

/** Starts one and waits until it makes calls. */
export async function startWorker(orders: Orders): Promise<Worker> {
  const script = fileURLToPath(new URL("worker.ts", import.meta.url));
  const flags = ["--conditions=@pylonkit/source", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, script, JSON.stringify(orders)], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { PATH: process.env["PATH"] },
  });
  const exit = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? String(code)));
  });
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    void exit.then((how) => reject(new Error(`worker ${orders.name} ended with ${how} before it started`)));
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const parts = (rest + chunk).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts);
      if (lines.includes("started")) resolve();
    });
  });
  return {
    name: orders.name,
    lines,
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
    async finish() {
      child.stdin.end();
      const how = await exit;
      if (how !== "0") throw new Error(`worker ${orders.name} ended with ${how}`);
    },
  };
}
