import { fstatSync } from "node:fs";

/** How often it is looked whether the parent is still the same, in milliseconds. */
const EVERY_MS = 500;

/**
 * Calls `gone` once when the process that started this one has ended. Where standard input is a pipe, that is when the
 * other end is closed: it stays open through `npx` and shells in between, and closes however its holder dies. Anything
 * else, such as a terminal or `/dev/null`, says nothing of the parent, so the parent itself is looked at.
 * Returns the function that stops watching.
 */
export function whenParentIsGone(gone: () => void): () => void {
  if (isPipe()) {
    const { stdin } = process;
    const end = () => {
      stop();
      gone();
    };
    const stop = () => {
      stdin.off("end", end).off("error", end).off("close", end);
      stdin.destroy();
    };
    stdin.once("end", end).once("error", end).once("close", end).resume();
    return stop;
  }
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether somebody holds the other end of standard input. Node gives its children sockets for pipes. */
function isPipe(): boolean {
  try {
    const about = fstatSync(0);
    return about.isFIFO() || about.isSocket();
  } catch {
    return false;
  }
}
