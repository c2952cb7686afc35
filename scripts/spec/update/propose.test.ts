import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("propose.sh", import.meta.url));
const run = promisify(execFile);

let folder: string;
let clone: string;

/** A repository with a remote, and a `gh` that writes down what it is asked. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-propose-"));
  clone = join(folder, "clone");
  await run("git", ["init", "--bare", "--initial-branch=main", join(folder, "remote")]);
  await run("git", ["clone", join(folder, "remote"), clone]);
  await writeFile(join(clone, "README.md"), "hello\n");
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--message", "Begin");
  await git("push", "origin", "HEAD:main");
  await mkdir(join(clone, "spec/vendor"), { recursive: true });
  await writeFile(join(clone, "spec/vendor/2026-11-02.json"), "{}\n");
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin/gh"), `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/asked\n`);
  await chmod(join(folder, "bin/gh"), 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

const git = async (...args: string[]) => (await run("git", args, { cwd: clone })).stdout;

const propose = () =>
  run("bash", [SCRIPT, "vendor-spec-0a1b", "2026-11-02", "body.md"], {
    cwd: clone,
    env: { ...process.env, PATH: `${folder}/bin:${process.env["PATH"] ?? ""}` },
  });

describe("propose.sh", () => {
  it("pushes a branch with the digest alone and opens a pull request for it", async () => {
    await writeFile(join(clone, "stray.txt"), "not part of it\n");
    await propose();
    expect(await git("diff", "--name-only", "origin/main", "origin/vendor-spec-0a1b")).toBe(
      "spec/vendor/2026-11-02.json\n",
    );
    expect(await git("log", "-1", "--format=%s", "origin/vendor-spec-0a1b")).toBe(
      "Add the digest of the vendor's document of 2026-11-02\n",
    );
    const title = "The vendor's document of 2026-11-02";
    expect(await readFile(join(folder, "asked"), "utf8")).toBe(
      `pr\ncreate\n--head\nvendor-spec-0a1b\n--title\n${title}\n--body-file\nbody.md\n`,
    );
  });

  it("does nothing where the same facts were proposed before", async () => {
    await git("push", "origin", "HEAD:vendor-spec-0a1b");
    const { stdout } = await propose();
    expect(stdout).toBe("vendor-spec-0a1b is there already: these facts were proposed before\n");
    await expect(readFile(join(folder, "asked"))).rejects.toThrow("ENOENT");
  });
});
