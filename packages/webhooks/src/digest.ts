/** The bytes of the HMAC-SHA256 of `payload`. A text is signed as UTF-8. */
export async function hmacSha256(secret: string, payload: Uint8Array): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  // The cast is of types only: one over a SharedArrayBuffer is copied before.
  return new Uint8Array(await subtle.sign("HMAC", key, payload as Uint8Array<ArrayBuffer>));
}

/** Lower-case hex, as Go's `hex.EncodeToString` writes it. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of hex digits in pairs. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Whether two digests are the same, in a time that does not depend on where they differ. */
export function equalDigests(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}
