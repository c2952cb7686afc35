import type { ByteString, Pair } from "./go-query.ts";

/**
 * How Go writes backspace and form feed: `\b` and `\f` since Go 1.22 (February 2024), `\u0008` and `\u000c` before.
 * Which version Pylon runs is not known.
 */
export type GoEscapes = "go1.22" | "before";

const SHORT: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
};

const SHORT_SINCE_1_22: Readonly<Record<string, string>> = { "\b": String.raw`\b`, "\f": String.raw`\f` };

/** In the order they are tried: whole UTF-8 sequences, then single bytes that are none, then ASCII to escape. */
const ESCAPABLE = new RegExp(
  [
    String.raw`[\xc2-\xdf][\x80-\xbf]`,
    String.raw`\xe0[\xa0-\xbf][\x80-\xbf]`,
    String.raw`[\xe1-\xec\xee\xef][\x80-\xbf]{2}`,
    String.raw`\xed[\x80-\x9f][\x80-\xbf]`,
    String.raw`\xf0[\x90-\xbf][\x80-\xbf]{2}`,
    String.raw`[\xf1-\xf3][\x80-\xbf]{3}`,
    String.raw`\xf4[\x80-\x8f][\x80-\xbf]{2}`,
    String.raw`[\x80-\xff]`,
    String.raw`[\0-\x1f"\\<>&]`,
  ].join("|"),
  "g",
);

/**
 * The JSON that Go's `json.Marshal` makes of the map from keys to lists of values: keys in the order of their bytes,
 * values in theirs, no spaces; `<`, `>`, `&`, U+2028 and U+2029 escaped; each byte that is not UTF-8 written `\ufffd`,
 * while a real U+FFFD stays as it is. https://pkg.go.dev/encoding/json#Marshal
 */
export function goJsonOf(pairs: readonly Pair[], escapes: GoEscapes = "go1.22"): ByteString {
  const lists = new Map<ByteString, ByteString[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  const quoted = (bytes: ByteString) => goStringOf(bytes, escapes);
  // One character is one byte here, so JavaScript's own order is that of the bytes.
  const members = [...lists]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, values]) => `${quoted(key)}:[${values.map(quoted).join(",")}]`);
  return `{${members.join(",")}}`;
}

function goStringOf(bytes: ByteString, escapes: GoEscapes): ByteString {
  const escaped = (found: string): string => {
    if (found === "\xe2\x80\xa8") return String.raw`\u2028`;
    if (found === "\xe2\x80\xa9") return String.raw`\u2029`;
    if (found.length > 1) return found;
    if (found >= "\x80") return String.raw`\ufffd`;
    const short = SHORT[found] ?? (escapes === "go1.22" ? SHORT_SINCE_1_22[found] : undefined);
    return short ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  };
  return `"${bytes.replaceAll(ESCAPABLE, escaped)}"`;
}
