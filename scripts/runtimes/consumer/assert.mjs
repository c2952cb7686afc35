/** What the checks need to say what went wrong, without any runtime's own assertions. */
const shown = (value) => (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)));

/** Throws unless `actual` and `expected` are the same when written as JSON. */
export function equal(actual, expected, what) {
  if (shown(actual) !== shown(expected))
    throw new Error(`${what}: ${shown(actual)} where ${shown(expected)} is expected`);
}

/** Throws unless `condition` holds. */
export function ok(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Throws unless a guard knows the error. */
export function known(guard, error) {
  if (!guard(error)) throw new Error(`${guard.name} does not know ${String(error)}`);
}

/** What a promise rejects with; throws where it does not. */
export async function thrownBy(promise, what) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`${what} was expected to be thrown`);
}
