/** Signature schemes of others that turn up where Pylon's is expected. */
export type ForeignScheme = "getpylon" | "github" | "stripe" | "slack" | "standard_webhooks" | "base64" | "jwt";

interface Scheme {
  id: ForeignScheme;
  /** Completes the sentence "this is …". */
  sentence: string;
  /** Recognises a value. */
  value: RegExp;
  /** The headers it usually comes in, lower case. */
  headers: readonly string[];
}

/** In the order they are tried; the patterns exclude one another. */
const SCHEMES: readonly Scheme[] = [
  {
    id: "getpylon",
    // https://getpylon.com/developers/guides/using-webhooks: solar software; guides on the web mix the two up.
    sentence: "the scheme of getpylon.com, another company (hs256=<hex> over timestamp and body)",
    value: /^hs256=/i,
    headers: ["pylon-webhook-signature"],
  },
  {
    id: "github",
    sentence: "GitHub's form of a signature (sha256=<hex>), which pylonid.eu, another company, uses as well",
    value: /^sha(?:1|256|512)=/i,
    headers: ["x-hub-signature-256", "x-hub-signature"],
  },
  {
    id: "stripe",
    sentence: "Stripe's form of a signature (t=<seconds>,v1=<hex>)",
    value: /^(?:t=\d|v1=)/i,
    headers: ["stripe-signature"],
  },
  { id: "slack", sentence: "Slack's form of a signature (v0=<hex>)", value: /^v0=/i, headers: ["x-slack-signature"] },
  {
    id: "standard_webhooks",
    sentence: "that of Standard Webhooks and Svix (v1,<base64>)",
    value: /^v1a?,/i,
    headers: ["webhook-signature", "svix-signature"],
  },
  {
    id: "base64",
    sentence: "a digest in base64, as Shopify sends it; Pylon writes hex",
    value: /^[\w+/-]{43}=$/,
    headers: ["x-shopify-hmac-sha256"],
  },
  {
    id: "jwt",
    sentence: "a JSON Web Token, no digest",
    value: /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
    headers: [],
  },
];

/** The scheme a value of `X-Pylon-Signature` belongs to, if it is one we know. */
export function schemeOfValue(value: string): Scheme | undefined {
  return SCHEMES.find((scheme) => scheme.value.test(value));
}

/** The first header of another scheme that a request carries. `has` is asked for lower-case names. */
export function schemeOfHeaders(has: (name: string) => boolean): { scheme: Scheme; header: string } | undefined {
  for (const scheme of SCHEMES) {
    const header = scheme.headers.find(has);
    if (header !== undefined) return { scheme, header };
  }
  return undefined;
}
