import { schemeOfHeaders, schemeOfValue } from "./foreign-schemes.ts";
import { headerValues, type HeadersLike } from "./headers.ts";
import { PylonWebhookError } from "./webhook-error.ts";

/** The header Pylon signs with (support articles 6080966819 and 9112357769). */
export const SIGNATURE_HEADER = "X-Pylon-Signature";

const DIGEST_CHARACTERS = 64;

/** Where a signature is found: as itself, or in headers. `null` is what `Headers.get` gives for a missing one. */
export interface SignatureSource {
  signature?: string | null | undefined;
  headers?: HeadersLike | undefined;
}

/**
 * The signature of a request, in lower case. Pylon sends lower case; upper case is the same digest and is taken, as are
 * spaces around it. Throws a `PylonWebhookError` that says what else is there, without quoting it.
 */
export function signatureOf({ signature, headers }: SignatureSource): string {
  const values =
    typeof signature === "string" ? [signature] : headers ? headerValues(headers, SIGNATURE_HEADER.toLowerCase()) : [];
  const value = values.join(",").trim();
  if (value === "") throw missing(headers);
  if (/^[\da-f]{64}$/i.test(value)) return value.toLowerCase();
  const scheme = schemeOfValue(value);
  if (scheme) {
    throw new PylonWebhookError({
      reason: "foreign_scheme",
      scheme: scheme.id,
      detail: `${SIGNATURE_HEADER} does not hold Pylon's form, ${DIGEST_CHARACTERS} hex digits: this is ${scheme.sentence}`,
    });
  }
  throw new PylonWebhookError({ reason: "malformed_signature", detail: malformation(value) });
}

function missing(headers: HeadersLike | undefined): PylonWebhookError {
  const foreign = headers && schemeOfHeaders((name) => headerValues(headers, name).length > 0);
  if (!foreign) return new PylonWebhookError({ reason: "missing_signature", detail: `no ${SIGNATURE_HEADER} header` });
  const { scheme, header } = foreign;
  return new PylonWebhookError({
    reason: "foreign_scheme",
    scheme: scheme.id,
    detail: `no ${SIGNATURE_HEADER} header, but ${header}: this is ${scheme.sentence}`,
  });
}

/** What is wrong with a value, told by its shape: it may hold what its sender meant to keep secret. */
function malformation(value: string): string {
  const expected = `${SIGNATURE_HEADER} is not ${DIGEST_CHARACTERS} hex digits`;
  if (/^[\da-f]{64}(?:\s*,\s*[\da-f]{64})+$/i.test(value)) return `${expected}: the header was sent more than once`;
  const at = value.search(/[^\da-f]/i);
  if (at !== -1) return `${expected}: character ${at + 1} of ${value.length} is none`;
  return `${expected}: it has ${value.length}`;
}
