import * as calls from "./checks/calls.mjs";
import * as ends from "./checks/ends.mjs";
import * as everyday from "./checks/everyday.mjs";
import * as fields from "./checks/fields.mjs";
import * as lists from "./checks/lists.mjs";
import * as resent from "./checks/resent.mjs";
import * as webhooks from "./checks/webhooks.mjs";
import { contextOf } from "./context.mjs";

const checks = {
  ...calls.checks,
  ...lists.checks,
  ...fields.checks,
  ...ends.checks,
  ...resent.checks,
  ...webhooks.checks,
  ...everyday.checks,
};

/** The names of all checks, in the order they run. */
export const names = Object.keys(checks);

/** A check that takes longer has hung. The mock's delays are longer still. */
const LONGEST_MS = 20_000;

/** Rejects when a check is not done in time, so that the next one gets its turn. */
async function bounded(check) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LONGEST_MS} ms`)), LONGEST_MS);
  });
  try {
    await Promise.race([check, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs every check against the mock at `settings.url`; `failed` is the reason of one that did not hold. */
export async function runChecks(settings) {
  const context = contextOf(settings);
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await context.reset();
      await bounded(check(context));
      results.push({ name });
    } catch (error) {
      results.push({ name, failed: String(error?.stack ?? error) });
    }
  }
  return results;
}
