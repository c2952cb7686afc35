import { bytesOfHex, equalDigests, hmacSha256 } from "./digest.ts";

/** The secrets as a list. Throws a `TypeError`, which names no secret, where one is missing, empty or no string. */
export function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (secrets.length === 0) throw new TypeError("secret is an empty list; one secret or more are expected");
  for (const [index, one] of secrets.entries()) {
    const place = Array.isArray(secret) ? `secret[${index}]` : "secret";
    if (typeof one === "string" && one !== "") continue;
    const shown =
      one === "" ? "empty" : one === undefined ? "missing" : `of type ${one === null ? "null" : typeof one}`;
    throw new TypeError(`${place} is ${shown}; the text Pylon showed when the webhook or app was created is expected`);
  }
  return secrets as readonly string[];
}

/** Whether a secret was probably read with the line break of its file. */
export const isPadded = (secret: string): boolean => secret.trim() !== secret;

/**
 * The index of the first secret under which one of `payloads` has this signature, or -1. Every secret is tried with
 * every payload whatever the outcome, so that the time taken tells nothing of which one fits.
 */
export async function matchingSecret(
  secrets: readonly string[],
  signature: string,
  payloads: readonly Uint8Array[],
): Promise<number> {
  const expected = bytesOfHex(signature);
  let match = -1;
  for (const [index, secret] of secrets.entries()) {
    for (const payload of payloads) {
      const fits = equalDigests(await hmacSha256(secret, payload), expected);
      if (fits && match === -1) match = index;
    }
  }
  return match;
}
