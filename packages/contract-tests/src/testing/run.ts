import { execFile } from "node:child_process";
import { promisify, stripVTControlCharacters } from "node:util";

/** What a command printed, in the order of its lines, without colours. */
export interface Printed {
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const linesOf = (text: string) =>
  stripVTControlCharacters(text)
    .split("\n")
    .flatMap((line) => line.trim() || []);

/** Runs a Node program to its end. Rejects with what it printed where it fails. */
export async function run(program: string, args: readonly string[], cwd = process.cwd()): Promise<Printed> {
  const ran = promisify(execFile)(process.execPath, [program, ...args], { cwd, maxBuffer: 2 ** 24 });
  const { stdout, stderr } = await ran.catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error([error.message, error.stdout, error.stderr].join("\n"), { cause: error });
  });
  return { out: linesOf(stdout), err: linesOf(stderr) };
}
