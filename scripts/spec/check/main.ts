import { parseArgs } from "node:util";
import { bundleSpec } from "../../generate/bundle.ts";
import { digestOf } from "../digest/document.ts";
import { newestVendorDigest } from "../digest/vendor-folder.ts";
import { checkDeviations } from "./check.ts";
import { readDeviations } from "./deviations.ts";
import { renderCheck } from "./report.ts";

/**
 * `pnpm spec:check`: every difference between `spec/` and the newest digest of `spec/vendor` is an entry of
 * `spec/deviations.yaml`, and every entry a difference. Ends with 1 where that is not so, and says what to write.
 */
try {
  parseArgs({ options: {} });
  const { date, digest } = await newestVendorDigest();
  const result = checkDeviations(digest, digestOf(await bundleSpec()), await readDeviations());
  process.stdout.write(renderCheck(result, date));
  process.exitCode = result.missing.length + result.stale.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`spec:check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
