import { spawn, type ChildProcess } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** Where the program is, as a shell would find it; `undefined` where it is not installed. */
export function redisProgram(path = process.env["PATH"] ?? ""): string | undefined {
  return path
    .split(delimiter)
    .map((directory) => join(directory, "redis-server"))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A Redis of the tests' own. Nothing is kept on disk, so a restart loses everything. */
export interface OwnRedis {
  readonly port: number;
  readonly url: string;
  /** A connection for what a test does to the server behind the store's back. */
  readonly admin: Redis;
  start(): Promise<void>;
  /** Kills it, as a crash would. */
  kill(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Makes a Redis server, not started yet. Options as on its command line, e.g. `["--cluster-enabled", "yes"]`. */
export async function ownRedis(options: string[] = []): Promise<OwnRedis> {
  const program = redisProgram();
  if (program === undefined) throw new Error("redis-server is not on PATH");
  const [port, directory] = [await freePort(), await mkdtemp(join(tmpdir(), "pylonkit-redis-"))];
  const admin = new Redis(port, "127.0.0.1", { lazyConnect: true, retryStrategy: () => 20 });
  admin.on("error", () => undefined);
  let server: ChildProcess | undefined;

  const kill = async () => {
    const running = server;
    server = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await gone;
  };

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    admin,
    async start() {
      const own = [
        "--port",
        String(port),
        "--bind",
        "127.0.0.1",
        "--dir",
        directory,
        "--save",
        "",
        "--appendonly",
        "no",
      ];
      server = spawn(program, [...own, ...options], { stdio: "ignore" });
      for (let attempt = 0; ; attempt++) {
        if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
        const answer = await admin.ping().catch(String);
        if (answer === "PONG") return;
        if (attempt === 500) throw new Error(`redis-server does not answer: ${answer}`);
        await sleep(20);
      }
    },
    kill,
    async [Symbol.asyncDispose]() {
      admin.disconnect();
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
