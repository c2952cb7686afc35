import type { Fakes } from "./fakes.ts";

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/gi;

/** The tags whose names say nothing but how a text is laid out. */
const TAGS = new Set(
  "a abbr article b blockquote body br button code col colgroup dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav ol option p pre s section select small source span strike strong style sub summary sup table tbody td tfoot th thead title tr tt u ul video".split(
    " ",
  ),
);

/** Where an element leads to: the only attributes that stay, with another address. */
const ADDRESS = /(?:^|\s)(href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** An HTML text with its elements and without what it says: texts, addresses and all other attributes go. */
export function redactHtml(html: string, fakes: Fakes): string {
  let out = "";
  let from = 0;
  const text = (piece: string) => {
    const words = piece.trim();
    // White space between elements is part of the structure.
    return words === "" ? piece : piece.replace(words, () => fakes.text(words));
  };
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = "", name = "", attributes = "", end = ""] = match;
    if (!TAGS.has(name.toLowerCase())) continue;
    out += text(html.slice(from, match.index));
    from = match.index + whole.length;
    const kept = slash ? "" : [...attributes.matchAll(ADDRESS)].map((found) => addressOf(found, fakes)).join("");
    out += `<${slash}${name}${kept}${end}>`;
  }
  return out + text(html.slice(from));
}

function addressOf([, name = "", double, single, bare]: RegExpMatchArray, fakes: Fakes): string {
  const address = double ?? single ?? bare ?? "";
  const fake = address.toLowerCase().startsWith("mailto:")
    ? `mailto:${fakes.email(address.slice("mailto:".length).split("?")[0] ?? "")}`
    : fakes.url(address);
  return ` ${name.toLowerCase()}="${fake}"`;
}
