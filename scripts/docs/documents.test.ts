import { createPylonMock } from "@pylonkit/mock";
import { beforeAll, describe, expect, it } from "vitest";
import { read, repositoryFiles, ROOT } from "../check/repository.ts";
import { codeBlocks } from "./code-blocks.ts";
import { compileBlocks, isTest, programName, PROGRAMS } from "./compile-blocks.ts";
import { brokenPromise } from "./expected-output.ts";
import { complaintOf, runProgram } from "./run-program.ts";

const documents = repositoryFiles().filter((path) =>
  /^(?:README|CONTRIBUTING|packages\/[^/]+\/README|docs\/.+)\.md$/.test(path),
);
const misfits: unknown[] = [];
const blocks = documents.flatMap((document) => {
  try {
    return codeBlocks(document, read(document));
  } catch (error) {
    misfits.push(error);
    return [];
  }
});
const VITEST = `${ROOT}node_modules/vitest/vitest.mjs`;
let complaints: Map<string, string[]>;

beforeAll(async () => {
  complaints = await compileBlocks(blocks);
}, 90_000);

it("finds documents and examples to check", () => {
  expect(documents).toContain("packages/core/README.md");
  expect(blocks).not.toEqual([]);
});

it("finds every example marked as what it is", () => {
  expect(misfits).toEqual([]);
});

describe.each(blocks.map((block) => [`${block.document}:${block.line}`, block] as const))("%s", (_name, block) => {
  it("compiles against the packages' sources", () => {
    expect(complaints.get(programName(block)) ?? []).toEqual([]);
  });
});

describe.each(blocks.filter(({ runs }) => runs).map((block) => [`${block.document}:${block.line}`, block] as const))(
  "%s",
  (_name, block) => {
    it.concurrent("runs against the mock and prints what it promises", { timeout: 60_000 }, async () => {
      await using mock = await createPylonMock({ world: "small" });
      const file = `${PROGRAMS}/${programName(block)}`;
      const args = isTest(block) ? [VITEST, "run", file] : ["--conditions=@pylonkit/source", file];
      const env = { PYLON_BASE_URL: mock.url, PYLON_API_TOKEN: mock.token };
      const result = await runProgram("node", args, { cwd: PROGRAMS, env });
      expect(complaintOf(result)).toBeUndefined();
      expect(brokenPromise(block.code, result.stdout)).toBeUndefined();
    });
  },
);
