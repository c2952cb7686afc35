import { expect, it } from "vitest";
import { bundleSpec } from "../../generate/bundle.ts";
import { digestOf } from "../digest/document.ts";
import { newestVendorDigest } from "../digest/vendor-folder.ts";
import { checkDeviations } from "./check.ts";
import { readDeviations } from "./deviations.ts";
import { renderCheck } from "./report.ts";

it("every difference from the vendor's newest document is a listed deviation, and every listed one differs", async () => {
  const { date, digest } = await newestVendorDigest();
  const result = checkDeviations(digest, digestOf(await bundleSpec()), await readDeviations());
  const faults = [...result.missing.map(({ key }) => key), ...result.stale];
  expect(faults, `run pnpm spec:check\n${renderCheck(result, date)}`).toEqual([]);
});
