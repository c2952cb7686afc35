import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const PATIENCE_MS = 60_000;

/** A Node process a benchmark started. Leaving its `await using` block ends it and waits until it is gone. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
  /**
   * The first thing `find` makes of a line of its output; to be asked for at once, as lines are not kept. Rejects with
   * what it wrote to standard error where it exits before, or says nothing for a minute.
   */
  firstLine<T>(find: (line: string) => T | undefined): Promise<T>;
}

/** Starts a script with the Node this runs on, without the options of this process. */
export function startNode(args: readonly string[]): Child {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env: { ...env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-2000);
  });
  const lines = createInterface({ input: child.stdout });

  return {
    // A process that could not be spawned has none, and never gets to anything that would ask for it.
    pid: child.pid ?? -1,
    firstLine: (find) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`node ${args.join(" ")} ${why}\n${errors}`));
        const patience = setTimeout(() => fail(`said nothing in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
        child.once("error", reject);
        child.once("close", (code) => {
          clearTimeout(patience);
          fail(`ended with ${code} before it was ready`);
        });
        const read = (line: string) => {
          try {
            const found = find(line);
            if (found === undefined) return;
            resolve(found);
          } catch (error) {
            reject(error);
          }
          clearTimeout(patience);
          lines.off("line", read);
        };
        lines.on("line", read);
      }),
    [Symbol.asyncDispose]: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "close");
  child.kill("SIGKILL");
  await gone;
}
