import { accessSync, constants } from "node:fs";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { checkRow, type Row } from "./count.ts";

const DEFAULT_URL = "redis://127.0.0.1:6379";

interface Endpoint {
  host: string;
  port: number;
}

/** Host and port of a Redis address, without what may be secret in it. Throws on anything that is no such address. */
export function redisEndpoint(url: string): Endpoint {
  const parsed = URL.parse(url);
  if (!parsed || !["redis:", "rediss:"].includes(parsed.protocol) || parsed.hostname === "") {
    throw new Error("REDIS_URL is no address of the form redis://host:port");
  }
  return { host: parsed.hostname.replaceAll(/^\[|\]$/g, ""), port: Number(parsed.port) || 6379 };
}

/** Whether something accepts connections there within `timeoutMs`. Logging in is left to the tests. */
export function answers({ host, port }: Endpoint, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const settle = (result: boolean) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", settle(true)).once("timeout", settle(false)).once("error", settle(false));
  });
}

/**
 * Tells an absent Redis from a present one before minutes are spent: a failure with `REQUIRE_SERVICES=1`,
 * otherwise a skipped check with its reason printed. Looks at `REDIS_URL`, by default the local port 6379.
 */
export async function redisRow(env: Readonly<Record<string, string | undefined>>): Promise<Row> {
  const name = "services#redis";
  try {
    const endpoint = redisEndpoint(env.REDIS_URL || DEFAULT_URL);
    if (await answers(endpoint)) return checkRow(name, true);
    const reason = `nothing answers at ${endpoint.host}:${endpoint.port} (REDIS_URL)`;
    if (env.REQUIRE_SERVICES === "1") return checkRow(name, false, reason);
    console.log(`Redis tests are skipped: ${reason}`);
    return { ...checkRow(name, true), passed: 0, skipped: 1 };
  } catch (error) {
    return checkRow(name, false, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a program is on a search path, in the form of `PATH`. */
export function isInstalled(program: string, path: string): boolean {
  return path.split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The same for the program `redis-server`: some tests start a Redis of their own, to take it away in mid-work. */
export function redisServerRow(env: Readonly<Record<string, string | undefined>>): Row {
  const name = "services#redis-server";
  if (isInstalled("redis-server", env.PATH ?? "")) return checkRow(name, true);
  const reason = "redis-server is not on PATH (Debian and Ubuntu: apt-get install redis-server)";
  if (env.REQUIRE_SERVICES === "1") return checkRow(name, false, reason);
  console.log(`Tests that start a Redis of their own are skipped: ${reason}`);
  return { ...checkRow(name, true), passed: 0, skipped: 1 };
}
