import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPylonClient, unwrap } from "@pylonkit/core";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { check } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("bin.ts", import.meta.url));
const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const TSC = fileURLToPath(new URL("../../../node_modules/typescript7/bin/tsc", import.meta.url));

let folder: string;
let mock: PylonMock;

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { PATH: process.env["PATH"], ...env } },
      (failed, out, error) => resolve({ code: failed ? failed.code : 0, out, error }),
    );
  });

const run = (flags: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  start(["--conditions=@pylonkit/source", BIN, ...flags], {
    PYLON_API_TOKEN: mock.token,
    PYLON_BASE_URL: mock.url,
    ...env,
  });

/** A program over the generated module: what compiles shows its types, what it prints what it is. */
const PROGRAM = `import { readCustomFields, writeCustomFields } from "@pylonkit/custom-fields";
import { fields } from "./src/pylon-fields.ts";

const { priority, affected_seats: seats } = readCustomFields({ custom_fields: { affected_seats: { value: "4" } } }, fields.issue);
const known: "urgent" | "high" | "medium" | "low" | (string & {}) | null = priority;
const number: number | null = seats;
// @ts-expect-error no option of the workspace
writeCustomFields(fields.issue, { product_area: "billings" }, { allowNewOptions: false });
`;

beforeAll(async () => {
  mock = await createPylonMock({ world: "small" });
  // Below the package, so that what is generated finds it by its name.
  await mkdir(join(PACKAGE, ".results"), { recursive: true });
  folder = await mkdtemp(join(PACKAGE, ".results/bin-"));
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

describe("pylonkit-custom-fields", () => {
  it("writes a module that compiles, that prettier leaves alone, and that names no token or address", async () => {
    await mkdir(join(folder, "src"));
    const { code, out, error } = await run(["--out", "src/pylon-fields.ts"]);
    expect(mock.journal).toHaveLength(7); // one per kind of object
    expect({ code, out, error }).toEqual({
      code: 0,
      out: expect.stringMatching(/^wrote src\/pylon-fields\.ts: \d+ custom fields of 7 kinds of objects\n$/),
      error: "",
    });
    const source = await readFile(join(folder, "src/pylon-fields.ts"), "utf8");
    expect(source).toContain("// To bring it up to date: npx pylonkit-custom-fields --out src/pylon-fields.ts\n");
    expect(source).toContain(`    /** Affected seats */\n    affected_seats: { type: "number" },\n`);
    expect(source).toContain(`options: ["high", "low", "medium", "urgent"]`);
    expect(source).not.toContain(mock.token);
    expect(source).not.toContain("127.0.0.1");
    expect(await check(source, { parser: "typescript" })).toBe(true);

    await writeFile(join(folder, "program.ts"), PROGRAM);
    const config = {
      extends: "../../../../tsconfig.base.json",
      compilerOptions: {
        noEmit: true,
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true,
        noUnusedLocals: false,
      },
      include: ["**/*.ts"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(await start([TSC, "-p", "tsconfig.json", "--pretty", "false"])).toEqual({ code: 0, out: "", error: "" });
  });

  it("checks the module, and says when the workspace has changed", async () => {
    const flags = ["--out=./checked.ts", "--kinds", "issue,terminals"];
    const missing = await run([...flags, "--check"]);
    expect([missing.code, missing.out]).toEqual([1, ""]);
    expect(missing.error).toContain(
      "checked.ts does not exist; run npx pylonkit-custom-fields --out checked.ts --kinds",
    );

    expect((await run(flags)).code).toBe(0);
    const source = await readFile(join(folder, "checked.ts"), "utf8");
    expect(source).toContain("  terminals: {\n    /** Berths */\n    berths:");
    await writeFile(join(folder, "checked.ts"), source.replaceAll("\n", "\r\n"));
    expect(await run([...flags, "--check"])).toEqual({ code: 0, out: "", error: "" });

    const client = createPylonClient({ baseUrl: mock.url, token: mock.token });
    await unwrap(client.POST("/custom-fields", { body: { label: "Tide", object_type: "issue", type: "text" } }));
    expect(await run([...flags, "--check"])).toEqual({
      code: 1,
      out: "",
      error:
        "pylonkit-custom-fields: checked.ts is not up to date with the workspace; run npx pylonkit-custom-fields --out checked.ts --kinds issue,terminals\n",
    });
  });

  it("prints the module where no file is named", async () => {
    const { code, out, error } = await run(["--kinds", "contact", "--base-url", mock.url], { PYLON_BASE_URL: "" });
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("  contact: {\n    /** Language */\n    language:");
  });

  it("advises to choose the kinds where Pylon refuses one that nobody asked for", async () => {
    mock.fail("GET /custom-fields", { status: 400, times: 1 });
    const { code, error } = await run([]);
    expect(code).toBe(2);
    expect(error).toMatch(
      /: account: GET \/custom-fields answered 400.*; --kinds names the kinds of objects to ask for\n$/,
    );
  });

  it("shows its flags on --help, without a token", async () => {
    expect(await run(["--help"], { PYLON_API_TOKEN: "" })).toMatchObject({
      code: 0,
      out: expect.stringContaining("--kinds LIST"),
    });
  });

  it.each([
    [["--otu"], {}, "no flag is called --otu"],
    [[], { PYLON_API_TOKEN: "" }, "PYLON_API_TOKEN is not set"],
    [["--kinds", "isue"], {}, /isue: GET \/custom-fields answered 400: .*"isue" is no kind of object/],
    [[], { PYLON_API_TOKEN: "a-secret" }, "account: GET /custom-fields answered 401"],
    [["--out", "none/such/file.ts"], {}, "ENOENT"],
    [["--out", "src", "--check"], {}, "EISDIR"],
  ])("ends with 2 and one line for %j and %j", async (flags, env, message) => {
    const { code, out, error } = await run(flags, env);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(message);
    expect(error).toMatch(/^pylonkit-custom-fields: [^\n]*\n$/);
    expect(error).not.toContain("a-secret");
  });
});
