/** Two primes of FNV-1a's size and two starts, so that the lanes differ. */
const LANES = [
  { start: 0x811c9dc5, prime: 0x01000193 },
  { start: 0x9e3779b9, prime: 0x0100018d },
] as const;

/**
 * The default scope of a request: a 64-bit hash of its Authorization header, or `"anonymous"` without one. A hash far
 * shorter than a token cannot be turned back into it. Not WebCrypto: `digest` resolves in no particular order, and
 * calls have to queue in the order they were made. Each function made here remembers the last header it was shown.
 */
export function tokenScope(): (request: Request) => string {
  let last = { authorization: "", scope: "" };
  return (request) => {
    const authorization = request.headers.get("authorization");
    if (authorization === null) return "anonymous";
    if (authorization !== last.authorization) {
      const scope = LANES.map(({ start, prime }) => hash(authorization, start, prime)).join("");
      last = { authorization, scope };
    }
    return last.scope;
  };
}

function hash(text: string, start: number, prime: number): string {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), prime);
  // FNV leaves its high bits poorly mixed where texts share a beginning, as all bearer tokens do.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, "0");
}
