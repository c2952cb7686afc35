/** A text of which each character is one byte, U+0000 to U+00FF: what Go calls a string. */
export type ByteString = string;

/** A parameter, its key and value. */
export type Pair = readonly [key: ByteString, value: ByteString];

/** The UTF-8 bytes of a text. */
export function byteStringOf(text: string): ByteString {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** The bytes a byte string stands for. */
export const bytesOf = (bytes: ByteString): Uint8Array => Uint8Array.from(bytes, (one) => one.charCodeAt(0));

/** The text of a byte string; what is not UTF-8 in it becomes U+FFFD. */
export const textOf = (bytes: ByteString): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(bytes));

/**
 * The parameters of a query (without its `?`) that Go's `url.URL.Query` gives, in order. It reads otherwise than
 * `URLSearchParams`: a parameter with a bare `;` or a broken `%` escape is dropped, and what is not UTF-8 is kept.
 * https://pkg.go.dev/net/url#ParseQuery
 */
export function pairsOfQuery(query: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of byteStringOf(query).split("&")) {
    if (part === "" || part.includes(";")) continue;
    const equals = part.indexOf("=");
    const key = unescaped(equals === -1 ? part : part.slice(0, equals));
    const value = unescaped(equals === -1 ? "" : part.slice(equals + 1));
    if (key !== undefined && value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}

function unescaped(part: ByteString): ByteString | undefined {
  if (/%(?![\da-f]{2})/i.test(part)) return undefined;
  return part
    .replaceAll("+", " ")
    .replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
