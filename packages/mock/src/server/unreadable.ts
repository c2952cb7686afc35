import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { errorBody } from "../front/envelope.ts";

/** What Node tells of a request it could not read. */
export interface Unreadable extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

interface Why {
  readonly status: number;
  readonly says: string;
}

/** How a TLS handshake begins: a client was given an address with https. */
const TLS_HANDSHAKE = 0x16;

const NO_REQUEST = "00000000-0000-4000-8000-000000000000";

/** Why a request cannot be read. Nothing of what was sent is repeated: it may hold the token. */
export function whyUnreadable({ code, message, rawPacket }: Unreadable, maxHeaderBytes: number): Why {
  if (rawPacket?.[0] === TLS_HANDSHAKE)
    return { status: 400, says: "This is TLS, and the mock speaks plain HTTP: its address begins with http://." };
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, says: `The request line and headers are larger than ${maxHeaderBytes} bytes.` };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, says: "The request was not complete in time." };
    default:
      return { status: 400, says: `This is not a request of HTTP/1.1: ${message.replace(/^Parse Error: /, "")}.` };
  }
}

/**
 * Answers on a socket on which no request could be read, in Pylon's envelope, and ends it. The socket is left open for
 * `lingerMs`: one that is cut while the client still sends is reset, and takes the answer with it.
 */
export function refuseSocket(socket: Duplex, { status, says }: Why, lingerMs: number): void {
  if (!socket.writable) return;
  const body = JSON.stringify(errorBody(NO_REQUEST, { errors: [says] }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const cut = setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.once("close", () => clearTimeout(cut));
}
