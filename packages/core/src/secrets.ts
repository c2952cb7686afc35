/** Texts that share so many characters with a secret are taken to quote it; ordinary words are shorter. */
const RUN = 12;
/** Header values and texts of a body that are shorter are found everywhere, and give nothing away. */
const SHORTEST = { header: 4, body: 8 } as const;
/** How far an error's causes are followed. What lies deeper is not looked at, so it is not shown. */
const DEEPEST = 6;

/** Whether a text quotes something, whole or in part. */
type Quotes = (text: string) => boolean;

/** Knows what quotes a request: its headers' values, the token among them, and the texts of its body, JSON or form. */
export function quotesOf(headers: Headers | undefined, body: unknown): Quotes {
  const secrets: string[] = [];
  const keep = (value: unknown, shortest: number) => {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (text.length >= shortest) secrets.push(text);
    return value;
  };
  for (const [, value] of headers ?? []) for (const word of value.split(" ")) keep(word, SHORTEST.header);
  JSON.stringify(body instanceof FormData ? [...body.values()] : body, (_, value) => keep(value, SHORTEST.body));
  return (text) =>
    secrets.some((secret) => {
      const run = Math.min(RUN, secret.length);
      for (let at = 0; at + run <= text.length; at++) if (secret.includes(text.slice(at, at + run))) return true;
      return false;
    });
}

/**
 * An error as it may be shown: itself where nothing in it quotes the request, else one that keeps its name and code only.
 * An error that carries other objects, such as the request, is never passed on: loggers print what is inside.
 */
export function withoutSecrets(error: unknown, quotes: Quotes): unknown {
  if (isHarmless(error, quotes, 0)) return error;
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  const shown = (value: unknown) => (typeof value === "string" && !quotes(value) ? value : undefined);
  const stripped = new Error(`${shown(name) ?? "an error"} whose text is not shown, it may quote the request`);
  return Object.assign(stripped, { code: shown(code) });
}

function isHarmless(value: unknown, quotes: Quotes, depth: number): boolean {
  if (typeof value === "string") return !quotes(value);
  if (typeof value !== "object" || value === null) return true;
  const isOpen = value instanceof Error || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  // The text of a DOMException is no property of its own.
  const keys = [...Reflect.ownKeys(value), "message"];
  return isOpen && depth < DEEPEST && keys.every((key) => isHarmless(Reflect.get(value, key), quotes, depth + 1));
}
