import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bundle = fileURLToPath(new URL("../../packages/openapi/openapi.json", import.meta.url));
const generator = fileURLToPath(new URL("../node_modules/openapi-typescript/bin/cli.js", import.meta.url));
const compiler = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));

const run = async (program: string, ...args: string[]) => {
  // Away from the repository, so that no configuration of ours is found.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...args], { cwd: tmpdir() });
  return { out: stripVTControlCharacters(stdout).trim(), err: stripVTControlCharacters(stderr).trim() };
};

describe("openapi-typescript, as anyone would run it on the bundle", () => {
  let folder = "";
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "pylonkit-types-"))));
  afterAll(() => rm(folder, { recursive: true }));

  it("has nothing to warn of, and what it makes compiles in strict mode", { timeout: 60_000 }, async () => {
    const types = join(folder, "types.ts");
    const { out, err } = await run(generator, bundle, "--output", types);
    expect(err).toBe("");
    expect(out).toMatch(/^✨ openapi-typescript [\d.]+\n🚀 \S+ → \S+ \[[\d.]+m?s\]$/);
    expect(await run(compiler, "--noEmit", "--strict", "--ignoreConfig", types)).toEqual({ out: "", err: "" });
  });

  it("says so where it has, and then this test sees it", { timeout: 60_000 }, async () => {
    const broken = join(folder, "broken.json");
    await writeFile(broken, (await readFile(bundle, "utf8")).replaceAll("schemas/MeResponse", "schemas/Nothing"));
    await expect(run(generator, broken, "--output", join(folder, "broken.ts"))).rejects.toMatchObject({
      stderr: expect.stringContaining("Can't resolve $ref at #/paths/~1me/get/responses/200") as string,
    });
  });
});
