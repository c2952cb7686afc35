import { describe, expect, inject, it } from "vitest";
import { workspacePackages, type Manifest } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";

const tarballs = inject("tarballs");
const bin = (name: string) => new URL(`../../node_modules/.bin/${name}`, import.meta.url).pathname;
const local = new Set(workspacePackages().map(({ manifest }) => manifest.name));
const cwd = import.meta.dirname;

async function filesIn(tarball: string): Promise<string[]> {
  const { stdout } = await runProgram("tar", ["-tzf", tarball], { cwd });
  return stdout
    .trim()
    .split("\n")
    .map((path) => path.replace("package/", ""));
}

async function manifestIn(tarball: string): Promise<Manifest> {
  const { stdout } = await runProgram("tar", ["-xzOf", tarball, "package/package.json"], { cwd });
  return JSON.parse(stdout) as Manifest;
}

describe.each(Object.entries(tarballs))("the tarball of %s", (_name, tarball) => {
  it("satisfies publint", { timeout: 60_000 }, async () => {
    const result = await runProgram(bin("publint"), ["run", tarball, "--strict"], { cwd });
    expect(complaintOf(result)).toBeUndefined();
  });

  it("has types that ESM importers resolve", { timeout: 60_000 }, async () => {
    const flags = ["--profile", "esm-only", "--no-definitely-typed", "--no-color", "--no-emoji"];
    const result = await runProgram(bin("attw"), [tarball, ...flags], { cwd });
    expect(complaintOf(result)).toBeUndefined();
  });

  it("depends on its siblings at exactly the version they are released under", async () => {
    const manifest = await manifestIn(tarball);
    const depends = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
    const siblings = depends.filter(([dependency]) => local.has(dependency));
    expect(siblings.filter(([, range]) => range !== manifest.version)).toEqual([]);
    expect(depends.filter(([, range]) => /^(?:workspace|catalog|link|file):/.test(range))).toEqual([]);
  });

  it("holds every file its manifest points at, its licence and its README", async () => {
    const files = await filesIn(tarball);
    const { exports = {}, bin: bins = {} } = await manifestIn(tarball);
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    const wanted = [...targets, ...Object.values(bins)].map((path) => path.replace("./", ""));
    expect([...wanted, "LICENSE", "README.md"].filter((path) => !files.includes(path))).toEqual([]);
  });

  it("holds no tests, nor what serves them", async () => {
    const files = await filesIn(tarball);
    const unwanted = /\.test(?:-d)?\.|(?:^|\/)testing\//;
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
  });
});
