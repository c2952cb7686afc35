import { spawn } from "node:child_process";

/** How a program ended: its exit code (`null` when it was stopped) and all it printed, in the order it came. */
export interface ProgramResult {
  exitCode: number | null;
  stdout: string;
  output: string;
}

/**
 * Runs a command to its end. It sees PATH, HOME and `env` only, so that what it does depends on nothing else,
 * and is killed after `timeoutMs` (default 30 000).
 */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env = {}, timeoutMs = 30_000 }: { cwd: string; env?: NodeJS.ProcessEnv; timeoutMs?: number },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const { PATH, HOME } = process.env;
    const child = spawn(command, args, {
      cwd,
      env: { PATH, HOME, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.once("error", reject).once("close", (exitCode) => {
      resolve({ exitCode, stdout, output });
    });
  });
}

/** What a program that failed had to say, or `undefined` for one that ended well. */
export const complaintOf = ({ exitCode, output }: ProgramResult): string | undefined =>
  exitCode === 0 ? undefined : `exit code ${exitCode}\n${output}`;
