import { describe, expect, it } from "vitest";
import { vendorDates, vendorDigest } from "../digest/vendor-folder.ts";
import { changesBetween } from "./changes.ts";
import { proposalFor } from "./changeset.ts";
import { renderText } from "./render-text.ts";

const DOCUMENTS = ["2025-09-17", "2026-04-21", "2026-07-26"];

const compared = async (from: string, to: string) => {
  const [before, after] = [await vendorDigest(from), await vendorDigest(to)];
  return { before, after, report: changesBetween(before, after) };
};

/**
 * The history of the vendor's document, as the reports tell it. The files beside this test are the reports themselves;
 * `vitest run -u` writes them anew, to be read before they are committed.
 */
describe.each([
  ["2025-09-17", "2026-04-21"],
  ["2026-04-21", "2026-07-26"],
])("from %s to %s", (from, to) => {
  it("is reported", async () => {
    const { report } = await compared(from, to);
    const text = renderText({ report, proposal: proposalFor(report, "0.1.0"), from, to });
    await expect(text).toMatchFileSnapshot(`vendor-history/${from}-to-${to}.txt`);
  });

  it("counts operations as they are counted without the comparison", async () => {
    const { before, after, report } = await compared(from, to);
    const [were, are] = [Object.keys(before.operations), Object.keys(after.operations)];
    expect(report.operations).toMatchObject({
      before: were.length,
      after: are.length,
      added: are.filter((route) => !were.includes(route)).length,
      removed: were.filter((route) => !are.includes(route)).length,
    });
  });
});

it("holds 79, 114 and 136 operations", async () => {
  const digests = await Promise.all(DOCUMENTS.map((date) => vendorDigest(date)));
  expect(digests.map(({ operations }) => Object.keys(operations).length)).toEqual([79, 114, 136]);
  expect((await vendorDates()).slice(0, 3)).toEqual(DOCUMENTS);
});

it("has nothing to report from a document to itself", async () => {
  const { report } = await compared("2026-07-26", "2026-07-26");
  expect(report.changes).toEqual([]);
});
