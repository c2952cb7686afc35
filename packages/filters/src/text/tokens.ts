/** A piece of the text form of a filter; `text` is what it stands for, without quotes and escapes. */
export interface Token {
  readonly kind: "word" | "quoted" | "symbol" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text stops making sense, and why. */
export class TokenFault extends Error {
  readonly start: number;
  constructor(start: number, message: string) {
    super(message);
    this.start = start;
  }
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/gs;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands between quotes: the escapes of JSON, and a backslash before any other character for that character. */
const unescape = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(ESCAPE, (_, code?: string, letter = "") =>
      code === undefined ? (ESCAPED[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
    );

/** The tokens of a text, the last of kind `end`. Throws a `TokenFault` at what is none. */
export function tokensOf(text: string): Token[] {
  // Sticky: they match where `at` is or not at all. Made anew each time, as a pattern remembers its place.
  const SPACE = /\s+/y;
  const SYMBOL = /!=|!~|>=|<=|[()=,><~]/y;
  const WORD = /[^\s()"',=!<>~]+/y;
  const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy;
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (kind: Token["kind"], found: string, stands = found) => {
    tokens.push({ kind, text: stands, start: at, end: at + found.length });
    at += found.length;
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const symbol = match(SYMBOL);
    const quoted = symbol === undefined ? match(QUOTED) : undefined;
    const word = symbol === undefined && quoted === undefined ? match(WORD) : undefined;
    if (symbol !== undefined) push("symbol", symbol);
    else if (quoted !== undefined) push("quoted", quoted, unescape(quoted));
    else if (word !== undefined) push("word", word);
    else if (text[at] === "!") throw new TokenFault(at, `"!" stands alone; write != or !~`);
    else throw new TokenFault(at, `this quote is never closed`);
  }
  tokens.push({ kind: "end", text: "", start: at, end: at });
  return tokens;
}

/** Words that mean something between fields and operands; as a field or an operand they stand in quotes. */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "or", "not", "in", "is", "between"]);

export const isReserved = (word: string): boolean => RESERVED.has(word.toLowerCase());

/** Whether a text can stand without quotes. Narrower than what is read, so that what is written is easy on the eye. */
const PLAIN = /^[\w.+:@/-]+$/;

/** A text as one token: as it is where it can be, else in double quotes. */
export const quote = (text: string): string => (PLAIN.test(text) && !isReserved(text) ? text : JSON.stringify(text));
