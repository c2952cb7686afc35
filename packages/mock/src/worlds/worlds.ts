import type { WorldData, Worlds } from "../workspace/contract.ts";

/** Builds on the first call and keeps what was built; nothing ever changes a world, so everybody can share it. */
function once(build: () => Promise<WorldData>): () => Promise<WorldData> {
  let built: Promise<WorldData> | undefined;
  return () => (built ??= build());
}

/**
 * The worlds by name. Each is loaded and built when it is first asked for:
 * `empty` has an owner and the default statuses, `small` holds the objects of the specification's examples,
 * `support-desk` is a busy desk with 2 500 issues of 95 days, `large` one with 25 000.
 */
export const WORLDS: Worlds = {
  empty: once(async () => (await import("./empty.ts")).emptyWorld()),
  small: once(async () => (await import("./small.ts")).smallWorld()),
  "support-desk": once(async () => (await import("./support-desk/world.ts")).supportDeskWorld()),
  large: once(async () => (await import("./support-desk/world.ts")).largeWorld()),
};
