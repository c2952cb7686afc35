import * as calls from "./checks/calls.mjs";
import * as ends from "./checks/ends.mjs";
import * as lists from "./checks/lists.mjs";
import * as resent from "./checks/resent.mjs";
import { contextOf } from "./context.mjs";

const checks = { ...calls.checks, ...lists.checks, ...ends.checks, ...resent.checks };

/** The names of all checks, in the order they run. */
export const names = Object.keys(checks);

/** Runs every check against the mock at `settings.url`; `failed` is the reason of one that did not hold. */
export async function runChecks(settings) {
  const context = contextOf(settings);
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await context.reset();
      await check(context);
      results.push({ name });
    } catch (error) {
      results.push({ name, failed: String(error?.stack ?? error) });
    }
  }
  return results;
}
