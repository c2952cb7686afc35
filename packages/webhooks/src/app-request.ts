import { hexOf, hmacSha256 } from "./digest.ts";
import { goJsonOf } from "./go-json.ts";
import { byteStringOf, bytesOf, pairsOfQuery, textOf, type Pair } from "./go-query.ts";
import { isPadded, matchingSecret, secretsOf } from "./secrets.ts";
import { SIGNATURE_HEADER, signatureOf, type SignatureSource } from "./signature-header.ts";
import { isPylonWebhookError, PylonWebhookError, type WebhookRefusal } from "./webhook-error.ts";
import type { VerifyOptions } from "./webhook.ts";

/** Where the parameters are: a URL, a path with its query, a query that begins with `?`, or parsed parameters. */
export type AppUrl = string | URL | URLSearchParams;

/** A custom app request: a `Request`, the request of Node, Express or Fastify, or its URL and signature. */
export interface AppRequestInput extends SignatureSource {
  readonly url?: AppUrl | undefined;
}

/** A custom app request whose signature holds. */
export interface VerifiedAppRequest {
  /** The parameters that are signed, and no others. */
  readonly params: URLSearchParams;
  /** Its signature, lower-case hex. */
  readonly signature: string;
  /** Which of the secrets it was signed with: 0 for the first. */
  readonly secretIndex: number;
}

/** What `verifyAppRequest` finds: the verified request, or why it is refused. */
export type AppRequestResult =
  | ({ readonly ok: true } & VerifiedAppRequest)
  | { readonly ok: false; readonly reason: WebhookRefusal; readonly error: PylonWebhookError };

/**
 * Verifies the GET request of a custom app: `X-Pylon-Signature` holds the HMAC-SHA256, in hex, of the JSON that Go
 * makes of the query's parameters (support article 9112357769). Takes `{ secret, url, signature }`, or a request and the
 * secret behind it. Resolves with the parameters that are signed; take them from there, because Go leaves some out that
 * other parsers read. A refusal is `ok: false` with its `reason`; only a mistake of the caller rejects, with a
 * `TypeError`: no secret, or no URL. Give the URL rather than `URLSearchParams`, which forget what was not UTF-8.
 */
export async function verifyAppRequest(request: AppRequestInput & VerifyOptions): Promise<AppRequestResult>;
export async function verifyAppRequest(input: AppRequestInput, options: VerifyOptions): Promise<AppRequestResult>;
export async function verifyAppRequest(
  input: AppRequestInput & Partial<VerifyOptions>,
  options?: VerifyOptions,
): Promise<AppRequestResult> {
  try {
    return { ok: true, ...(await assertAppRequest(input, options ?? { secret: input.secret ?? "" })) };
  } catch (error) {
    if (!isPylonWebhookError(error)) throw error;
    return { ok: false, reason: error.reason, error };
  }
}

/** `verifyAppRequest` for those who want an exception: rejects with the `PylonWebhookError` of a refusal. */
export async function assertAppRequest(input: AppRequestInput, { secret }: VerifyOptions): Promise<VerifiedAppRequest> {
  const secrets = secretsOf(secret);
  const signature = signatureOf(input);
  const pairs = pairsOf(input.url);
  const payloads = new Set([goJsonOf(pairs), goJsonOf(pairs, "before")]);
  const secretIndex = await matchingSecret(secrets, signature, [...payloads].map(bytesOf));
  if (secretIndex === -1) {
    const cause = secrets.some(isPadded)
      ? "a secret begins or ends with white space"
      : "another secret or other parameters";
    throw new PylonWebhookError({
      reason: "mismatch",
      detail: `${SIGNATURE_HEADER} is not that of this query: ${cause}`,
    });
  }
  const params = new URLSearchParams();
  for (const [key, value] of pairs) params.append(textOf(key), textOf(value));
  return { params, signature, secretIndex };
}

/** The value of `X-Pylon-Signature` for a custom app request to `url`, as Pylon would send it. For tests of an app. */
export async function signAppRequest(url: AppUrl, secret: string): Promise<string> {
  const [one = ""] = secretsOf(secret);
  return hexOf(await hmacSha256(one, bytesOf(goJsonOf(pairsOf(url)))));
}

function pairsOf(url: AppUrl | undefined): Pair[] {
  if (typeof url === "string") return pairsOfQuery(queryOf(url));
  if (typeof url === "object" && url !== null) {
    if ("search" in url) return pairsOfQuery(url.search.slice(1));
    if (Symbol.iterator in url)
      return Array.from(url, ([key, value]) => [byteStringOf(key), byteStringOf(value)] as const);
  }
  throw new TypeError(
    `url is ${url === null ? "null" : typeof url}; a URL, a path with its query or URLSearchParams are expected`,
  );
}

function queryOf(url: string): string {
  // A bare `a=1` is refused: with a `?` in a value it could not be told from a URL.
  if (url !== "" && !/^(?:[a-z][\w+.-]*:\/\/|[/?])/i.test(url)) {
    throw new TypeError('url begins with neither a scheme, "/" nor "?"; a URL, a path or "?" and a query are expected');
  }
  const [address = ""] = url.split("#", 1);
  const at = address.indexOf("?");
  return at === -1 ? "" : address.slice(at + 1);
}
