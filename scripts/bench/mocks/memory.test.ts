import { describe, expect, it } from "vitest";
import { startNode } from "../child.ts";
import { residentBytes } from "./memory.ts";

describe("residentBytes", () => {
  it("is what the process itself says, within what it takes to say so", async () => {
    await using child = startNode(["--eval", "setInterval(() => {}, 1e6); console.log(process.memoryUsage.rss())"]);
    const own = await child.firstLine(Number);
    const seen = await residentBytes(child.pid);
    expect(Math.abs(seen / own - 1)).toBeLessThan(0.1);
  });

  it("fails for a process there is not", async () => {
    const child = startNode(["--eval", ""]);
    await child[Symbol.asyncDispose]();
    await expect(residentBytes(child.pid)).rejects.toThrow("ps -o rss=");
  });
});
