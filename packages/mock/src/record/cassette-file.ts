import { access, rename, rm, writeFile } from "node:fs/promises";

/** Writes a growing file so that it is whole at any moment. */
export interface CassetteFile {
  /** Asks for a text to be written; of those that come while one is written only the last is. */
  write(text: () => string): void;
  /** Resolves when the last text is written. @throws what the disk said. */
  done(): Promise<void>;
}

/** @throws Error where there is such a file already: a recording never writes over another. */
export async function cassetteFile(path: string): Promise<CassetteFile> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} is there already; remove it, or record to another file`);
  const draft = `${path}.part`;
  let next: (() => string) | undefined;
  let written = Promise.resolve();
  let failure: unknown;

  const writeAll = async () => {
    while (next) {
      const text = next();
      next = undefined;
      // A killed recorder leaves the file as it was before: a rename is all or nothing. Only its owner may read it.
      await writeFile(draft, text, { mode: 0o600 });
      await rename(draft, path);
    }
  };
  const writeOrFail = () =>
    writeAll().catch(async (error: unknown) => {
      failure ??= error;
      await rm(draft, { force: true }).catch(() => {});
    });
  return {
    write(text) {
      const isWriting = next !== undefined;
      next = text;
      if (!isWriting) written = written.then(writeOrFail);
    },
    async done() {
      await written;
      if (failure !== undefined) throw failure instanceof Error ? failure : new Error(`${path} was not written`);
    },
  };
}
