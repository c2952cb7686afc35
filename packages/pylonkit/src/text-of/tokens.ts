/** A piece of HTML: text as it stands, or a tag with its attributes by lower-case name. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string };

/** Elements whose content is no HTML and is not shown. */
const UNSHOWN = /^(?:script|style|title|iframe|noembed|noframes|template)$/;

/**
 * Cuts HTML into text and tags, once from start to end, however it is broken. Comments, declarations and what scripts
 * and styles hold are left out. A `<` that begins no tag is text; a tag or comment that never ends goes on to the end,
 * as in browsers.
 */
export function* tokensOf(html: string): Generator<Token, void, undefined> {
  let from = 0;
  let at = html.indexOf("<");
  const text = (to: number): Token[] => (to > from ? [{ kind: "text", text: html.slice(from, to) }] : []);
  while (at >= 0) {
    const next = html.charCodeAt(at + 1);
    const isEnd = next === SLASH;
    if (isLetter(isEnd ? html.charCodeAt(at + 2) : next)) {
      yield* text(at);
      const nameAt = at + (isEnd ? 2 : 1);
      const end = tagEnd(html, nameAt);
      const nameEnd = nameEndIn(html, nameAt, end);
      const name = html.slice(nameAt, nameEnd).toLowerCase();
      if (end === html.length) return;
      yield { kind: isEnd ? "close" : "open", name, attributes: html.slice(nameEnd, end) };
      from = !isEnd && UNSHOWN.test(name) ? contentEnd(html, end + 1, name) : end + 1;
    } else if (next === BANG || next === QUESTION || isEnd) {
      yield* text(at);
      from = declarationEnd(html, at);
    } else {
      at = html.indexOf("<", at + 1);
      continue;
    }
    at = html.indexOf("<", from);
  }
  yield* text(html.length);
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Where the `>` of a tag is, those in quoted values passed over; the end of the text where there is none. */
function tagEnd(html: string, from: number): number {
  const edge = /["'>]/g;
  edge.lastIndex = from;
  for (let hit = edge.exec(html); hit; hit = edge.exec(html)) {
    if (hit[0] === ">") return hit.index;
    // A quote only begins a value after an equals sign; elsewhere it is a stray character.
    if (!/=\s{0,8}$/.test(html.slice(Math.max(from, hit.index - 9), hit.index))) continue;
    const close = html.indexOf(hit[0], hit.index + 1);
    if (close < 0) return html.length;
    edge.lastIndex = close + 1;
  }
  return html.length;
}

function nameEndIn(html: string, from: number, end: number): number {
  const edge = /[\s/>]/g;
  edge.lastIndex = from;
  return Math.min(edge.exec(html)?.index ?? end, end);
}

/** Where the end tag of a script or the like begins. */
function contentEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** Where a comment, doctype or the like is over. */
function declarationEnd(html: string, at: number): number {
  const mark = html.startsWith("<!--", at) ? "-->" : ">";
  // "<!-->" is a whole comment.
  const end = html.indexOf(mark, at + 2);
  return end < 0 ? html.length : end + mark.length;
}

const ATTRIBUTE = /([^\s"'>/=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, as it stands in the HTML; `undefined` where the tag does not have it. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (found?.toLowerCase() === name) return double ?? single ?? bare ?? "";
  }
  return undefined;
}
