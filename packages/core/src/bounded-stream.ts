/** What bounds a body while it is read: its end, the name of what goes wrong with it, and what is done after either. */
interface Bounds {
  readonly signal: AbortSignal | undefined;
  failure(thrown: unknown): unknown;
  close(): void;
}

/**
 * A body the caller reads, passed on as it comes. It follows `signal` to its end and fails with what `failure` makes of
 * the runtime's error; `close` runs once, when it has ended, failed or was given up.
 */
export function boundedStream(
  body: ReadableStream<unknown>,
  { signal, failure, close }: Bounds,
): ReadableStream<unknown> {
  const { readable, writable } = new TransformStream<unknown, unknown>();
  const fail = (thrown: unknown) => {
    close();
    // Rejects where the reader has given up: then nobody is left to be told.
    writable.abort(failure(thrown)).catch(() => undefined);
  };
  body.pipeTo(writable, { ...(signal && { signal }), preventAbort: true }).then(close, fail);
  return readable;
}
