import { bytesOfBody, bytesOfRequest, isRequest, type RawBody, type RequestLike } from "./body.ts";
import { hexOf, hmacSha256 } from "./digest.ts";
import { likelyCauses } from "./likely-causes.ts";
import { matchingSecret, secretsOf } from "./secrets.ts";
import { SIGNATURE_HEADER, signatureOf, type SignatureSource } from "./signature-header.ts";
import { isPylonWebhookError, PylonWebhookError, type WebhookRefusal } from "./webhook-error.ts";

/** A webhook in parts: its raw body, and its signature or the headers it is in. An Express request with a raw body fits. */
export interface WebhookParts extends SignatureSource {
  readonly body: RawBody;
}

/** A webhook as it came in: a `Request` that nobody has read yet, or its parts. */
export type WebhookInput = RequestLike | WebhookParts;

/** What to verify with. */
export interface VerifyOptions {
  /** The secret Pylon showed when the webhook was created. While it is changed, a list of the new and the old one. */
  secret: string | readonly string[];
}

/** A webhook whose signature holds. */
export interface VerifiedWebhook {
  /** The body, byte for byte. */
  readonly bytes: Uint8Array;
  /** The body as text, decoded from UTF-8. */
  readonly text: string;
  /** Its signature, lower-case hex: the same for the same body and secret, so a resent webhook has it again. */
  readonly signature: string;
  /** Which of the secrets it was signed with: 0 for the first. Tells when an old one is no longer in use. */
  readonly secretIndex: number;
}

/** What `verifyWebhook` finds: the verified webhook, or why it is refused. */
export type WebhookResult =
  | ({ readonly ok: true } & VerifiedWebhook)
  | { readonly ok: false; readonly reason: WebhookRefusal; readonly error: PylonWebhookError };

/**
 * Verifies the signature of a webhook: `X-Pylon-Signature` holds the HMAC-SHA256 of the raw body in hex (support article
 * 6080966819). Takes `{ secret, body, signature }`, `{ secret, body, headers }`, or a `Request`, whose body it reads, and
 * the secret behind it. Resolves with the body, or with `ok: false` and the `reason`. Rejects with a `TypeError` only for
 * a mistake of the caller, which no sender can cause: no secret, or a body that was read or parsed before.
 */
export async function verifyWebhook(webhook: WebhookParts & VerifyOptions): Promise<WebhookResult>;
export async function verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<WebhookResult>;
export async function verifyWebhook(
  input: WebhookInput & Partial<VerifyOptions>,
  options?: VerifyOptions,
): Promise<WebhookResult> {
  try {
    return { ok: true, ...(await assertWebhook(input, options ?? { secret: input.secret ?? "" })) };
  } catch (error) {
    if (!isPylonWebhookError(error)) throw error;
    return { ok: false, reason: error.reason, error };
  }
}

/** `verifyWebhook` for those who want an exception: rejects with the `PylonWebhookError` of a refusal. */
export async function assertWebhook(input: WebhookInput, { secret }: VerifyOptions): Promise<VerifiedWebhook> {
  const secrets = secretsOf(secret);
  const source: SignatureSource = input;
  const signature = signatureOf(source); // before the body: what is not signed at all is not read either
  const bytes = isRequest(input) ? await bytesOfRequest(input) : bytesOfBody(input.body, input.headers);
  const secretIndex = await matchingSecret(secrets, signature, [bytes]);
  if (secretIndex === -1) {
    throw new PylonWebhookError({
      reason: "mismatch",
      detail: `${SIGNATURE_HEADER} is not that of this body: ${likelyCauses(input, bytes, secrets)}`,
    });
  }
  return { bytes, text: new TextDecoder().decode(bytes), signature, secretIndex };
}

/**
 * The value of `X-Pylon-Signature` for a body, as Pylon would send it: 64 lower-case hex digits. For tests of a
 * receiver; a text is signed as its UTF-8 bytes, which are the ones to send.
 */
export async function signWebhook(body: RawBody, secret: string): Promise<string> {
  const [one = ""] = secretsOf(secret);
  return hexOf(await hmacSha256(one, bytesOfBody(body)));
}
