import { existsSync } from "node:fs";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { importsOf, packageOf } from "../check/imports.ts";
import { read, ROOT, workspacePackages } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";
import { exportedNames } from "./exported-names.ts";
import { installProject, type InstalledProject } from "./install.ts";

const SOURCES = join(import.meta.dirname, "consumer");
const COMPILERS = { "5.9": "typescript5", "6.0": "typescript", "7.0": "typescript7" };
const published = workspacePackages().filter(({ manifest }) => !manifest.private);
let project: InstalledProject;

/** A module that imports every name that any entry point of any package exports, but those that need an optional peer. */
function everyName(): string {
  const modules = published.flatMap(({ manifest, directory }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
      const source = typeof target === "object" ? target["@pylonkit/source"] : undefined;
      if (source === undefined) return [];
      const peers = Object.keys(manifest.peerDependencies ?? {});
      if (importsOf(read(join(directory, source))).some((name) => peers.includes(packageOf(name) ?? ""))) return [];
      return [{ specifier: join(manifest.name, path), names: exportedNames(read(join(directory, source))) }];
    }),
  );
  return modules
    .map(({ specifier, names }, module) => {
      const renamed = names.map((name) => `${name} as ${name.replace("type ", "")}_${module}`);
      return `export { ${renamed.join(", ")} } from "${specifier}";\n`;
    })
    .join("");
}

beforeAll(async () => {
  project = await installProject(
    inject("tarballs"),
    published.map(({ manifest }) => manifest.name),
  );
  await cp(SOURCES, join(project.folder, "src"), { recursive: true });
  await writeFile(join(project.folder, "src/every-name.ts"), everyName());
  for (const resolution of ["nodenext", "bundler"]) {
    const compilerOptions = {
      target: "es2022",
      lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: resolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    const config = { compilerOptions, include: ["src"] };
    await writeFile(join(project.folder, `tsconfig.${resolution}.json`), JSON.stringify(config));
  }
}, 360_000);

afterAll(async () => {
  await project[Symbol.asyncDispose]();
});

it("uses every public package", async () => {
  const used = await readdir(SOURCES);
  expect(published.map(({ manifest }) => `${manifest.name.replace("@pylonkit/", "")}.ts`)).toEqual(
    expect.arrayContaining(used),
  );
  expect(used).toHaveLength(published.length);
});

it("resolves the packages to their build, not to their sources", async () => {
  const program = `console.log(import.meta.resolve("@pylonkit/openapi"))`;
  const { stdout } = await runProgram("node", ["--input-type=module", "--eval", program], { cwd: project.folder });
  expect(existsSync(new URL(stdout.trim()))).toBe(true);
  expect(stdout.trim()).toMatch(/node_modules\/@pylonkit\/openapi\/dist\/index\.js$/);
});

describe.each(Object.entries(COMPILERS))("TypeScript %s", (version, alias) => {
  it.each(["nodenext", "bundler"])(
    "compiles a project on the declarations, resolved as %s",
    { timeout: 120_000 },
    async (resolution) => {
      const compiler = `${ROOT}node_modules/${alias}/bin/tsc`;
      const { output: banner } = await runProgram("node", [compiler, "--version"], { cwd: project.folder });
      expect(banner).toContain(`Version ${version}.`);
      const result = await runProgram("node", [compiler, "-p", `tsconfig.${resolution}.json`, "--pretty", "false"], {
        cwd: project.folder,
        timeoutMs: 110_000,
      });
      expect(complaintOf(result)).toBeUndefined();
    },
  );
});
