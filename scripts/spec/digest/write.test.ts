import { readFile } from "node:fs/promises";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import { vendorDocument } from "../testing/vendor-document.ts";
import { digestOf } from "./document.ts";
import type { Digest } from "./facts.ts";
import { newestVendorDigest, VENDOR_FOLDER, vendorDates } from "./vendor-folder.ts";
import { sentencesIn, textOfDigest } from "./write.ts";

const dates = await vendorDates();

describe("the text of a digest", () => {
  const digest = digestOf(vendorDocument());

  it("is the digest again, a fact a line, as prettier would leave it", async () => {
    const text = await textOfDigest(digest);
    expect(JSON.parse(text)).toEqual(digest);
    expect(text).toContain(`\n        "depth_cm": { "type": "integer", "format": "int64" },\n`);
    expect(await format(text, { parser: "json", printWidth: 120 })).toBe(text);
  });

  it("is refused where a string reads like a sentence, and names it", async () => {
    const telling = { ...digest, servers: ["one two three four five six seven eight"] };
    await expect(textOfDigest(telling)).rejects.toThrow("not sentences: one two three four five six seven eight");
  });
});

it("there is a digest of each of the vendor's documents", () => {
  expect(dates).toEqual(expect.arrayContaining(["2025-09-17", "2026-04-21", "2026-07-26"]));
});

describe.each(dates)("the digest of %s", (date) => {
  it("holds facts, no sentence and no name of the vendor's code", async () => {
    const text = await readFile(`${VENDOR_FOLDER}${date}.json`, "utf8");
    const digest = JSON.parse(text) as Digest;
    expect(sentencesIn(digest)).toEqual([]);
    expect(text).not.toMatch(/x-go|"(?:description|summary|title)": "/);
    expect(await textOfDigest(digest)).toBe(text);
  });

  it("loses nothing: a document made of its facts has the same digest", async () => {
    const digest = JSON.parse(await readFile(`${VENDOR_FOLDER}${date}.json`, "utf8")) as Digest;
    expect(await textOfDigest(digestOf(documentOf(digest)))).toBe(await textOfDigest(digest));
  });
});

it("the newest digest is that of the last date", async () => {
  expect((await newestVendorDigest()).date).toBe(dates.at(-1));
});
