/**
 * A body the caller reads, passed on as it comes. It follows `signal` to its end; `close` runs once, when it has ended,
 * failed or was given up.
 */
export function boundedStream(
  body: ReadableStream<unknown>,
  signal: AbortSignal | undefined,
  close: () => void,
): ReadableStream<unknown> {
  const { readable, writable } = new TransformStream<unknown, unknown>();
  body.pipeTo(writable, signal && { signal }).then(close, close);
  return readable;
}
