import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Broken } from "../front/exchange.ts";

const bytesOf = (body: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(body);

/** The part of a body that arrives where it is cut. */
const half = (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, Math.ceil(bytes.length / 2));

/** Writes an answer to a socket as far as it gets. `gone` aborts when the client has gone or the mock closes. */
export async function breakAnswer(
  response: ServerResponse,
  answer: { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: string },
  { how, pause }: Broken,
  gone: AbortSignal,
): Promise<void> {
  const { socket } = response.req;
  if (how === "reset") return void socket.resetAndDestroy();
  const bytes = bytesOf(answer.body);
  response.writeHead(answer.status, answer.headers);
  if (how === "truncated") {
    // Not before it was written out: what a socket has not sent when it is destroyed never arrives.
    response.write(half(bytes), () => socket.destroy());
    return;
  }
  for (const byte of bytes) {
    response.write(Uint8Array.of(byte));
    await pause(gone);
    if (gone.aborted) return void socket.destroy();
  }
  response.end();
}

/** What Node's `fetch` rejects with where a connection was reset. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return new TypeError("fetch failed", { cause });
}

/** The body of an answer without a socket, as far as it gets. */
export function brokenBody(body: string, { how, pause }: Broken, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = bytesOf(body);
  if (how === "truncated") {
    let sent = false;
    return new ReadableStream({
      pull(controller) {
        if (sent) return controller.error(new TypeError("terminated", { cause: new Error("other side closed") }));
        sent = true;
        controller.enqueue(half(bytes));
      },
    });
  }
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(bytes.subarray(next, ++next));
      await pause(signal);
      if (signal.aborted) controller.error(signal.reason);
      else if (next === bytes.length) controller.close();
    },
  });
}
