import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../check/repository.ts";
import { firstLine } from "./first-line.ts";

/** A mock that runs in a process of its own; disposing ends it. */
export interface MockProcess extends AsyncDisposable {
  url: string;
  token: string;
}

/** Starts the built mock's command on a free port under the given Node. */
export async function startMock(node: string): Promise<MockProcess> {
  const bin = join(ROOT, "packages/mock/dist/bin.js");
  const child = spawn(node, [bin, "--port", "0", "--json"], {
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { url, token } = JSON.parse(await firstLine(child, child.stdout)) as { url: string; token: string };
  return {
    url,
    token,
    [Symbol.asyncDispose]: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}
