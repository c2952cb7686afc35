import { describe, expect, it } from "vitest";
import { startNode } from "./child.ts";

const SERVER = `
  const server = require("node:http").createServer((_, response) => response.end("here"));
  server.listen(0, "127.0.0.1", () => console.log("starting\\nhttp://127.0.0.1:" + server.address().port));
`;
const address = (line: string) => (line.startsWith("http") ? line : undefined);

describe("startNode", () => {
  it("gives the first line that is looked for, and ends the process when its block is left", async () => {
    let url: string;
    {
      await using child = startNode(["--eval", SERVER]);
      url = await child.firstLine(address);
      expect(await (await fetch(url, { headers: { connection: "close" } })).text()).toBe("here");
    }
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("fails with the errors of a process that ends too early", async () => {
    await using child = startNode(["--eval", `console.error("no such port"); process.exit(3)`]);
    await expect(child.firstLine(address)).rejects.toThrow(/ended with 3 before it was ready\nno such port/);
  });

  it("does not hand the options of this process on", async () => {
    await using child = startNode(["--eval", "console.log('options:' + process.env.NODE_OPTIONS)"]);
    expect(await child.firstLine((line) => line)).toBe("options:undefined");
  });

  it("fails with what went wrong in reading a line", async () => {
    await using child = startNode(["--eval", "console.log('no json')"]);
    await expect(child.firstLine((line) => JSON.parse(line) as unknown)).rejects.toThrow("not valid JSON");
  });
});
