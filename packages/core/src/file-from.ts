import { untilAborted } from "@pylonkit/openapi";

/** Where the bytes of a file come from: a Node stream is an `AsyncIterable`, an answer of `fetch` brings its type. */
export type FileSource = BlobPart | Response | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** What a file is besides its bytes. */
export interface FileOptions {
  /** Media type. Default: the one its source has, else none. */
  type?: string;
  /** Ends the reading of a stream; it then rejects with the signal's own reason. */
  signal?: AbortSignal;
}

/**
 * Makes a file for an upload. A stream is read to its end first and kept in memory: a form carries only what knows its
 * size, and no browser but Chromium can send a body of unknown length. For large files on disk, `fileFromPath` of
 * `@pylonkit/core/node` reads while it sends. Rejects with the stream's own error where it breaks.
 */
export async function fileFrom(source: FileSource, name: string, options: FileOptions = {}): Promise<File> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (source instanceof Response) {
    const type = options.type ?? source.headers.get("content-type") ?? "";
    return source.body ? fileFrom(source.body, name, { ...options, type }) : new File([], name, { type });
  }
  const type = options.type ?? (source instanceof Blob ? source.type : "");
  if (source instanceof ReadableStream) return new File(await read(chunksOf(source), signal), name, { type });
  if (isIterable(source)) return new File(await read(source[Symbol.asyncIterator](), signal), name, { type });
  return new File([source], name, { type });
}

const isIterable = (source: object | string): source is AsyncIterable<Uint8Array | string> =>
  typeof source === "object" && Symbol.asyncIterator in source;

async function read(chunks: AsyncIterator<Uint8Array | string>, signal: AbortSignal | undefined): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  try {
    for (;;) {
      const next = chunks.next();
      const { done, value } = await (signal ? untilAborted(next, signal) : next);
      if (done) return parts;
      parts.push(value as BlobPart);
    }
  } catch (error) {
    // The source is let go; whether that works is no concern of somebody who has stopped waiting for it.
    chunks.return?.().catch(() => undefined);
    throw error;
  }
}

/** Reads a stream where the runtime cannot iterate over it (Safari). */
function chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
