import { mkdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { digestOf } from "../digest/document.ts";
import type { Digest } from "../digest/facts.ts";
import { same, textOf } from "../digest/json.ts";
import { readJson } from "../digest/read.ts";
import { newestVendorDigest } from "../digest/vendor-folder.ts";
import { textOfDigest } from "../digest/write.ts";
import { changesBetween, type Report } from "../diff/changes.ts";

/** Where Pylon publishes its document; the second is asked where the first fails. */
export const PUBLISHED = ["https://api.usepylon.com/openapi.json", "https://static.usepylon.com/openapi.json"];

export interface Update {
  /** The dates of the newest digest so far and of the new one. */
  from: string;
  to: string;
  /** The same for the same facts, so that a document that was proposed before is known again. */
  fingerprint: string;
  report: Report;
}

/**
 * Fetches the vendor's document and writes its digest under `date`, if its facts differ from those of the newest digest
 * in `folder`. Gives what changed, or nothing where no fact did. Throws with the reason of every address if none answers
 * with an OpenAPI document.
 */
export async function updateVendorDigest({
  sources = PUBLISHED,
  folder,
  date,
}: {
  sources?: readonly string[];
  folder: string;
  date: string;
}): Promise<Update | undefined> {
  const newest = await newestVendorDigest(folder);
  if (date < newest.date) throw new Error(`the newest digest is of ${newest.date}, after ${date}`);
  const digest = await firstDigest(sources);
  if (same(digest, newest.digest)) return undefined;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder.replace(/\/$/, "")}/${date}.json`, await textOfDigest(digest));
  const fingerprint = createHash("sha256").update(textOf(digest)).digest("hex").slice(0, 12);
  return { from: newest.date, to: date, fingerprint, report: changesBetween(newest.digest, digest) };
}

async function firstDigest(sources: readonly string[]): Promise<Digest> {
  const reasons: string[] = [];
  for (const source of sources) {
    try {
      return digestOf(await readJson(source));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      reasons.push(reason.includes(source) ? reason : `${source}: ${reason}`);
    }
  }
  throw new Error(`the vendor's document could not be had:\n${reasons.join("\n")}`);
}
