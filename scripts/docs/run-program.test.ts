import { describe, expect, it } from "vitest";
import { complaintOf, runProgram } from "./run-program.ts";

const cwd = import.meta.dirname;

describe("runProgram", () => {
  it("collects what a program prints, standard output also on its own", async () => {
    const code = `console.log("out"); console.error("err")`;
    expect(await runProgram("node", ["-e", code], { cwd })).toEqual({
      exitCode: 0,
      stdout: "out\n",
      output: expect.stringMatching(/^(?:out\nerr|err\nout)\n$/),
    });
  });

  it("shows it only the environment it was given, apart from PATH and HOME", async () => {
    const code = `console.log(Object.keys(process.env).filter((name) => !["PATH", "HOME"].includes(name)).join())`;
    const { stdout } = await runProgram("node", ["-e", code], { cwd, env: { PYLON_BASE_URL: "http://127.0.0.1:1" } });
    expect(stdout.trim().split(",")).toContain("PYLON_BASE_URL");
    expect(stdout).not.toContain("VITEST");
  });

  it("stops a program that does not end", async () => {
    const result = await runProgram("node", ["-e", "setInterval(() => {}, 1_000)"], { cwd, timeoutMs: 300 });
    expect(result.exitCode).toBeNull();
  });

  it("rejects where there is no such command", async () => {
    await expect(runProgram("no-such-command", [], { cwd })).rejects.toThrow("ENOENT");
  });
});

describe("complaintOf", () => {
  it("is nothing for success and the whole output for a failure", () => {
    expect(complaintOf({ exitCode: 0, stdout: "", output: "fine" })).toBeUndefined();
    expect(complaintOf({ exitCode: 2, stdout: "", output: "broken" })).toBe("exit code 2\nbroken");
  });
});
