import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What a file is besides its bytes. */
export interface PathFileOptions {
  /** Default: the last part of the path. */
  name?: string;
  /** Media type. Default: none. */
  type?: string;
}

/**
 * A file on disk for an upload, read while it is sent and never held in memory as a whole. A file that changed in the
 * meantime fails the call. Rejects with Node's own error where there is no such file. In Bun, `Bun.file(path)` does the
 * same; Node 20 prints a warning that `openAsBlob` is experimental.
 *
 *     const file = await fileFromPath("berths.csv", { type: "text/csv" });
 *     await client.POST("/attachments", { body: uploadForm("POST /attachments", { file }) });
 */
export async function fileFromPath(path: string | URL, options: PathFileOptions = {}): Promise<File> {
  const { name = basename(path instanceof URL ? fileURLToPath(path) : path), type = "" } = options;
  return new File([await openAsBlob(path, { type })], name, { type });
}
