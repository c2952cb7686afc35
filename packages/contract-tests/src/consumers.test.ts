import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPylonMock } from "@pylonkit/mock";
import { OPERATION_IDS } from "@pylonkit/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, type Printed } from "./testing/run.ts";

const bundle = fileURLToPath(import.meta.resolve("@pylonkit/openapi/openapi.json"));
const generator = fileURLToPath(new URL("../node_modules/@hey-api/openapi-ts/bin/run.js", import.meta.url));
const compiler = (name: string) => fileURLToPath(new URL(`../../../node_modules/${name}/bin/tsc`, import.meta.url));

/** A function of the generated client, as far as it is called here. */
type Call = (options: object) => Promise<{ data?: unknown; error?: unknown }>;

describe("a client that somebody else's generator makes of the bundle", () => {
  let folder = "";
  let printed: Printed = { out: [], err: [] };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pylonkit-consumer-"));
    printed = await run(generator, ["--input", bundle, "--output", join(folder, "client"), "--no-log-file"], folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it("is made without a warning", () => {
    expect(printed.err).toEqual([]);
    const lines = printed.out.map((line) => line.replace(/^\[Job 1\] +/, ""));
    expect(lines).toEqual([
      expect.stringMatching(/^@hey-api\/openapi-ts v[\d.]+$/),
      "~ Generating...",
      `[1] ${bundle}`,
      expect.stringMatching(/^✓ .* · \d+ files · [\d.]+m?s$/),
    ]);
  });

  it("has a function for every operation", async () => {
    const source = await readFile(join(folder, "client/sdk.gen.ts"), "utf8");
    const functions = [...source.matchAll(/^export const (\w+) = </gm)].map(([, name = ""]) => name);
    const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase()).sort();
    expect(lower(functions)).toEqual(lower(Object.values(OPERATION_IDS).map((id) => id)));
  });

  it.each(["typescript5", "typescript7"])(
    "compiles in strict mode under %s",
    async (name) => {
      const compilerOptions = {
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        module: "esnext",
        moduleResolution: "bundler",
      };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["client"] }));
      expect(await run(compiler(name), ["-p", folder])).toEqual({ out: [], err: [] });
    },
    60_000,
  );

  it("talks to the mock", async () => {
    await using mock = await createPylonMock();
    const calls = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "client/index.ts")).href)) as Record<
      string,
      Call
    >;
    const options = { baseUrl: mock.url, auth: () => mock.token };
    const filter = { field: "state", operator: "in", values: ["waiting_on_you"] };
    const found = await calls["searchIssues"]?.({ ...options, body: { filter } });
    expect(found).toMatchObject({ data: { data: [{ number: 1042 }] } });
    const refused = await calls["getIssue"]?.({ ...options, path: { id: "no-such-issue" } });
    expect(refused).toMatchObject({ error: { code: "not_found" } });
    expect(mock.journal.map(({ operation }) => operation)).toEqual(["POST /issues/search", "GET /issues/{id}"]);
  });
});
