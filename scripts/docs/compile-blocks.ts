import { mkdir, rm, writeFile } from "node:fs/promises";
import { ROOT } from "../check/repository.ts";
import type { CodeBlock } from "./code-blocks.ts";
import { runProgram } from "./run-program.ts";

/** Where the examples are written: below `scripts`, so that they see every package, and ignored by git. */
export const PROGRAMS = `${ROOT}scripts/.results/programs`;

/** Whether an example is a test, which vitest has to run. */
export const isTest = ({ code }: CodeBlock): boolean => /\bfrom "vitest"/.test(code);

/** The file of an example, for example `packages-core-README.md-12.ts`. */
export const programName = (block: CodeBlock): string =>
  `${block.document.replaceAll("/", "-")}-${block.line}${isTest(block) ? ".test" : ""}.ts`;

const TEST_CONFIG = `import { packageTests } from "../../vitest.shared.ts";
export default packageTests({ include: ["*.test.ts"], typecheck: { enabled: false }, reporters: ["default"] });
`;

/**
 * Writes all examples and compiles them together with TypeScript 7. Returns the compiler's complaints by file name.
 * Each file is padded so that its lines are those of the document.
 */
export async function compileBlocks(blocks: CodeBlock[]): Promise<Map<string, string[]>> {
  await rm(PROGRAMS, { recursive: true, force: true });
  await mkdir(PROGRAMS, { recursive: true });
  for (const block of blocks) {
    await writeFile(`${PROGRAMS}/${programName(block)}`, `${"\n".repeat(block.line - 1)}${block.code}`);
  }
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false };
  const files = blocks.map(programName);
  // Also a block without imports is a module, and its names its own.
  const config = {
    extends: "../../tsconfig.json",
    include: [],
    files,
    compilerOptions: { ...compilerOptions, moduleDetection: "force" },
  };
  await writeFile(`${PROGRAMS}/tsconfig.json`, JSON.stringify(config));
  await writeFile(`${PROGRAMS}/vitest.config.ts`, TEST_CONFIG);

  const compiler = `${ROOT}node_modules/typescript7/bin/tsc`;
  const { exitCode, output } = await runProgram("node", [compiler, "-p", "tsconfig.json", "--pretty", "false"], {
    cwd: PROGRAMS,
    timeoutMs: 60_000,
  });
  const complaints = new Map<string, string[]>();
  for (const line of output.split("\n")) {
    const [, file, complaint] = /^([^\s(]+\.ts)(\(\d.*)$/.exec(line) ?? [];
    if (file !== undefined && complaint !== undefined)
      complaints.set(file, [...(complaints.get(file) ?? []), complaint]);
  }
  const foreign = [...complaints.keys()].filter((file) => !files.includes(file));
  if ((exitCode !== 0 && complaints.size === 0) || foreign.length > 0) throw new Error(`tsc failed:\n${output}`);
  return complaints;
}
