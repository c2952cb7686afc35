import { headerValues, type HeadersLike } from "./headers.ts";

/** A body as it arrived: bytes (Node's `Buffer` is such), or its text. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/** What of a `Request` is read: those of every runtime and framework have it. */
export interface RequestLike {
  readonly method?: string;
  readonly url: string;
  readonly bodyUsed: boolean;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

const RAW =
  "the signature is over the body as it was sent, and JSON that was parsed and written again is other bytes; verify before any body parser";

/** Whether this is a `Request` of whatever realm or framework. */
export function isRequest(input: object): input is RequestLike {
  return "arrayBuffer" in input && typeof input.arrayBuffer === "function" && "headers" in input;
}

/**
 * The bytes of a body. Throws a `TypeError` for what a body parser has made of it, and for nothing where the headers
 * announce something. Express and Fastify leave out the body of a request that has none; that one is empty.
 */
export function bytesOfBody(body: RawBody | null | undefined, headers?: HeadersLike): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Instances of another realm (a test runner's, a worker's) are not instances of ours.
  if (ArrayBuffer.isView(body)) {
    const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    return kindOf(body.buffer) === "SharedArrayBuffer" ? bytes.slice() : bytes;
  }
  if (kindOf(body) === "ArrayBuffer") return new Uint8Array(body as ArrayBuffer);
  const isMissing = body === undefined || body === null;
  if (isMissing && headers && announcesNone(headers)) return new Uint8Array();
  const shown = isMissing ? String(body) : Array.isArray(body) ? "a list" : `of type ${typeof body}`;
  throw new TypeError(`body is ${shown}; the raw text or bytes are expected: ${RAW}`);
}

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Whether these are the headers of a request without a body (RFC 9112, section 6.3). */
function announcesNone(headers: HeadersLike): boolean {
  const isEmpty = headerValues(headers, "content-length").every((length) => /^\s*0+\s*$/.test(length));
  return isEmpty && headerValues(headers, "transfer-encoding").length === 0;
}

/** The bytes of a request's body. Throws a `TypeError` where it was read before. */
export async function bytesOfRequest(request: RequestLike): Promise<Uint8Array> {
  if (request.bodyUsed) throw new TypeError(`the body of the request was read before: ${RAW}`);
  return new Uint8Array(await request.arrayBuffer());
}
