import { decodeEntities } from "./entities.ts";
import { shownAddress, tellsAddress } from "./links.ts";
import { TextWriter } from "./text-writer.ts";
import { attribute, tokensOf } from "./tokens.ts";

type Write = (out: TextWriter, attributes: string) => void;

/** What an element does where it begins and where it ends. A `br` counts wherever its slash stands. */
type Effect = readonly [open: Write, close?: Write];

const LINE: Effect = both((out) => out.edge(1));
const SPACED: Effect = both((out) => out.edge(2));
const CELL: Effect = [(out) => out.cellEdge()];
const BREAK: Effect = both((out) => out.lineBreak());

const EFFECTS: Readonly<Record<string, Effect>> = {
  br: BREAK,
  td: CELL,
  th: CELL,
  img: [(out, attributes) => out.text(decodeEntities(attribute(attributes, "alt") ?? ""))],
  hr: [
    (out) => {
      out.edge(2);
      out.exactly("---");
      out.edge(2);
    },
  ],
  ul: [(out) => out.openList(undefined), (out) => out.closeList()],
  ol: [(out, attributes) => out.openList(firstNumber(attributes)), (out) => out.closeList()],
  li: [(out) => out.openItem(), (out) => out.edge(1)],
  blockquote: [(out) => out.openQuote(), (out) => out.closeQuote()],
  pre: [(out) => out.openPre(), (out) => out.closePre()],
};

const IS_SPACED = /^(?:p|h[1-6]|table|dl|figure|fieldset)$/;
const IS_LINE =
  /^(?:div|tr|caption|dt|dd|section|article|header|footer|main|nav|aside|address|center|details|summary|figcaption|form|body)$/;

function both(write: Write): Effect {
  return [write, write];
}

function effectOf(name: string): Effect | undefined {
  if (Object.hasOwn(EFFECTS, name)) return EFFECTS[name];
  if (IS_SPACED.test(name)) return SPACED;
  return IS_LINE.test(name) ? LINE : undefined;
}

function firstNumber(attributes: string): number {
  const start = attribute(attributes, "start") ?? "";
  return /^\d{1,6}$/.test(start) ? Number(start) : 1;
}

/**
 * The text of a message's HTML, as one would read it: blocks and `<br>` on lines of their own, `- ` and `1. ` before
 * list items, `> ` before quotes, tabs between cells, links as `text (address)`, images by their `alt`; scripts, styles
 * and comments are left out. Any text is taken, broken HTML too, in time that grows with its length; null and undefined
 * give `""`. The result is no HTML: escape it before you put it into a page.
 */
export function textOf(html: string | null | undefined): string {
  if (!html) return "";
  const out = new TextWriter();
  let link: { readonly address: string; readonly start: number } | undefined;
  const endLink = () => {
    const ended = link;
    link = undefined;
    if (!ended) return;
    const text = out.since(ended.start);
    if (text.trim() === "") out.text(ended.address);
    else if (!tellsAddress(text, ended.address)) out.text(` (${ended.address})`);
  };
  for (const token of tokensOf(html)) {
    if (token.kind === "text") {
      out.text(decodeEntities(token.text));
    } else if (token.name === "a") {
      endLink();
      const address = token.kind === "open" ? shownAddress(attribute(token.attributes, "href")) : undefined;
      if (address !== undefined) link = { address, start: out.position };
    } else {
      const [open, close] = effectOf(token.name) ?? [];
      (token.kind === "open" ? open : close)?.(out, token.attributes);
    }
  }
  endLink();
  return out.toString();
}
