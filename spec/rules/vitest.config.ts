import { packageTests } from "../../scripts/vitest.shared.ts";

export default packageTests({
  include: ["rules/**/*.test.js"],
  typecheck: { enabled: false },
  // The tests run the Redocly command, which takes its time on a busy machine.
  hookTimeout: 60_000,
  testTimeout: 60_000,
});
