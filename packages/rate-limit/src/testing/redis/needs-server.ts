import { describe, expect, it } from "vitest";
import { redisProgram } from "./server.ts";

/**
 * Tests that start a Redis of their own. Where the program is not installed they are skipped and say so; with
 * `REQUIRE_SERVICES=1` that is a failure.
 */
export function describeWithOwnRedis(name: string, tests: () => void): void {
  const reason = redisProgram() === undefined ? "redis-server is not on PATH" : undefined;
  const isRequired = process.env["REQUIRE_SERVICES"] === "1";
  if (reason && !isRequired) console.warn(`${name}: skipped, ${reason}`);
  it(`${name}: redis-server is installed, or REQUIRE_SERVICES=1 does not ask for it`, () => {
    expect(isRequired ? reason : undefined).toBeUndefined();
  });
  describe.skipIf(reason)(`${name}${reason ? ` (skipped: ${reason})` : ""}`, () => {
    tests();
  });
}
