/** How tokens and keys look that are known to turn up in requests, texts and addresses. */
const PATTERNS: readonly RegExp[] = [
  /\bbearer\s+\S+/i,
  /\beyJ[\w-]+\.[\w-]+/,
  /\b(?:sk|pk|rk|pat|key|api|token|secret|pylon|whsec)(?:_[a-z]+)*[_-][A-Za-z0-9]{12,}/i,
  /\bgh[pousr]_\w{16,}/,
  /\bxox[abeprs]-[\w-]{8,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/,
  /-----BEGIN/,
  /\b[0-9a-f]{32,}\b/i,
];

const MAIL = /[^\s@<>"']+@[^\s@<>"']+/;

/** Whether a text that would be kept looks like a token, a key or an address of somebody after all. */
export const looksSecret = (text: string): boolean => MAIL.test(text) || PATTERNS.some((pattern) => pattern.test(text));

/** What stands where a secret was. */
export const REDACTED = "redacted";

/** The secret in an Authorization header or one like it. A short one would be found in everything. */
export function secretIn(header: string | undefined): string | undefined {
  const secret = header?.replace(/^(?:bearer|basic|token)\s+/i, "").trim();
  return secret !== undefined && secret.length >= 6 ? secret : undefined;
}
