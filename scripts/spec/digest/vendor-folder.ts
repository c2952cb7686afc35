import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Digest } from "./facts.ts";

/** Where the digests of the vendor's documents are, one file a date. */
export const VENDOR_FOLDER = fileURLToPath(new URL("../../../spec/vendor/", import.meta.url));

/** Whether a text is a day as it names a digest, `2026-07-26`; the 31st of February is none. */
export function isDate(text: string): boolean {
  const day = new Date(text);
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The dates of the digests in a folder, oldest first. A folder that is not there has none. */
export async function vendorDates(folder = VENDOR_FOLDER): Promise<string[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .filter(isDate)
    .sort();
}

/** The digest of a date; throws with the dates there are where there is none. */
export async function vendorDigest(date: string, folder = VENDOR_FOLDER): Promise<Digest> {
  const dates = await vendorDates(folder);
  if (!dates.includes(date)) throw new Error(`there is no digest of ${date}; there are ${dates.join(", ") || "none"}`);
  return JSON.parse(await readFile(`${folder}/${date}.json`, "utf8")) as Digest;
}

/** The newest digest with its date. */
export async function newestVendorDigest(folder = VENDOR_FOLDER): Promise<{ date: string; digest: Digest }> {
  const date = (await vendorDates(folder)).at(-1);
  if (date === undefined) throw new Error(`there is no digest in ${folder}`);
  return { date, digest: await vendorDigest(date, folder) };
}
