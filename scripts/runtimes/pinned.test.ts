import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BINARIES, pinnedBinary } from "./pinned.ts";
import { NotAvailable } from "./runtime.ts";

const { optionalDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "pinned/package.json"), "utf8")) as {
  optionalDependencies: Record<string, string>;
};

describe("the pinned runtimes", () => {
  it("are exact versions, each with a binary for one platform", () => {
    const versions = Object.values(optionalDependencies);
    expect(versions.filter((version) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const paths = Object.values(BINARIES).flatMap((byName) => Object.values(byName));
    const packageOf = (path: string) =>
      path
        .split("/")
        .slice(0, path.startsWith("@") ? 2 : 1)
        .join("/");
    expect(paths.map(packageOf).sort()).toEqual(Object.keys(optionalDependencies).sort());
  });

  it("are the same version on every platform", () => {
    const versionOf = (path: string) => {
      const [name = ""] = Object.keys(optionalDependencies).filter((name) => path.startsWith(`${name}/`));
      return optionalDependencies[name]?.replace(/^npm:.*@/, "");
    };
    const [first, ...others] = Object.values(BINARIES).map((byName) =>
      Object.entries(byName).map(([name, path]) => [name, versionOf(path)]),
    );
    expect(others).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  it("are not available where none is pinned, and say for what", async () => {
    const error = await pinnedBinary("bun", "sunos-x64").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotAvailable);
    expect(error).toMatchObject({ message: "none is pinned for sunos-x64" });
  });
});
