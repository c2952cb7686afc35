import { basename } from "node:path";
import { digestOf, isOurs } from "../digest/document.ts";
import type { Digest } from "../digest/facts.ts";
import { isObject } from "../digest/json.ts";
import { readJson } from "../digest/read.ts";
import { isDate, vendorDigest } from "../digest/vendor-folder.ts";

export interface Source {
  name: string;
  digest: Digest;
  /** Whether it holds texts for people: a bundle of ours, not a digest. */
  documentation: boolean;
}

/** What an argument names: the date of a digest in `spec/vendor`, the file of a digest, or an OpenAPI document. */
export async function sourceOf(argument: string): Promise<Source> {
  if (isDate(argument)) return { name: argument, digest: await vendorDigest(argument), documentation: false };
  const value = await readJson(argument);
  const name = basename(argument);
  if (isObject(value) && value["digest"] === 1)
    return { name, digest: value as unknown as Digest, documentation: false };
  return { name, digest: digestOf(value, { documentation: true }), documentation: isObject(value) && isOurs(value) };
}
