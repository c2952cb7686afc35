import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { MAX_LINES, MAY_DEPEND_ON, ORDER, SEAMS, TOP_LEVEL, WEB_STANDARD } from "./fences.ts";
import { codeOf, importsOf, packageOf } from "./imports.ts";
import {
  isTestFile,
  read,
  repositoryFiles,
  ROOT,
  workspacePackages,
  type Manifest,
  type WorkspacePackage,
} from "./repository.ts";

const files = repositoryFiles();
const packages = workspacePackages(files);
const local = new Set(packages.map(({ manifest }) => manifest.name));
const isSource = (path: string) => path.endsWith(".ts") && !path.includes("/generated/");

const published = packages.filter(({ manifest }) => !manifest.private);
const named = (list: WorkspacePackage[]) => list.map((entry) => [entry.manifest.name, entry] as const);

function importsIn(entry: WorkspacePackage): { file: string; specifier: string }[] {
  return entry.files
    .filter(isSource)
    .flatMap((file) => importsOf(read(file)).map((specifier) => ({ file, specifier })));
}

describe.each(named(packages))("%s", (name, entry) => {
  const { manifest, directory, files: own } = entry;

  it("has its place in the order of packages and uses only those above it", () => {
    expect(ORDER).toContain(name);
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies });
    const above = ORDER.slice(0, ORDER.indexOf(name));
    expect(used.filter((dependency) => local.has(dependency) && !above.includes(dependency))).toEqual([]);
  });

  it("imports only what its package.json declares", () => {
    const { dependencies, peerDependencies, optionalDependencies, devDependencies } = manifest;
    const root = JSON.parse(read("package.json")) as Manifest;
    const shipped = [name, ...Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })];
    const developed = [...shipped, ...Object.keys({ ...devDependencies, ...root.devDependencies })];
    const undeclared = importsIn(entry).filter(({ file, specifier }) => {
      const dependency = packageOf(specifier);
      return dependency !== undefined && !(isTestFile(file) ? developed : shipped).includes(dependency);
    });
    expect(undeclared).toEqual([]);
  });

  it("reaches into no other package's sources", () => {
    const inside = importsIn(entry).filter(
      ({ file, specifier }) =>
        /^@?pylonkit\/(?:[^/]+\/)?src\//.test(specifier) ||
        (specifier.startsWith(".") && leaves(directory, file, specifier)),
    );
    expect(inside).toEqual([]);
  });

  it("keeps foreign dependencies behind their seam", () => {
    const through = importsIn(entry).filter(({ specifier }) =>
      SEAMS.some((seam) => seam.imports.test(packageOf(specifier) ?? "") && !seam.only.includes(name)),
    );
    expect(through).toEqual([]);
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    expect(own.filter(isSource).filter((file) => read(file).trimEnd().split("\n").length > MAX_LINES)).toEqual([]);
  });
});

describe.each(named(published))("%s as published", (name, { manifest, directory }) => {
  it("depends on nothing of ours but what the design names", () => {
    const depends = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(MAY_DEPEND_ON[name] ?? "missing in MAY_DEPEND_ON").toEqual(
      expect.arrayContaining(depends.filter((dependency) => local.has(dependency))),
    );
  });

  it("names every export of its entry points", () => {
    const entries = Object.values(manifest.exports ?? {}).flatMap((target) =>
      typeof target === "object" && target["@pylonkit/source"] ? [target["@pylonkit/source"].replace("./", "")] : [],
    );
    expect(entries).not.toEqual([]);
    const loose = entries.filter((path) => /export\s*\*|export\s+default/.test(codeOf(read(`${directory}/${path}`))));
    expect(loose).toEqual([]);
  });
});

describe.each(named(packages.filter(({ manifest }) => WEB_STANDARD.includes(manifest.name))))(
  "%s, which runs where there is no Node",
  (_name, entry) => {
    /** What only the subpath `./node` and a bin lead to; nothing else may import it. */
    const forNode = ["node.ts", "bin.ts"].map((file) => `${entry.directory}/src/${file}`);

    it("imports no Node module and names no Buffer, but in the subpath or bin that is named for it", () => {
      const shipped = entry.files.filter(
        (file) =>
          file.startsWith(`${entry.directory}/src/`) && isSource(file) && !isTestFile(file) && !forNode.includes(file),
      );
      const imports = importsIn(entry).filter(({ file }) => shipped.includes(file));
      const ofNode = imports.filter(
        ({ specifier }) => isBuiltin(specifier) || ["./node.ts", "./bin.ts"].includes(specifier),
      );
      expect(ofNode).toEqual([]);
      expect(shipped.filter((file) => /\bBuffer\b/.test(codeOf(read(file))))).toEqual([]);
    });

    it("is built without Node's types, so that the compiler refuses its globals", () => {
      const build = JSON.parse(read(`${entry.directory}/tsconfig.build.json`)) as {
        compilerOptions: { types?: string[] };
      };
      expect(build.compilerOptions.types ?? []).toEqual([]);
    });
  },
);

/** Whether a relative import leaves `directory`; the shared test configuration is meant to be imported. */
function leaves(directory: string, file: string, specifier: string): boolean {
  const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
  return !target.startsWith(`${directory}/`) && target !== "scripts/vitest.shared.ts";
}

describe("the repository", () => {
  it("holds at its top only what the design names", () => {
    const top = new Set(files.map((path) => path.split("/")[0] ?? ""));
    expect([...top].filter((name) => !name.startsWith(".") && !TOP_LEVEL.includes(name))).toEqual([]);
    const stray = readdirSync(ROOT).filter((name) => !name.startsWith(".") && name !== "node_modules");
    expect(stray.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it("tracks no build output", () => {
    const tracked = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" }).split("\n");
    const built =
      /(?:^|\/)(?:node_modules|\.turbo|\.results|coverage)\/|^packages\/[^/]+\/dist\/|\.tgz$|\.tsbuildinfo$/;
    expect(tracked.filter((path) => built.test(path))).toEqual([]);
  });

  it("pins every action of a workflow by commit, with the version in a comment", () => {
    const workflows = files.filter((path) => /^\.github\/.*\.ya?ml$/.test(path));
    expect(workflows).not.toEqual([]);
    const uses = workflows.flatMap((path) => read(path).match(/^.*\buses:.*$/gm) ?? []);
    expect(uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("releases every public package under one version", () => {
    const config = JSON.parse(read(".changeset/config.json")) as { fixed: string[][] };
    expect(config.fixed.map((group) => group.toSorted())).toEqual([
      published.map(({ manifest }) => manifest.name).sort(),
    ]);
    expect(new Set(published.map(({ manifest }) => manifest.version)).size).toBe(1);
  });
});
