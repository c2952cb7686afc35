/** The names of Latin-1's upper half in the order of their code points, from 160 on. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** What else people and their editors write by name. */
const OTHERS =
  "amp & lt < gt > quot \" apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ check ✓";

/** Spaces and joiners, which cannot be seen in a list. */
const INVISIBLE: Readonly<Record<string, string>> = {
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
};

/** What Windows has where Unicode has control characters, from 128 on; HTML reads the numbers so. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const NAMED: ReadonlyMap<string, string> = /* @__PURE__ */ namedCharacters();

function namedCharacters(): Map<string, string> {
  const latin = LATIN_1.split(" ").map((name, at) => [name, String.fromCharCode(160 + at)] as const);
  const others = [...OTHERS.matchAll(/(\S+) (\S+)/g)].map(([, name = "", shown = ""]) => [name, shown] as const);
  return new Map([...latin, ...others, ...Object.entries(INVISIBLE)]);
}

const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,7}));/gi;

/**
 * Text with its character references read: numbers, and the names in common use. One that has another name, or lacks
 * its semicolon, stays as it is. What was read is not read again.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(REFERENCE, (whole, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return NAMED.get(name) ?? whole;
  });
}

function character(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? "\uFFFD";
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
