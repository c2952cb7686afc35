/** The names of all checks, in the order they run. */
export const names: readonly string[];
