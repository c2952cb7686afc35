import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { redisEndpoint, redisRow, redisServerRow } from "./redis.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

async function port(listening: boolean): Promise<number> {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  if (listening) server.unref();
  else await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("redisEndpoint", () => {
  it.each([
    ["redis://127.0.0.1:6380", "127.0.0.1", 6380],
    ["redis://user:secret@cache.test/2", "cache.test", 6379],
    ["rediss://[::1]:7000", "::1", 7000],
  ])("of %s is %s port %i", (url, host, port) => {
    expect(redisEndpoint(url)).toEqual({ host, port });
  });

  it("refuses what is no address, without repeating what may hold a password", () => {
    expect(() => redisEndpoint("http://:secret@127.0.0.1")).toThrow(
      /^REDIS_URL is no address of the form redis:\/\/host:port$/,
    );
  });
});

describe("redisRow", () => {
  it("passes where something listens", async () => {
    const row = await redisRow({ REDIS_URL: `redis://127.0.0.1:${await port(true)}`, REQUIRE_SERVICES: "1" });
    expect(row).toMatchObject({ passed: 1, failed: 0 });
  });

  it("fails at a closed port when services are required, naming the address but no password", async () => {
    const closed = await port(false);
    const row = await redisRow({ REDIS_URL: `redis://:secret@127.0.0.1:${closed}`, REQUIRE_SERVICES: "1" });
    expect(row).toMatchObject({ passed: 0, failed: 1 });
    expect(row.failures).toEqual([`nothing answers at 127.0.0.1:${closed} (REDIS_URL)`]);
  });

  it("skips at a closed port otherwise, and says so", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const closed = await port(false);
    expect(await redisRow({ REDIS_URL: `redis://127.0.0.1:${closed}` })).toMatchObject({
      passed: 0,
      failed: 0,
      skipped: 1,
    });
    expect(log).toHaveBeenCalledWith(expect.stringContaining(`127.0.0.1:${closed}`));
  });

  it("fails on a wrong address in either case", async () => {
    expect(await redisRow({ REDIS_URL: "localhost" })).toMatchObject({ failed: 1 });
  });
});

describe("redisServerRow", () => {
  it("passes where the program is on the path and may be run", async () => {
    const directory = await mkdtemp(join(tmpdir(), "pylonkit-path-"));
    const PATH = ["/nowhere", directory].join(delimiter);
    await writeFile(join(directory, "redis-server"), "");
    await chmod(join(directory, "redis-server"), 0o755);
    expect(redisServerRow({ PATH, REQUIRE_SERVICES: "1" })).toMatchObject({ passed: 1, failed: 0 });
    await rm(directory, { recursive: true });
  });

  it("fails where it is not and services are required", () => {
    const row = redisServerRow({ PATH: "/nowhere", REQUIRE_SERVICES: "1" });
    expect(row).toMatchObject({ passed: 0, failed: 1, failures: [expect.stringContaining("redis-server")] });
  });

  it("skips where it is not otherwise, and says so", () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    expect(redisServerRow({})).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
    expect(log).toHaveBeenCalledWith(expect.stringContaining("redis-server is not on PATH"));
  });
});
