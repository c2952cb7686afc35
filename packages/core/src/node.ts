import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What a file is besides its bytes. */
export interface PathFileOptions {
  /** Default: the last part of the path. */
  name?: string;
  /** Media type. Default: none. */
  type?: string;
  /** Ends the reading; it then rejects with an `AbortError` of Node's. */
  signal?: AbortSignal;
}

/**
 * A file on disk for an upload, read into memory here and now. Not by `openAsBlob`, which reads while it is sent: where
 * the file has changed by then, Node's `fetch` never settles and the process ends with an unhandled rejection.
 * Rejects with Node's own error where the file cannot be read.
 *
 *     const file = await fileFromPath("berths.csv", { type: "text/csv" });
 *     await client.POST("/attachments", { body: uploadForm("POST /attachments", { file }) });
 */
export async function fileFromPath(path: string | URL, options: PathFileOptions = {}): Promise<File> {
  const { name = basename(path instanceof URL ? fileURLToPath(path) : path), type = "", signal } = options;
  return new File([await readFile(path, signal ? { signal } : {})], name, { type });
}
